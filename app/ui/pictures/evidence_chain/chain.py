"""Records and what leads to what. A circle or a thousand links cost no more than looking once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

QUOTE = "quote"
TOLD = frozenset({"told-pain", "told-need", "told-gain", "interview", "session"})
VOICES = TOLD | {QUOTE, "observation", "safari"}
Links = Mapping[str, list[str]]


class State(StrEnum):
    """Whether a record still rests on what people said."""

    STANDS = "rust op onderzoek"
    LOST = "onderbouwing vervallen"
    GUESS = "nog geen onderbouwing"


@dataclass(frozen=True)
class Node:
    """A record. `about`: where it comes from, in a few words; `gone`: it was taken back."""

    id: str
    kind: str
    text: str
    about: str = ""
    gone: bool = False

    @property
    def words(self) -> str:
        """What may be said of it: of what was taken back, only that."""
        if self.gone:
            return "Ingetrokken"
        return f"\u2018{self.text}\u2019" if self.kind == QUOTE else self.text


@dataclass(frozen=True)
class Chain:
    """Records with their links, seen from one of them; without a centre from nowhere.

    left: how many more records there are, too far from the centre to be told of.
    """

    about: str
    nodes: tuple[Node, ...] = ()
    links: tuple[tuple[str, str], ...] = ()  # from what it rests on to what rests on it
    centre: str = ""
    left: int = 0

    @cached_property
    def by_id(self) -> Mapping[str, Node]:
        """The records by their id."""
        return {node.id: node for node in self.nodes}

    @property
    def centre_node(self) -> Node | None:
        """The record that it is about."""
        return self.by_id.get(self.centre)

    @cached_property
    def out(self) -> Links:
        """What each record leads to."""
        return self._ends((a, b) for a, b in self.links)

    @cached_property
    def into(self) -> Links:
        """What each record rests on."""
        return self._ends((b, a) for a, b in self.links)

    def _ends(self, links: Iterable[tuple[str, str]]) -> Links:
        """Return the links by their first end; one to itself or to nowhere is no link."""
        ends: dict[str, dict[str, None]] = {node.id: {} for node in self.nodes}
        for a, b in links:
            if a in ends and b in ends and a != b:
                ends[a][b] = None
        return {key: list(found) for key, found in ends.items()}

    @cached_property
    def related(self) -> list[Node]:
        """What the centre rests on and what rests on it; without a centre everything."""
        if self.centre not in self.by_id:
            return list(self.nodes)
        found = self.reached([self.centre], self.into) | self.reached([self.centre], self.out)
        return [node for node in self.nodes if node.id in found]

    def reached(self, starts: Iterable[str], links: Links, *, alive: bool = False) -> set[str]:
        """Return where the links lead, each place visited once; `alive`: not past what is gone."""
        waiting = list(starts)
        seen = set(waiting)
        while waiting:
            for end in links[waiting.pop()]:
                if end not in seen and not (alive and self.by_id[end].gone):
                    seen.add(end)
                    waiting.append(end)
        return seen

    @cached_property
    def _standing(self) -> set[str]:
        voices = [node.id for node in self.nodes if node.kind in VOICES and not node.gone]
        return self.reached(voices, self.out, alive=True)

    @cached_property
    def _lost(self) -> set[str]:
        gone = [node.id for node in self.nodes if node.gone]
        return self.reached(gone, self.out)

    def state(self, key: str) -> State:
        """Return whether a record stands, lost its ground, or never had any."""
        if key in self._standing:
            return State.STANDS
        return State.LOST if key in self._lost else State.GUESS

    @cached_property
    def voices(self) -> list[Node]:
        """What people said or did that the centre rests on; what sums up others is not counted."""
        found = {node.id for node in self.nodes}
        if self.centre in self.by_id:
            found = self.reached([self.centre], self.into)
        voices = [one for one in self.nodes if one.id in found and one.kind in VOICES]
        return [one for one in voices if not self._sums_up(one)]

    def _sums_up(self, one: Node) -> bool:
        return any(self.by_id[key].kind in VOICES for key in self.into[one.id])
