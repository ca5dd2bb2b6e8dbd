"""A persona as it is drawn and read in a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.ui.pictures.table import Table

STEPS = 5  # of a scale of behaviour
MIDDLE = 3
UNKNOWN = "nog niet bekend"
NOT_YET = "nog niet ingevuld"


@dataclass(frozen=True)
class Scale:
    """Between which two ways somebody stands: position 1 to 5, None when nobody said."""

    left: str
    right: str
    position: int | None = None
    evidence: int = 0  # quotes and observations that show it

    @property
    def is_known(self) -> bool:
        """Whether the position is one that can be drawn."""
        return self.position in range(1, STEPS + 1)

    @property
    def is_guessed(self) -> bool:
        """Whether nothing that anybody said or did shows it."""
        return self.is_known and not self.evidence

    @property
    def leaning(self) -> int:
        """How far it lies from the middle."""
        return abs((self.position or MIDDLE) - MIDDLE) if self.is_known else 0


@dataclass(frozen=True)
class Channel:
    """A way of contact: its code, for the sign, and its name."""

    code: str
    name: str


@dataclass(frozen=True)
class Persona:
    """Somebody made up of what several people told."""

    name: str
    about: str = ""
    tagline: str = ""
    situation: str = ""
    quote: str = ""
    quoted: str = ""  # who said it
    goal: str = ""
    needs: tuple[str, ...] = ()
    worries: tuple[str, ...] = ()
    frustrations: tuple[str, ...] = ()
    motivations: tuple[str, ...] = ()
    scales: tuple[Scale, ...] = ()
    channels: tuple[Channel, ...] = ()
    comfort: str = ""  # with computer and telephone
    network: str = ""
    not_typical: str = ""
    interviews: int = 0
    quotes: int = 0
    as_assumption: bool = False

    @property
    def is_guessed(self) -> bool:
        """Whether it stands on assumptions: the team says so, or nobody was spoken to."""
        return self.as_assumption or not self.interviews

    @property
    def loudest(self) -> int | None:
        """Which scale tells this person apart most: the first that leans furthest."""
        leanings = [scale.leaning for scale in self.scales]
        most = max(leanings, default=0)
        return leanings.index(most) if most else None

    @property
    def lists(self) -> list[tuple[str, tuple[str, ...]]]:
        """What goes on inside, under its heads; motivations only when there are any."""
        lists = [
            ("Heeft nodig", self.needs),
            ("Maakt zich zorgen over", self.worries),
            ("Raakt gefrustreerd door", self.frustrations),
        ]
        return [*lists, *([("Krijgt moed van", self.motivations)] if self.motivations else [])]


def grounds(persona: Persona) -> str:
    """Return on what a persona rests."""
    if not persona.interviews:
        return "Op aannames: nog niemand gesproken"
    talks = _many(persona.interviews, "gesprek", "gesprekken")
    return f"Gebaseerd op {talks} en {_many(persona.quotes, 'citaat', 'citaten')}"


def proof(scale: Scale) -> str:
    """Return on how much a position rests."""
    if not scale.is_known:
        return UNKNOWN
    if scale.is_guessed:
        return "aanname"
    return _many(scale.evidence, "bron", "bronnen")


def description(persona: Persona) -> str:
    """Return a persona in one breath, for who hears it."""
    parts = [persona.tagline, persona.goal and f"Doel: {persona.goal}", grounds(persona)]
    if persona.as_assumption and persona.interviews:
        parts.append("Deze persona staat nog op aannames")
    said = [part if part.endswith(".") else f"{part}." for part in parts if part]
    return " ".join([*said, "Alles staat in de tabel onder de tekening."])


def table(persona: Persona) -> Table:
    """Return everything that is known of a persona, in words."""
    return Table(
        caption=f"Persona: {persona.name}",
        heads=("Onderdeel", "Wat wij weten"),
        rows=tuple((head, words) for head, words in _rows(persona) if words),
    )


def _rows(persona: Persona) -> Iterator[tuple[str, str]]:
    yield "In één zin", persona.tagline
    yield "Situatie", persona.situation
    yield "Citaat", f"\u2018{persona.quote}\u2019 {persona.quoted}".strip() if persona.quote else ""
    yield "Doel", persona.goal
    for head, items in persona.lists:
        yield head, " · ".join(items) or NOT_YET
    for at, scale in enumerate(persona.scales, 1):
        yield f"Gedrag {at}", _placed(scale)
    yield "Kiest het liefst", ", ".join(channel.name for channel in persona.channels)
    yield "Gemak met computer en telefoon", persona.comfort
    yield "Wie kan helpen", persona.network
    yield "Herkent zich hier niet in", persona.not_typical
    yield "Rust op", f"{grounds(persona)}{' (op aannames)' * persona.as_assumption}"


def _placed(scale: Scale) -> str:
    between = f"van \u2018{scale.left}\u2019 naar \u2018{scale.right}\u2019"
    place = f"plek {scale.position} van {STEPS}, " if scale.is_known else ""
    return f"{place}{between}: {proof(scale)}"


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
