"""Ideas as they are drawn and read in a table, and what a team did with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.ui.pictures.table import Table

BOXES = ("nu", "wow", "hoe")
UNKNOWN = "geen score"


class Choice(StrEnum):
    """What a team decided about an idea."""

    CHOSEN = "gekozen"
    OPEN = "nog niet besloten"
    DROPPED = "laten vallen"


@dataclass(frozen=True)
class Idea:
    """One idea. `box`: nu, wow or hoe; anything else is no box yet. Votes None: nobody voted."""

    title: str
    box: str = ""
    votes: int | None = None
    choice: Choice = Choice.OPEN
    reason: str = ""
    benefit: str = ""  # in words
    effort: str = ""


@dataclass(frozen=True)
class Ideas:
    """All ideas of a team, with what each box is called."""

    about: str
    all: tuple[Idea, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def inside(self, box: str) -> list[Idea]:
        """Return the ideas of a box: the chosen first, then by votes; "" is what has no box."""
        found = (one for one in self.all if (one.box if one.box in BOXES else "") == box)
        return sorted(found, key=lambda one: (list(Choice).index(one.choice), -(one.votes or 0)))

    @property
    def chosen(self) -> list[Idea]:
        """What the team goes on with."""
        return [one for one in self.all if one.choice is Choice.CHOSEN]

    def name(self, box: str) -> tuple[str, str]:
        """Return what a box is called, and what belongs in it."""
        head, _colon, about = self.names.get(box, box.upper()).partition(":")
        return head.strip(), about.strip()


def finding(ideas: Ideas) -> str:
    """Return what was chosen, and from how much."""
    count, chosen = len(ideas.all), ideas.chosen
    if not count:
        return "Nog geen ideeën. Begin bij het laagste punt van de heartbeat."
    if not chosen:
        return f"{_many(count)}, nog niets gekozen"
    parts = [(ideas.name(box)[0], sum(one.box == box for one in chosen)) for box in BOXES]
    spread = ", ".join(f"{number} {name}" for name, number in parts if number)
    return f"{len(chosen)} van {_many(count)} gekozen{f': {spread}' if spread else ''}"


def description(ideas: Ideas) -> str:
    """Return the matrix in one breath, for who hears it."""
    chosen = "; ".join(one.title for one in ideas.chosen)
    said = [finding(ideas), f"Gekozen: {chosen}" if chosen else ""]
    sentences = [part if part.endswith(".") else f"{part}." for part in said if part]
    return " ".join([*sentences, "Alle ideeën staan in de tabel onder de tekening."])


def table(ideas: Ideas) -> Table:
    """Return every idea in words, box by box."""
    boxes = [(box, ideas.name(box)[0]) for box in BOXES] + [("", "nog geen vak")]
    return Table(
        caption=ideas.about,
        heads=("Idee", "Vak", "Stickers", "Keuze", "Waarom", "Opbrengst", "Moeite"),
        rows=tuple(
            (
                one.title,
                name,
                "geen" if one.votes is None else str(one.votes),
                one.choice.value,
                one.reason,
                one.benefit or UNKNOWN,
                one.effort or UNKNOWN,
            )
            for box, name in boxes
            for one in ideas.inside(box)
        ),
    )


def _many(number: int) -> str:
    return "1 idee" if number == 1 else f"{number} ideeën"
