"""Which records the page of a project's evidence shows: by kind, as somebody asked for them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.engine.evidence import Evidence
from app.engine.grounding import Ground, Grounding
from app.engine.records import Record

ORDER = (
    *("action", "desired-step", "desired-journey", "finding", "prototype", "idea", "pain", "step"),
    *("journey", "persona", "assumption", "told-pain", "told-need", "told-gain", "quote"),
    *("observation", "interview", "safari", "session"),
)
FIRST = 5  # of each kind, as long as one looks at all of them
MOST = 300
GROUNDS: Mapping[str, frozenset[Ground]] = {
    "rust": frozenset({Ground.STANDS, Ground.PARTLY}),
    "nog-niet": frozenset({Ground.NONE}),
    "vervallen": frozenset({Ground.PARTLY, Ground.LAPSED}),
}


class Wanted(NamedTuple):
    """What somebody looks for."""

    words: str = ""
    ground: str = ""
    kind: str = ""

    @property
    def is_all(self) -> bool:
        """Whether nothing in particular was asked for."""
        return not any(self)


class OfKind(NamedTuple):
    """The records of a kind that fit: those that have a place, and how many there are."""

    kind: str
    records: Sequence[Record]
    total: int

    @property
    def more(self) -> int:
        """How many have no place."""
        return self.total - len(self.records)


def by_kind(
    evidence: Evidence,
    groundings: Mapping[str, Grounding],
    titles: Mapping[str, str],
    wanted: Wanted,
) -> list[OfKind]:
    """Return the records that fit by their kind, from actions down to what people said.

    titles: how each document is called. One can search for those words as well.
    """
    found: dict[str, list[Record]] = {}
    for record in evidence.records.values():
        said = _said(record, evidence.speaker(record), titles)
        if _fits(record, groundings[record.ref], said, wanted):
            found.setdefault(record.kind, []).append(record)
    most = MOST if wanted.kind else FIRST
    return [OfKind(kind, found[kind][:most], len(found[kind])) for kind in _in_order(found)]


def counted(groundings: Mapping[str, Grounding]) -> dict[str, int]:
    """Return how many records rest on something, on nothing yet, or on what is gone."""
    return {
        name: sum(1 for one in groundings.values() if one.ground in grounds)
        for name, grounds in GROUNDS.items()
    }


def _in_order(kinds: Mapping[str, object]) -> Iterator[str]:
    yield from (kind for kind in ORDER if kind in kinds)
    yield from (kind for kind in kinds if kind not in ORDER)


def _said(record: Record, speaker: str, titles: Mapping[str, str]) -> str:
    return f"{record.code} {record.name} {speaker} {titles.get(record.document, '')}".casefold()


def _fits(record: Record, grounding: Grounding, said: str, wanted: Wanted) -> bool:
    return (
        (not wanted.kind or record.kind == wanted.kind)
        and (not wanted.ground or grounding.ground in GROUNDS.get(wanted.ground, ()))
        and all(word in said for word in wanted.words.casefold().split())
    )
