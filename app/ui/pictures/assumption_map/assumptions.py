"""What a team assumes, as it is drawn and read in a table, and the sentence that it makes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.ui.pictures.table import Table

OPEN = "niet_getoetst"
UNKNOWN = "geen score"
STEPS = 4  # of importance, and of evidence
_IMPORTANT, _KNOWN = 3, 3  # from here on something matters, or rests on something
THINKING = "Wij denken dat "  # how an assumption begins; said once, above them all


@dataclass(frozen=True)
class Assumption:
    """What a team thinks. Importance and evidence from 1 to 4, None when nobody said."""

    text: str
    importance: int | None = None
    evidence: int | None = None
    verdict: str = ""  # its code; empty is not tested yet

    @property
    def short(self) -> str:
        """The same without the words with which every assumption begins."""
        begins = self.text.lower().startswith(THINKING.lower())
        return f"… {self.text[len(THINKING) :]}" if begins else self.text

    @property
    def is_placed(self) -> bool:
        """Whether it has a place on the map."""
        known = range(1, STEPS + 1)
        return self.importance in known and self.evidence in known

    @property
    def is_open(self) -> bool:
        """Whether nobody tested it."""
        return self.verdict in {"", OPEN}

    @property
    def is_risky(self) -> bool:
        """Whether it matters and rests on little: the corner of what to find out first."""
        important = (self.importance or 0) >= _IMPORTANT
        return self.is_placed and important and (self.evidence or 0) < _KNOWN

    @property
    def is_urgent(self) -> bool:
        """Whether it is to be found out first."""
        return self.is_risky and self.is_open


@dataclass(frozen=True)
class Assumptions:
    """All that a team assumes, with the words that it chose from, from 1 up."""

    about: str
    all: tuple[Assumption, ...] = ()
    importance: tuple[str, ...] = ("1", "2", "3", "4")
    evidence: tuple[str, ...] = ("1", "2", "3", "4")
    verdicts: Mapping[str, str] = field(default_factory=dict)

    @property
    def placed(self) -> list[Assumption]:
        """What has a place on the map; what is open comes first."""
        return sorted((one for one in self.all if one.is_placed), key=lambda one: not one.is_open)

    @property
    def urgent(self) -> list[Assumption]:
        """What to find out first."""
        return [one for one in self.all if one.is_urgent]

    def verdict(self, one: Assumption) -> str:
        """Return what came of an assumption, in words."""
        code = OPEN if one.is_open else one.verdict
        return self.verdicts.get(code, code.replace("_", " "))


def finding(assumptions: Assumptions) -> str:
    """Return what to find out first, in one sentence."""
    if not assumptions.all:
        return "Nog geen aannames. Schrijf op wat u denkt te weten."
    if not assumptions.placed:
        return "Nog geen scores. Kies bij elke aanname het belang en het bewijs."
    count = len(assumptions.urgent)
    if count == 1:
        return "Zoek één aanname als eerste uit: belangrijk, met weinig bewijs"
    if count:
        return f"Zoek {count} aannames als eerste uit: belangrijk, met weinig bewijs"
    if any(one.is_risky for one in assumptions.all):
        return "Alles wat belangrijk en onzeker was, is uitgezocht"
    return "Geen enkele aanname is belangrijk en onzeker tegelijk"


def corner(assumptions: Assumptions) -> str:
    """Return what is still to be done with what matters and rests on little."""
    if assumptions.urgent:
        return "Zoek dit eerst uit"
    if any(one.is_risky for one in assumptions.all):
        return "Hier was uitzoeken het hardst nodig"
    return "Wat hier komt, zoekt u als eerste uit"


def missing(assumptions: Assumptions) -> str:
    """Return what is said about the assumptions that have no place; empty when all have one."""
    count = len(assumptions.all) - len(assumptions.placed)
    one = "Eén aanname heeft nog geen score en staat alleen in de tabel."
    more = f"{count} aannames hebben nog geen score en staan alleen in de tabel."
    return "" if not count else one if count == 1 else more


def description(assumptions: Assumptions) -> str:
    """Return the map in one breath, for who hears it."""
    count = len(assumptions.all)
    parts = [f"{count} {'aanname' if count == 1 else 'aannames'}.", finding(assumptions)]
    parts += ["; ".join(one.text for one in assumptions.urgent), missing(assumptions)]
    said = [part if part.endswith(".") else f"{part}." for part in parts if part]
    return " ".join([*said, "Alle waarden staan in de tabel onder de tekening."])


def table(assumptions: Assumptions) -> Table:
    """Return every value in words."""
    return Table(
        caption=f"Aannames: {assumptions.about}",
        heads=("Aanname", "Belang", "Bewijs", "Uitkomst"),
        rows=tuple(
            (
                one.text,
                word(assumptions.importance, one.importance),
                word(assumptions.evidence, one.evidence),
                assumptions.verdict(one),
            )
            for one in assumptions.all
        ),
    )


def word(words: tuple[str, ...], score: int | None) -> str:
    """Return a score in words."""
    known = score is not None and 0 < score <= len(words)
    return words[score - 1] if known and score else UNKNOWN
