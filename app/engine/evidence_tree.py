"""What a record rests on, or what rests on it, as a nested list that always ends."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from app.engine.evidence import Evidence
from app.engine.records import Record

MOST = 200  # branches in one tree
DEEPEST = 12
Onward = Mapping[str, Collection[str]]


class Branch(NamedTuple):
    """A record in a tree, and what comes next from it.

    is_again: it stands above with its branches. is_cut: it goes on, but not here.
    """

    record: Record
    branches: tuple["Branch", ...] = ()
    is_again: bool = False
    is_cut: bool = False


class Tree(NamedTuple):
    """The branches from a record, and how many records are not in it."""

    branches: tuple[Branch, ...]
    left_out: int = 0


def grounds(evidence: Evidence, ref: str) -> Tree:
    """Return what a record rests on, down to what people said."""
    return _Walk(evidence, evidence.below, ref).tree()


def consequences(evidence: Evidence, ref: str) -> Tree:
    """Return what rests on a record, up to the actions."""
    return _Walk(evidence, evidence.above, ref).tree()


class _Walk:
    """A walk from one record; each is opened once, so a circle ends."""

    def __init__(self, evidence: Evidence, onward: Onward, ref: str) -> None:
        self.records = evidence.records
        self.onward = onward
        self.ref = ref
        self.opened = {ref}
        self.count = 0

    def tree(self) -> Tree:
        """Return what comes from it, and count what had no place."""
        branches = self._branches(self.ref, 1)
        return Tree(branches, len(self._all() - self.opened))

    def _branches(self, ref: str, depth: int) -> tuple[Branch, ...]:
        """Return what comes from a record; what has no branches of its own comes first."""
        found = []
        for following in sorted(self.onward[ref], key=lambda one: bool(self.onward[one])):
            if self.count >= MOST:
                break
            self.count += 1
            found.append(self._branch(following, depth))
        return tuple(found)

    def _branch(self, ref: str, depth: int) -> Branch:
        record, goes_on = self.records[ref], bool(self.onward[ref])
        if ref in self.opened:
            return Branch(record, is_again=goes_on)
        self.opened.add(ref)
        if depth >= DEEPEST:
            return Branch(record, is_cut=goes_on)
        branches = self._branches(ref, depth + 1)
        return Branch(record, branches, is_cut=len(branches) < len(self.onward[ref]))

    def _all(self) -> set[str]:
        """Return everything that one comes to."""
        found, waiting = {self.ref}, [self.ref]
        while waiting:
            new = [ref for ref in self.onward[waiting.pop()] if ref not in found]
            found.update(new)
            waiting.extend(new)
        return found
