"""Two wrote in the same place: what stands there, what was sent, and by whom."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from flask_babel import gettext as _

from app import clock
from app.accounts.models import User
from app.engine.fields import FieldType
from app.engine.merge import Clash
from app.engine.paths import value_at
from app.engine.template import Template
from app.exercises import queries
from app.exercises.models import DocumentVersion, ExerciseDocument
from app.exercises.rules.clashing import can_combine, is_about_row
from app.exercises.rules.differing import Piece, marked
from app.exercises.rules.sent import Choice
from app.exercises.rules.showing import People, as_text
from app.i18n.formats import clock_time


class Option(NamedTuple):
    """One of the texts to choose from."""

    value: str
    by: str
    pieces: tuple[Piece, ...]


class Asked(NamedTuple):
    """A question about one place."""

    path: str
    title: str
    options: tuple[Option, ...]
    mine: str  # what was typed and is not saved there
    theirs: str
    is_row: bool
    may_combine: bool


def asked_about(
    document: ExerciseDocument, base: int, clashes: Sequence[Clash], people: People, me: User
) -> list[Asked]:
    """Return what somebody has to choose."""
    if not clashes:
        return []
    template = queries.exercise_for(document.template_id).template
    since = queries.versions_after(document, base)
    return [_asked(template, clash, _writer(since, clash, me), people) for clash in clashes]


def _asked(
    template: Template, clash: Clash, writer: DocumentVersion | None, people: People
) -> Asked:
    field = template.field(clash.path)
    label = template.full_label(clash.path)
    name = writer.saved_by.first_name if writer else _("a colleague")
    mine, theirs = (as_text(field, value, people) for value in (clash.mine, clash.theirs))
    is_row = is_about_row(clash)
    return Asked(
        path=clash.path,
        title=_("You and %(name)s wrote at the same time in “%(field)s”", name=name, field=label),
        options=_row_options(clash, mine or theirs, name)
        if is_row
        else _text_options(mine, theirs, writer),
        mine=_typed(field, clash.mine),
        theirs=_typed(field, clash.theirs),
        is_row=is_row,
        may_combine=not is_row and can_combine(field) and bool(mine) and bool(theirs),
    )


def _text_options(mine: str, theirs: str, writer: DocumentVersion | None) -> tuple[Option, ...]:
    now = clock.now()
    name = writer.saved_by.name if writer else _("a colleague")
    at = clock_time(writer.saved_at if writer else now)
    return (
        Option(Choice.MINE, _("Of you, %(time)s", time=clock_time(now)), marked(mine, theirs)),
        Option(Choice.THEIRS, _("Of %(name)s, %(time)s", name=name, time=at), marked(theirs, mine)),
    )


def _row_options(clash: Clash, text: str, name: str) -> tuple[Option, ...]:
    by_me = clash.mine is None
    keeps = _("Keep this row, as %(name)s changed it", name=name) if by_me else _("Keep this row")
    removes = _("Remove this row") if by_me else _("Remove this row, as %(name)s did", name=name)
    return (
        Option(Choice.KEEP, keeps, (Piece(text, differs=False),)),
        Option(Choice.REMOVE, removes, ()),
    )


def _writer(versions: Sequence[DocumentVersion], clash: Clash, me: User) -> DocumentVersion | None:
    """Return the version with which what stands there now came in."""
    for earlier, version in reversed(list(pairwise(versions))):
        before, after = (value_at(one.values, clash.path) for one in (earlier, version))
        if before != after and after == clash.theirs and version.saved_by_id != me.id:
            return version
    return None


def _typed(field: FieldType | None, value: object) -> str:
    if not isinstance(value, (str, int)):
        return ""
    return field.typed(str(value)) if field else str(value)
