"""Who looks after each thing in the course, and when they look at it again."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from app.engine.frozen import Frozen

SOON = timedelta(days=60)


class ItemKind(StrEnum):
    """What has an owner. The words are those of links: `les:begin-en-einde`."""

    MODULE = "module"
    LESSON = "les"
    QUIZ = "zelftoets"
    EXERCISE = "oefening"
    WORKSHOP = "bijeenkomst"
    JOURNEY = "reis"


class Upkeep(Frozen):
    """One thing in the course, its owner, and the day on which it is looked at again."""

    kind: ItemKind
    id: str
    title: str
    url: str
    owner: str
    review_on: date


class Turns(Frozen):
    """What was to be looked at before today, what comes soon, and the rest; the first day first."""

    overdue: tuple[Upkeep, ...]
    soon: tuple[Upkeep, ...]
    later: tuple[Upkeep, ...]


def turns(items: Iterable[Upkeep], today: date) -> Turns:
    """Divide what has an owner by when it is to be looked at."""
    found = sorted(items, key=lambda item: (item.review_on, item.owner, item.title))
    return Turns(
        overdue=tuple(item for item in found if item.review_on < today),
        soon=tuple(item for item in found if today <= item.review_on <= today + SOON),
        later=tuple(item for item in found if item.review_on > today + SOON),
    )
