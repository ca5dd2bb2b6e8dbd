"""Records of a project as lines: their words, where they stand, who said it, on what they rest."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from flask import url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext, ngettext

from app.engine.evidence import NO_GROUND, QUOTE, TOLD
from app.engine.evidence_tree import Branch
from app.engine.grounding import Ground, Grounding
from app.engine.records import Record
from app.engine.references import path_of
from app.exercises.models import ExerciseDocument
from app.exercises.queries import EvidenceNow, Where
from app.exercises.rules.referring import called

ONE = {
    "action": lazy_gettext("Action"),
    "assumption": lazy_gettext("Assumption"),
    "desired-journey": lazy_gettext("Desired journey"),
    "desired-step": lazy_gettext("Step of the desired journey"),
    "document": lazy_gettext("Document"),
    "finding": lazy_gettext("Finding"),
    "idea": lazy_gettext("Idea"),
    "interview": lazy_gettext("Report of a talk"),
    "journey": lazy_gettext("Current journey"),
    "observation": lazy_gettext("Observation"),
    "pain": lazy_gettext("Pain point"),
    "persona": lazy_gettext("Persona"),
    "prototype": lazy_gettext("Prototype"),
    "quote": lazy_gettext("Quote"),
    "safari": lazy_gettext("Service safari"),
    "session": lazy_gettext("Session of the validation"),
    "step": lazy_gettext("Step of the current journey"),
    "told-gain": lazy_gettext("What went well"),
    "told-need": lazy_gettext("Need"),
    "told-pain": lazy_gettext("Pain point from a talk"),
}
LOOKS = {
    Ground.IS: ("info", "people"),
    Ground.STANDS: ("ok", "check"),
    Ground.PARTLY: ("warn", "warn"),
    Ground.LAPSED: ("danger", "warn"),
    Ground.NONE: ("", "clock"),
}


class Line(NamedTuple):
    """A record in a list."""

    title: str
    kind: str
    href: str
    speaker: str
    by: str  # that it was told by them, or seen
    where: str
    where_href: str
    badge: tuple[str, str, str]
    name: str
    is_quote: bool


class ShownBranch(NamedTuple):
    """A record in a tree."""

    line: Line
    branches: Sequence["ShownBranch"]
    is_again: bool
    is_cut: bool


def evidence_url(project: str, ref: str) -> str:
    """Return where one reads what a record rests on."""
    document, _sign, path = ref.partition("#")
    if not path:
        return url_for("exercises.evidence_of", project=project, document=document)
    return url_for("exercises.evidence_of", project=project, document=document, place=path)


def evidence_urls(
    document: ExerciseDocument, records: Mapping[str, Record], *, with_own: bool = True
) -> dict[str, str]:
    """Return where one reads on what each record rests that a document can refer to.

    with_own: also those of the document itself; not of a version that is no longer the newest.
    """
    project = document.project.public_id
    return {
        ref: evidence_url(project, ref if record.document else f"{document.public_id}{ref}")
        for ref, record in records.items()
        if record.kind not in NO_GROUND and (with_own or record.document)
    }


def line_of(now: EvidenceNow, project: str, record: Record) -> Line:
    """Return a record as it stands in a list."""
    where = now.documents[record.document]
    grounding = now.groundings[record.ref]
    speaker = now.evidence.speaker(record)
    return Line(
        title=called(record) or str(_("(without words)")),
        kind=str(ONE.get(record.kind, record.kind)),
        href=evidence_url(project, record.ref),
        speaker=speaker,
        by=_by(record, speaker),
        where=where.title,
        where_href=_edit_url(where, path_of(record.ref)),
        badge=(grounded_words(grounding), *LOOKS[grounding.ground]),
        name=record.name,
        is_quote=record.kind == QUOTE,
    )


def _edit_url(where: Where, path: str) -> str:
    place = path or None
    return url_for(
        "exercises.edit", template=where.template, document=where.document, _anchor=place
    )


def _by(record: Record, speaker: str) -> str:
    if not speaker or record.name == speaker:
        return ""
    told = record.kind in TOLD
    return str(
        _("told by %(alias)s", alias=speaker) if told else _("seen with %(alias)s", alias=speaker)
    )


def shown(now: EvidenceNow, project: str, branches: Sequence[Branch]) -> list[ShownBranch]:
    """Return branches as they are read."""
    return [
        ShownBranch(
            line_of(now, project, one.record),
            shown(now, project, one.branches),
            one.is_again,
            one.is_cut,
        )
        for one in branches
    ]


def grounded_words(grounding: Grounding) -> str:
    """Say on what a record rests; of what somebody said, how much rests on it."""
    if grounding.ground is Ground.LAPSED:
        return str(_("Ground has gone"))
    if grounding.ground is Ground.NONE:
        return str(_("No evidence yet"))
    if grounding.ground is Ground.IS:
        return _carries(grounding.above)
    rests = str(_("Rests on %(what)s", what=_what(grounding)))
    if grounding.ground is Ground.PARTLY:
        return str(_("%(rests)s; a part has gone", rests=rests))
    return rests


def _what(grounding: Grounding) -> str:
    seen = ngettext("%(num)s observation", "%(num)s observations", grounding.seen)
    said = ngettext("what %(num)s person told", "what %(num)s people told", grounding.people)
    if grounding.quotes:
        quotes = ngettext("%(num)s quote", "%(num)s quotes", grounding.quotes)
        people = ngettext("%(num)s person", "%(num)s people", grounding.people)
        said = _("%(quotes)s of %(people)s", quotes=quotes, people=people)
    parts = [said] if grounding.people else []
    parts += [seen] if grounding.seen else []
    return str(_(" and ")).join(map(str, parts))


def _carries(count: int) -> str:
    if not count:
        return str(_("Nothing rests on this yet"))
    return str(ngettext("%(num)s thing rests on this", "%(num)s things rest on this", count))
