"""Where the cards of a chain stand, and how its links run past the columns in between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from app.ui.pictures.evidence_chain.cards import Card
from app.ui.pictures.evidence_chain.chain import Chain
from app.ui.pictures.evidence_chain.columns import Drawn
from app.ui.pictures.evidence_chain.untangling import Order, Segment, Slot, untangled
from app.ui.pictures.kit.pen import Place

MARGIN, TOP = 40, 146
MOST_LINKS = 80  # drawn; more is a tangle
_A4, _A3, _MANY = 1123, 1587, 5  # more columns need the wider sheet
_BETWEEN, _WIDEST, _LEAST, _GAP, _PASS = 46, 210, 132, 18, 14


@dataclass(frozen=True)
class Layout:
    """A chain on a sheet: a link that skips a column gets a slot of its own in it."""

    chain: Chain
    columns: Sequence[Drawn]

    @property
    def width(self) -> float:
        """How wide the sheet is."""
        count = len(self.columns)
        least = 2 * MARGIN + count * _LEAST + (count - 1) * _BETWEEN
        return max(_A3, least) if count > _MANY else _A4

    @property
    def column(self) -> float:
        """How wide a card is."""
        count = max(len(self.columns), 1)
        return min((self.width - 2 * MARGIN - _BETWEEN * (count - 1)) / count, _WIDEST)

    @property
    def step(self) -> float:
        """How far the columns stand apart."""
        last = max(len(self.columns) - 1, 1)
        return (self.width - 2 * MARGIN - self.column) / last

    def x(self, slot: Slot) -> float:
        """Return the left edge of a slot."""
        return MARGIN + slot[0] * self.step

    @cached_property
    def cards(self) -> dict[Slot, Card]:
        """The cards, by where they stand."""
        centre = self.chain.centre
        return {
            (at, n.id): Card(n, self.chain.state(n.id), self.column, n.id == centre)
            for at, one in enumerate(self.columns)
            for n in one.nodes
        }

    @cached_property
    def links(self) -> list[Segment]:
        """The links that are drawn: between drawn cards, and from left to right."""
        at = {key: slot for slot in self.cards for key in (slot[1],)}
        found = [
            (slot, at[end])
            for slot in self.cards
            for end in self.chain.out[slot[1]]
            if end in at and at[end][0] > slot[0]
        ]
        return found[:MOST_LINKS]

    @cached_property
    def segments(self) -> list[Segment]:
        """The links from column to column; those of one record share their way."""
        found: dict[Segment, None] = {}
        for start, end in self.links:
            between = [(at, start[1]) for at in range(start[0] + 1, end[0])]
            found |= dict.fromkeys(pairwise([start, *between, end]))
        return list(found)

    @cached_property
    def order(self) -> Order:
        """The slots of each column from top to bottom, so that few links cross."""
        slots = dict.fromkeys([*self.cards, *(slot for pair in self.segments for slot in pair)])
        order = [[slot for slot in slots if slot[0] == at] for at in range(len(self.columns))]
        return untangled(order, self.segments)

    def high(self, slot: Slot) -> float:
        """Return how high a slot is, with the white below it."""
        return self.cards[slot].height + _GAP if slot in self.cards else _PASS

    @cached_property
    def room(self) -> float:
        """How high the fullest column is."""
        return max((sum(map(self.high, some)) for some in self.order), default=60)

    @cached_property
    def tops(self) -> dict[Slot, float]:
        """The upper edge of each slot: spread over the height of the fullest column."""
        return dict(self._tops())

    def _tops(self) -> Iterator[tuple[Slot, float]]:
        for some in self.order:
            spare = (self.room - sum(map(self.high, some))) / (len(some) or 1)
            y = float(TOP)
            for slot in some:
                white = _GAP / 2 if slot in self.cards else 0
                yield slot, y + white + spare / 2
                y += self.high(slot) + spare

    @cached_property
    def ways(self) -> dict[Segment, tuple[Place, Place]]:
        """From where to where each segment runs: ports spread along the edges of the cards."""
        starts, ends = self._ports(first=True), self._ports(first=False)
        return {pair: (starts[pair], ends[pair]) for pair in self.segments}

    def _ports(self, *, first: bool) -> dict[Segment, Place]:
        ports: dict[Segment, Place] = {}
        mine, other = (0, 1) if first else (1, 0)
        for slot, top in self.tops.items():
            here = [pair for pair in self.segments if pair[mine] == slot]
            here.sort(key=lambda pair: self.tops[pair[other]])
            high = self.cards[slot].height if slot in self.cards else _PASS
            for at, pair in enumerate(here, 1):
                x = self.x(slot) + (self.column if first else 0)
                y = top + (high * at / (len(here) + 1) if slot in self.cards else high / 2)
                ports[pair] = (x, y)
        return ports
