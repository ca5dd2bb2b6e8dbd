"""How well each record of a project is grounded: on how much that people said or that was seen."""

from collections import deque
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from app.engine.evidence import GROUND, QUOTE, SEEN, TOLD, Evidence
from app.engine.forgetting import plain_alias
from app.engine.records import Record


class Ground(StrEnum):
    """Whether a record rests on what people said or on what was seen."""

    IS = "is"  # it is such a ground itself
    STANDS = "stands"
    PARTLY = "partly"  # something that it referred to is gone, something is left
    LAPSED = "lapsed"
    NONE = "none"


class Grounding(NamedTuple):
    """On what a record rests, counted all the way down; and how much rests on it."""

    ground: Ground
    quotes: int = 0
    seen: int = 0
    people: int = 0
    above: int = 0
    lost: int = 0  # references of its own that lead nowhere any more

    @property
    def is_partly(self) -> bool:
        """Whether something that it rested on is gone, but not all."""
        return self.ground is Ground.PARTLY

    @property
    def has_lost(self) -> bool:
        """Whether something that it rested on is gone."""
        return self.ground in {Ground.PARTLY, Ground.LAPSED}


def groundings(evidence: Evidence) -> Mapping[str, Grounding]:
    """Return for each record how it is grounded.

    Every record is a bit, so that a project of thousands is counted in one go, circles included.
    """
    bits = {ref: 1 << number for number, ref in enumerate(evidence.records)}
    below = _reached(evidence.below, evidence.above, bits)
    above = _reached(evidence.above, evidence.below, bits)
    crowd = _Crowd(evidence, bits)
    return {
        ref: crowd.grounding(record, below[ref] & ~bits[ref], (above[ref] & ~bits[ref]).bit_count())
        for ref, record in evidence.records.items()
    }


class _Crowd:
    """Which bits are quotes, what was seen, what a person told, and what lost something."""

    def __init__(self, evidence: Evidence, bits: Mapping[str, int]) -> None:
        self.own_lost = evidence.lost
        kinds = {ref: record.kind for ref, record in evidence.records.items()}
        self.quotes = _sum(bits[ref] for ref, kind in kinds.items() if kind == QUOTE)
        self.seen = _sum(bits[ref] for ref, kind in kinds.items() if kind in SEEN)
        self.ground = _sum(bits[ref] for ref, kind in kinds.items() if kind in GROUND)
        self.lost = _sum(bits[ref] for ref in evidence.lost)
        self.people: dict[str, int] = {}
        for ref, record in evidence.records.items():
            source = evidence.source(record)
            if record.kind in TOLD and source is not None:
                who = plain_alias(source.name) or source.ref
                self.people[who] = self.people.get(who, 0) | bits[ref]

    def grounding(self, record: Record, reached: int, above: int) -> Grounding:
        """Return how a record is grounded that reaches these bits."""
        own = self.own_lost.get(record.ref, 0)
        return Grounding(
            self._ground(record, reached, own),
            quotes=(reached & self.quotes).bit_count(),
            seen=(reached & self.seen).bit_count(),
            people=sum(1 for told in self.people.values() if reached & told),
            above=above,
            lost=own,
        )

    def _ground(self, record: Record, reached: int, own_lost: int) -> Ground:
        if record.kind in GROUND:
            return Ground.IS
        if reached & self.ground:
            return Ground.PARTLY if own_lost else Ground.STANDS
        return Ground.LAPSED if own_lost or reached & self.lost else Ground.NONE


def _sum(bits: Iterable[int]) -> int:
    found = 0
    for bit in bits:
        found |= bit
    return found


def _reached(
    onward: Mapping[str, Iterable[str]],
    back: Mapping[str, Iterable[str]],
    bits: Mapping[str, int],
) -> dict[str, int]:
    """Return for each record the bits of all that one comes to from it, and its own."""
    found = dict(bits)
    waiting = deque(bits)
    queued = set(bits)
    while waiting:
        ref = waiting.popleft()
        queued.discard(ref)
        reached = found[ref]
        for following in onward[ref]:
            reached |= found[following]
        if reached != found[ref]:
            found[ref] = reached
            again = [one for one in back[ref] if one not in queued]
            waiting.extend(again)
            queued.update(again)
    return found
