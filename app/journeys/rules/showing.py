"""One journey to read: who it is about, how it goes now, where it hurts, how it could go."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from app.content import Course, ExampleJourney
from app.engine.document import Document
from app.engine.picture_kind import PictureKind
from app.exercises.rules.picturing import Filled, draw, journey_of
from app.journeys.rules.parts import filled, parts_of
from app.ui.pictures.drawing import Drawing
from app.ui.pictures.feelings import lowest


class Pain(NamedTuple):
    """Where it hurts: in which step, and how badly."""

    step: str
    text: str
    severity: str


class Low(NamedTuple):
    """A low of now, and what becomes of it."""

    step: str
    outcome: str
    how: str


class Action(NamedTuple):
    """Something that will change."""

    title: str
    pains: tuple[str, ...]
    owner: str
    first_step: str
    measure: str
    baseline: str
    target: str
    status: str


@dataclass(frozen=True)
class Shown:
    """Everything that the page of a journey shows."""

    journey: ExampleJourney
    persona: Document
    channels: str
    current: Document
    desired: Document
    now: Drawing
    then: Drawing
    steps: int
    low: str
    pains: tuple[Pain, ...]
    lows: tuple[Low, ...]
    actions: tuple[Action, ...]


def show(course: Course, journey: ExampleJourney) -> Shown:
    """Return a journey to read, its choices in words and its references in titles."""
    parts = parts_of(course, journey)
    persona, current, desired, plan = (filled(parts, name) for name in parts)
    told = [step for step in journey_of(current).steps if step.feeling is not None]
    return Shown(
        journey=journey,
        persona=persona.document,
        channels=_in_words(persona, "channels_preferred"),
        current=current.document,
        desired=desired.document,
        now=draw(PictureKind.JOURNEY, current),
        then=draw(PictureKind.DESIRED, desired),
        steps=len(current.document.rows("steps")),
        low=lowest(told).title if told else "",
        pains=tuple(_pains(current)),
        lows=tuple(_low(desired, row) for row in desired.document.rows("lows")),
        actions=tuple(_action(plan, row) for row in plan.document.rows("actions")),
    )


def _in_words(one: Filled, key: str) -> str:
    field, text = one.template.field(key), one.document.text(key)
    return field.in_words(text) if field and text else text


def _pains(current: Filled) -> Iterable[Pain]:
    for step in current.document.rows("steps"):
        for pain in step.rows("pains"):
            words = current.words(f"steps/{step.id}/pains", pain, "severity")
            yield Pain(step.text("title"), pain.text("text"), words)


def _low(desired: Filled, row: Document) -> Low:
    solved = (record.name for record in desired.found(row, "solved_by"))
    return Low(
        step=", ".join(record.name for record in desired.found(row, "step")),
        outcome=desired.words("lows", row, "outcome"),
        how=row.text("reason") or "; ".join(solved),
    )


def _action(plan: Filled, row: Document) -> Action:
    owner, department = row.text("owner"), row.text("department")
    return Action(
        title=row.text("title"),
        pains=tuple(record.name for record in plan.found(row, "addresses")),
        owner=owner if department.casefold() in owner.casefold() else f"{owner}, {department}",
        first_step=row.text("first_step"),
        measure=row.text("measure"),
        baseline=row.text("baseline"),
        target=row.text("target"),
        status=plan.words("actions", row, "status"),
    )
