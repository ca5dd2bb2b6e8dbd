"""Saving: what was sent is put together with what others saved since."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from app.accounts.models import User
from app.db.columns import new_public_id
from app.engine.document import Value, Values
from app.engine.fields import ListField
from app.engine.findings import Problem
from app.engine.merge import Clash, Merged, merge
from app.engine.paths import value_at
from app.engine.reading import read_values
from app.engine.records import Around
from app.engine.sameness import is_same
from app.engine.template import Template
from app.exercises import queries
from app.exercises.errors import (
    UnknownFileError,
    UnknownReferenceError,
    UnknownVersionError,
    UnreadableError,
)
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.queries import Basis, Version
from app.exercises.rules.clashing import settled, with_mine
from app.exercises.rules.filing import new_files
from app.exercises.rules.referring import around_with_own, resolved, strangers
from app.exercises.rules.sent import RowButton, Sent, placed, pressed, put_back
from app.exercises.service.storing import Pen


@dataclass(frozen=True)
class Saved:
    """What came of saving."""

    head: Version  # the newest version now
    sent: Values  # what was understood of what was sent
    around: Around  # what the document can refer to
    before: Values  # what the browser began with
    clashes: tuple[Clash, ...] = ()  # where somebody has to choose
    is_new: bool = False  # whether this request made a version
    typed: int = 0  # the version with what was typed, before a button changed a list

    @property
    def values(self) -> Values:
        """The document as it stands now."""
        return self.head.values


@dataclass(frozen=True)
class _Standing:
    """What a save begins with."""

    base: Version
    head: Version
    same: Version | None  # what this very request stored before


def save(basis: Basis, actor: User, sent: Sent, cause: Cause = Cause.SAVE) -> Saved:
    """Store what was sent, merged with what was saved since `sent.base`; the same twice is once.

    Where both changed the same place, the stored text stays and the sent one becomes a version
    that can be found again; `clashes` says where. Nothing is stored when something cannot be.
    A button of a list is pressed after that: what was typed in a row is kept before it goes.
    """
    document, request = basis.document, basis.request
    pen = Pen(document, actor, queries.exercise_for(document.template_id).template)
    template, standing = pen.template, _standing(basis, sent)
    around = queries.around_of(document, template)
    mine = _understood(template, standing.base, sent, around)
    _require_own_files(document, template, mine, standing.base)
    answer = partial(Saved, sent=mine, around=around, before=standing.base.values)
    if standing.same is not None and standing.same.cause is not Cause.CLASH:
        return answer(standing.head, typed=max(standing.same.number - 1, 1))
    merged = merge(template, _known(template, standing.base, sent), standing.head.values, mine)
    if standing.same is not None:
        return answer(standing.head, clashes=merged.clashes)
    is_last = sent.button is None or bool(merged.clashes)
    head = _write(pen, standing, merged, cause, request if is_last else None)
    if is_last or sent.button is None:
        return answer(head, clashes=merged.clashes, is_new=head is not standing.head)
    after = _press(pen, head, sent.button, request)
    return answer(after, is_new=after is not standing.head, typed=head.number)


def _write(
    pen: Pen, standing: _Standing, merged: Merged, cause: Cause, request: str | None
) -> Version:
    head = standing.head
    for values, why in _versions(standing, merged, cause):
        head = pen.write(values, why, upon=head, save_hash=request)
        request = None  # of the first one only
    return head


def _versions(standing: _Standing, merged: Merged, cause: Cause) -> Iterator[tuple[Values, Cause]]:
    """Give what is to be stored.

    Of a clash first the text that does not stay, so that it is found among the versions.
    """
    if merged.clashes:
        mine = with_mine(merged.values, merged.clashes)
        yield mine, Cause.CLASH
        if not is_same(dict(mine), merged.values):
            yield merged.values, Cause.MERGE
    elif not is_same(merged.values, dict(standing.head.values)):
        is_behind = standing.base.number != standing.head.number
        yield merged.values, Cause.MERGE if is_behind else cause


def _press(pen: Pen, head: Version, button: RowButton, request: str) -> Version:
    """Add, move, remove or put back a row."""
    field = pen.template.field(button.list_path)
    if not isinstance(field, ListField):
        return head
    if button.verb == "restore":
        earlier = queries.version_of(pen.document, button.version).values
        values = put_back(head.values, earlier, button)
    else:
        values = pressed(head.values, button, "r" + new_public_id())
    _refuse_when_full(pen.template, field, button.list_path, values)
    if is_same(values, dict(head.values)):
        return head
    return pen.write(values, Cause.SAVE, upon=head, save_hash=request)


def _refuse_when_full(template: Template, field: ListField, path: str, values: Values) -> None:
    rows = value_at(values, path)
    length = len(rows) if isinstance(rows, list) else 0
    if length > field.max_rows:
        said = {"most": str(field.max_rows), "length": str(length)}
        raise UnreadableError(template, [Problem(code="MANY", path=path, values=said)])


def _standing(basis: Basis, sent: Sent) -> _Standing:
    numbers = {version.number: version for version in basis.versions}
    # a page that was open all the while would bring back what somebody took back
    if sent.base not in numbers or basis.is_withdrawn_since(sent.base):
        raise UnknownVersionError
    return _Standing(numbers[sent.base], numbers[basis.document.head], basis.same)


def _understood(template: Template, base: Version, sent: Sent, around: Around) -> dict[str, Value]:
    raw = settled(template, sent.raw, base.values, sent.answers)
    if template.references:
        raw = resolved(template.fields, raw, around_with_own(template, base.values, around))
    values, problems = read_values(template, raw, before=base.values)
    if problems:
        raise UnreadableError(template, problems)
    if template.references:
        known = around_with_own(template, values, around)
        for path in strangers(template.fields, values, base.values, known):
            raise UnknownReferenceError(path)
    return values


def _require_own_files(
    document: ExerciseDocument, template: Template, mine: Values, base: Version
) -> None:
    """Refuse a file that was added to another document: for this one it does not exist."""
    new = new_files(template, mine, base.values) if template.has_files else None
    if new and not queries.are_files_of(document, new):
        raise UnknownFileError


def _known(template: Template, base: Version, sent: Sent) -> Values:
    """Return what the browser began with: a version, and what it heard of since at some places."""
    values: Values = base.values
    for path, text in sent.was.items():
        field = template.field(path)
        if field is not None and not field.subfields:
            values = placed(values, path, field.read(text, path).value)
    return values
