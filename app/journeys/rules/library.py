"""The list of journeys: by theme, each with its heartbeat."""

from collections import Counter
from typing import NamedTuple

from app.content import Course, ExampleJourney
from app.exercises.rules.picturing import journey_of
from app.journeys.rules.parts import filled, parts_of
from app.ui.pictures import heartbeat


class Theme(NamedTuple):
    """What journeys are about, and how many there are."""

    name: str
    journeys: int


class Listed(NamedTuple):
    """A journey as it stands in the list."""

    journey: ExampleJourney
    steps: int
    line: str  # its heartbeat, as SVG


def themes(course: Course) -> list[Theme]:
    """Return every theme, in the order of the alphabet."""
    counted = Counter(journey.theme for journey in course.journeys)
    return [Theme(name, counted[name]) for name in sorted(counted, key=str.casefold)]


def listed(course: Course, theme: str = "") -> list[Listed]:
    """Return the journeys about a theme, or all of them, by title."""
    chosen = (one for one in course.journeys if theme in {"", one.theme})
    return [_listed(course, one) for one in sorted(chosen, key=lambda one: one.title.casefold())]


def _listed(course: Course, journey: ExampleJourney) -> Listed:
    drawn = journey_of(filled(parts_of(course, journey), "current"))
    return Listed(journey, len(drawn.steps), heartbeat.card(drawn, f"reis-{journey.id}"))
