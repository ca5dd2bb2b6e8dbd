"""A kind of live session: what it is for, how it goes, and what comes before it."""

import re
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field

from app.content.items import KINDS, Id, ItemRef, Line, Minutes, StepKind
from app.engine.frozen import Frozen

Seats = Annotated[int, Field(ge=1, le=10_000)]
AtLeastOne = Field(min_length=1)

_COUNTED = re.compile(r"(?P<link>[^>]*)>=(?P<least>\d{1,3})")


class Requirement(Frozen):
    """Something to have done before a session; of an exercise it can be several documents."""

    ref: ItemRef
    least: Annotated[int, Field(ge=1, le=100)] = 1


def _from_rule(value: object) -> object:
    """Read `oefening:projectkaart` or `oefening:interviewverslag>=5`, as authors write it."""
    if not isinstance(value, str):
        return value
    counted = _COUNTED.fullmatch(value)
    word, _colon, item_id = (counted["link"] if counted else value).partition(":")
    if word not in KINDS:
        raise ValueError(
            f"'{value}' wijst nergens naar. | Schrijf bijvoorbeeld oefening:projectkaart;"
            f" mogelijk zijn: {', '.join(KINDS)}."
        )
    ref = {"kind": KINDS[word].value, "id": item_id}
    return {"ref": ref, "least": int(counted["least"]) if counted else 1}


class RunStep(Frozen):
    """A few minutes of a part: what the trainer does, and words to say it with."""

    minutes: Minutes
    do: Line
    say: Line | None = None


class AgendaItem(Frozen):
    """A part of a live session. Its steps and what lies on the table are for the trainer."""

    minutes: Minutes
    title: Line
    steps: Annotated[tuple[RunStep, ...], AtLeastOne]
    table: tuple[Line, ...] = ()


class WorkshopKind(Frozen):
    """A kind of live session, of which organisers plan the dates."""

    id: Id
    code: Line
    title: Line
    summary: Line
    goal: Line
    minutes: Minutes
    owner: Line | None = None  # the check demands it; versions published before have none
    review_on: date | None = None
    online: bool
    seats_min: Seats
    seats_max: Seats
    preconditions: tuple[Line, ...] = ()  # how it stands with who takes part
    arrange: tuple[Line, ...] = ()  # what the organiser sees to; learners do not see it
    requires: tuple[Annotated[Requirement, BeforeValidator(_from_rule)], ...] = ()
    bring: tuple[Line, ...] = ()
    materials: Annotated[tuple[Line, ...], AtLeastOne]  # what the trainer takes along
    worksheets: tuple[Id, ...] = ()  # exercises of which the empty form is printed
    online_changes: Annotated[tuple[Line, ...], AtLeastOne]
    agenda: Annotated[tuple[AgendaItem, ...], AtLeastOne]

    @property
    def url(self) -> str:
        """The address of the page about this kind of session."""
        return StepKind.WORKSHOP.url(self.id)
