"""Which records of a chain are drawn, and in which column."""

from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass

from app.ui.pictures.evidence_chain.chain import Chain, Node

MOST = 6  # records in a column; the rest is counted


@dataclass(frozen=True)
class Column:
    """A column of a chain: its head, what one and more of it are called, and its kinds."""

    head: str
    names: tuple[str, str]
    kinds: tuple[str, ...]

    def many(self, number: int) -> str:
        """Return so many of it in words."""
        return f"{number} {self.names[number != 1]}"


COLUMNS = (
    Column(
        "Gehoord en gezien",
        ("bron", "bronnen"),
        ("quote", "observation", "interview", "safari", "session"),
    ),
    Column("Uit het gesprek", ("uitspraak", "uitspraken"), ("told-pain", "told-need", "told-gain")),
    Column("Aanname", ("aanname", "aannames"), ("assumption",)),
    Column("Knelpunt", ("knelpunt", "knelpunten"), ("pain",)),
    Column("Huidige stap", ("huidige stap", "huidige stappen"), ("step",)),
    Column("Idee", ("idee", "ideeën"), ("idea",)),
    Column("Validatie", ("bevinding", "bevindingen"), ("finding", "prototype")),
    Column("Gewenste stap", ("gewenste stap", "gewenste stappen"), ("desired-step",)),
    Column("Actie", ("actie", "acties"), ("action",)),
    Column(
        "Reis en persona",
        ("reis of persona", "reizen en persona\u2019s"),
        ("persona", "journey", "desired-journey"),
    ),
)
REST = Column("Overig", ("ander onderdeel", "andere onderdelen"), ())
PLACES: Mapping[str, int] = {kind: at for at, one in enumerate(COLUMNS) for kind in one.kinds}


@dataclass(frozen=True)
class Drawn:
    """A column with the records that are drawn, and how many are not."""

    column: Column
    nodes: tuple[Node, ...]
    left: int


def place(node: Node) -> int:
    """Return the column of a record, of all that there are; an unknown kind stands last."""
    return PLACES.get(node.kind, len(COLUMNS))


def columns_of(chain: Chain) -> list[Drawn]:
    """Return the columns that have records."""
    chosen = _chosen(chain)
    out = []
    for at, column in enumerate((*COLUMNS, REST)):
        here = [node for node in chain.related if place(node) == at]
        shown = tuple(node for node in here if node.id in chosen)
        if here:
            out.append(Drawn(column, shown, len(here) - len(shown)))
    return out


def _chosen(chain: Chain) -> set[str]:
    """Return what is drawn: nearest to the centre first, each linked with something drawn."""
    related = {node.id for node in chain.related}
    starts = [chain.centre] if chain.centre in related else [node.id for node in chain.related]
    waiting, seen = deque(starts), set(starts)
    taken: Counter[int] = Counter()
    chosen = set()
    while waiting:
        key = waiting.popleft()
        at = place(chain.by_id[key])
        if taken[at] >= MOST:
            continue
        taken[at] += 1
        chosen.add(key)
        ends = [end for end in (*chain.into[key], *chain.out[key]) if end in related - seen]
        waiting.extend(ends)
        seen.update(ends)
    return chosen
