"""Earlier versions: who, when, what changed; and bringing one back."""

from collections.abc import Sequence
from typing import NamedTuple

from flask import flash, redirect, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.accounts.session import signed_in_user
from app.engine.changes import Change, ChangeKind, changes
from app.engine.template import Template
from app.exercises import queries, service
from app.exercises.models import DocumentVersion, ExerciseDocument
from app.exercises.rules.differing import Piece, marked
from app.exercises.rules.history import stretches
from app.exercises.rules.showing import People, ShownSection, as_text, show
from app.exercises.views.blueprint import bp
from app.exercises.views.grounded import evidence_urls
from app.exercises.views.words import address, cause_words, names_of
from app.web.access import access, signed_in
from app.web.page import page


class ShownChange(NamedTuple):
    """A place where two versions differ, in words."""

    label: str
    kind: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


@bp.get("/oefeningen/<template>/<document>/versies")
@access(signed_in)
def versions(template: str, document: str) -> ResponseReturnValue:
    found = queries.document_for(signed_in_user(), template, document)
    return page(
        "exercises/versions.html",
        document=found,
        exercise=queries.exercise_for(template),
        stretches=stretches(queries.versions_of(found)),
        cause_words=cause_words,
    )


@bp.get("/oefeningen/<template>/<document>/versies/<int(max=999999999):number>")
@access(signed_in)
def version(template: str, document: str, number: int) -> ResponseReturnValue:
    found = queries.document_for(signed_in_user(), template, document)
    this = queries.version_of(found, number)
    shape = queries.template_of(this, template)
    people, sections = _as_read(found, this, shape)
    return page(
        "exercises/version.html",
        document=found,
        version=this,
        shape=shape,
        cause=cause_words(this),
        sections=sections,
        before=(before := _before(found, number)),
        changes=[] if before is None else _changes(shape, before, this, people),
    )


@bp.post("/oefeningen/<template>/<document>/versies/<int(max=999999999):number>/terugzetten")
@access(signed_in)
def restore(template: str, document: str, number: int) -> ResponseReturnValue:
    found = queries.document_to_change(signed_in_user(), template, document)
    service.restore(found, signed_in_user(), number)
    flash(
        _(
            "Version %(number)s is back. What stood there is kept as an earlier version.",
            number=number,
        )
    )
    return redirect(address(found, "edit"))


def _as_read(
    document: ExerciseDocument, version: DocumentVersion, shape: Template
) -> tuple[People, Sequence[ShownSection]]:
    """Return what ids are called in a version, and the version to read."""
    files = queries.kept_in(document, shape)
    named = queries.named_in(document, version, shape)
    people = {**named.names, **names_of([], files)}
    hrefs = evidence_urls(document, named.records, with_own=version.number == document.head)
    return people, show(shape, version.values, people, files, hrefs)


def _before(document: ExerciseDocument, number: int) -> DocumentVersion | None:
    """Return the version to compare with: the one before, or an earlier one that was asked for."""
    asked = request.args.get("met", "")
    other = int(asked[:9]) if asked.isascii() and asked.isdecimal() else number - 1
    return queries.version_of(document, other) if 0 < other < number else None


def _changes(
    template: Template, before: DocumentVersion, after: DocumentVersion, people: People
) -> Sequence[ShownChange]:
    found = changes(template, before.values, after.values)
    return [_shown(template, change, people) for change in found]


def _shown(template: Template, change: Change, people: People) -> ShownChange:
    field = template.field(change.path)
    words = {
        ChangeKind.CHANGED: _("changed"),
        ChangeKind.ADDED: _("added"),
        ChangeKind.REMOVED: _("removed"),
        ChangeKind.MOVED: _("put in another order"),
    }
    is_move = change.kind is ChangeKind.MOVED
    before = "" if is_move else as_text(field, change.before, people)
    after = "" if is_move else as_text(field, change.after, people)
    return ShownChange(
        label=template.full_label(change.path),
        kind=str(words[change.kind]),
        before=marked(before, after),
        after=marked(after, before),
    )
