"""The interview questions in a document: of what kind they are, and how they could be asked."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.engine.document import ROW_ID, Values
from app.engine.dutch.questions.advice import TEXTS, told_kind
from app.engine.dutch.questions.kinds import Kind
from app.engine.dutch.questions.question import look_at_question
from app.engine.paths import place
from app.engine.template import Template

TAKE = "take "  # what the button sends that takes a proposed wording over, before the place
ORDER = (*TEXTS.order, Kind.OPEN)


class Asked(NamedTuple):
    """A question, where it stands, and what can be said about it."""

    path: str
    text: str
    kinds: tuple[Kind, ...]
    advice: str
    better: str  # empty when no rule can make a better wording


class Group(NamedTuple):
    """The questions that have the same to gain; with nothing to gain, the open ones."""

    kind: Kind
    questions: tuple[Asked, ...]


class Overview(NamedTuple):
    """All questions of a document, by kind."""

    counts: tuple[tuple[Kind, int], ...]  # a question can be of several kinds
    groups: tuple[Group, ...]

    @property
    def total(self) -> int:
        """How many questions there are."""
        return sum(len(group.questions) for group in self.groups)


def questions_in(template: Template, values: Values) -> Overview | None:
    """Return the questions of a document by kind; None for an exercise that asks for none."""
    if not template.questions:
        return None
    asked = list(_asked(values, template.questions.split("/"), ""))
    counted = Counter(kind for one in asked for kind in one.kinds)
    by_kind = {kind: tuple(q for q in asked if _most_to_gain(q) is kind) for kind in ORDER}
    return Overview(
        tuple((kind, counted[kind]) for kind in Kind if counted[kind]),
        tuple(Group(kind, questions) for kind, questions in by_kind.items() if questions),
    )


def _most_to_gain(asked: Asked) -> Kind:
    return told_kind(asked.kinds) or Kind.OPEN


def _asked(values: Values, keys: Sequence[str], path: str) -> Iterator[Asked]:
    value, here = values.get(keys[0]), place(path, keys[0])
    for row in value if isinstance(value, list) else ():
        yield from _asked(row, keys[1:], place(here, str(row.get(ROW_ID))))
    if isinstance(value, str) and len(keys) == 1:
        found = look_at_question(value.strip())
        if found.kinds:
            yield Asked(here, value.strip(), found.kinds, found.advice, found.better)


def take_over(template: Template, typed: Mapping[str, object], button: str) -> Mapping[str, object]:
    """Put the proposed wording in the place of the question that was typed there.

    The wording is that of what was sent, not of what stood on the page before.
    """
    path = button.removeprefix(TAKE)
    keys = path.split("/")
    if not button.startswith(TAKE) or "/".join(keys[::2]) != template.questions:
        return typed
    return _put(typed, keys)


def _put(typed: Mapping[str, object], keys: Sequence[str]) -> Mapping[str, object]:
    """Return the same with a better question at this place, where there is one."""
    value = typed.get(keys[0])
    if len(keys) == 1:
        better = look_at_question(value.strip()).better if isinstance(value, str) else ""
        return {**typed, keys[0]: better} if better else typed
    rows = value if isinstance(value, list) else []
    changed = [_put(row, keys[2:]) if row.get(ROW_ID) == keys[1] else row for row in rows]
    return {**typed, keys[0]: changed} if rows else typed
