"""The page on which a document is filled in."""

import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import NamedTuple

from flask import request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.accounts.session import signed_in_user
from app.engine.document import Row
from app.engine.merge import Clash
from app.engine.paths import row_of, value_at
from app.exercises import queries
from app.exercises.errors import ExerciseError, UnreadableError
from app.exercises.forms import Sheet
from app.exercises.models import DocumentVersion, ExerciseDocument
from app.exercises.queries import Colleague
from app.exercises.rules.asking import questions_in
from app.exercises.rules.filing import FilesShown
from app.exercises.rules.picturing import JOURNEYS, Filled, live
from app.exercises.rules.seeing import look
from app.exercises.rules.showing import row_name
from app.exercises.views.clashes import Asked, asked_about
from app.exercises.views.grounded import evidence_urls
from app.exercises.views.standing import standing_of
from app.exercises.views.words import address, here_words, kind_words, names_of, saved_words
from app.uploads.kinds import ACCEPT_ALL, ACCEPT_PICTURES
from app.uploads.reading import LARGEST
from app.web.page import page

GONE = re.compile(r"(?P<list>[^@]{1,200})/(?P<row>[A-Za-z0-9_-]{1,40})@(?P<version>[0-9]{1,9})")


class Gone(NamedTuple):
    """A row that was just taken away, and where it stood."""

    list_path: str
    at: int
    button: str  # what the button to put it back sends: "r3@12"
    text: str


def sheet_page(
    document: ExerciseDocument,
    head: DocumentVersion,
    *,
    base: int = 0,
    clashes: Sequence[Clash] = (),
) -> ResponseReturnValue:
    """Show a document as it stands now; where two wrote at once, ask."""
    me = signed_in_user()
    team = queries.colleagues_of(document)
    sheet = _sheet(document, team, head.values)
    asked = asked_about(document, base, clashes, names_of(team, sheet.files.kept), me)
    status = HTTPStatus.CONFLICT if asked else HTTPStatus.OK
    return _page(_Shown(document, head, team, sheet), head.number, status, asked)


def refused_page(
    document: ExerciseDocument, refusal: ExerciseError, typed: Mapping[str, object], base: int
) -> ResponseReturnValue:
    """Show everything as it was typed, and why it could not be saved."""
    team = queries.colleagues_of(document)
    sheet = _sheet(document, team, typed)
    if isinstance(refusal, UnreadableError):
        sheet.refuse(refusal.sentences)
    else:
        sheet.form.form_errors.append(str(refusal.message))
    head = queries.head_of(document)
    return _page(_Shown(document, head, team, sheet), base, refusal.status)


class _Shown(NamedTuple):
    """What the page shows."""

    document: ExerciseDocument
    head: DocumentVersion
    team: list[Colleague]
    sheet: Sheet


def _sheet(
    document: ExerciseDocument, team: list[Colleague], filled: Mapping[str, object]
) -> Sheet:
    template = queries.exercise_for(document.template_id).template
    sheet = Sheet(template, filled, names_of(team), queries.around_of(document, template))
    kept, to = queries.kept_in(document, template), address(document, "upload")
    sheet.files = FilesShown(kept, to, LARGEST, ACCEPT_PICTURES, ACCEPT_ALL)
    sheet.hrefs = evidence_urls(document, sheet.records)
    sheet.journey = _journey(document, sheet)
    return sheet


def _page(
    shown: _Shown, base: int, status: int, asked: Sequence[Asked] = ()
) -> ResponseReturnValue:
    document, head, team, sheet = shown
    sight = look(sheet.template, head.values, set(sheet.people), sheet.around)
    return page(
        "exercises/edit.html",
        status=status,
        document=document,
        head=head,
        sheet=sheet,
        sight=sight,
        base=base,
        asked=asked,
        at_fields=sight.at_fields(),
        overview=questions_in(sheet.template, head.values),
        standing=standing_of(queries.submissions_of(document)),
        here=here_words(team, signed_in_user().id),
        has_colleagues=len(team) > 1,
        kind_words=kind_words,
        saved=saved_words(head.saved_at),
        gone=_gone(document, head, sheet),
    )


def _journey(document: ExerciseDocument, sheet: Sheet) -> Mapping[str, object]:
    """Return what a script draws a journey with; nothing for what is no journey."""
    if sheet.template.picture not in JOURNEYS:
        return {}
    filled = Filled(sheet.template, {}, sheet.around, document.public_id)
    return live(filled)


def _gone(document: ExerciseDocument, head: DocumentVersion, sheet: Sheet) -> Gone | None:
    """Return the row that was just taken away, as long as it is away."""
    asked = GONE.fullmatch(request.args.get("weg", ""))
    field = sheet.template.field(asked["list"]) if asked else None
    if asked is None or field is None or not 0 < int(asked["version"]) <= document.head:
        return None
    earlier = queries.version_of(document, int(asked["version"]))
    rows = _rows(earlier, asked["list"])
    row = row_of(rows, asked["row"])
    if row is None or row_of(_rows(head, asked["list"]), asked["row"]):
        return None
    name = row_name(field, row, rows.index(row) + 1)
    return Gone(
        list_path=asked["list"],
        at=rows.index(row),
        button=f"{asked['row']}@{asked['version']}",
        text=_("%(name)s has been taken out of the list.", name=name),
    )


def _rows(version: DocumentVersion, path: str) -> list[Row]:
    value = value_at(version.values, path)
    return value if isinstance(value, list) else []
