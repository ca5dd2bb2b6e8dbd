"""What a record rests on and what rests on it, drawn as a chain from left to right."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, zip_longest

from app.engine.evidence import QUOTE, Evidence
from app.engine.records import Record
from app.exercises.rules.picturing.filled import BETWEEN
from app.exercises.rules.referring import called
from app.ui.pictures import evidence_chain
from app.ui.pictures.drawing import Drawing, Paper
from app.ui.pictures.evidence_chain import Chain, Node

MOST = 120  # records that are told of
MOST_LOST = 6  # of one record
WIDE = 6  # columns from which on a chain needs the larger sheet
_WORDLESS = "(zonder woorden)"
_LOST = "verwijderd, of de toestemming is teruggenomen"


def draw_chain(drawn: Chain) -> Drawing:
    """Draw a chain: a sheet for paper, a list for a phone, and its table."""
    is_wide = len({evidence_chain.place(node) for node in drawn.related}) >= WIDE
    return Drawing(
        title=f"Onderbouwing: {drawn.about}",
        sheets=(evidence_chain.draw(drawn, "keten"),),
        table=evidence_chain.table(drawn),
        narrow=evidence_chain.upright(drawn, "keten-smal"),
        paper=Paper.MAP if is_wide else Paper.SHEET,
    )


def chain_of(evidence: Evidence, ref: str, places: Mapping[str, str]) -> Chain:
    """Return what leads to a record and from it. places: how each document is called."""
    every = _nearest_first(evidence, ref)
    told = [evidence.records[one] for one in every[:MOST]]
    lost = [(node, record.ref) for record in told for node in _lost(evidence, record)]
    return Chain(
        about=called(evidence.records[ref]) or _WORDLESS,
        nodes=(*(_node(record, places) for record in told), *(node for node, _ref in lost)),
        links=(*_links(evidence, told), *((node.id, owner) for node, owner in lost)),
        centre=ref,
        left=len(every) - len(told),
    )


def _nearest_first(evidence: Evidence, ref: str) -> list[str]:
    """Return a record, then what is one link from it in either direction, then two, and so on."""
    given = {ref: None}
    for far in zip_longest(_by_distance(evidence.below, ref), _by_distance(evidence.above, ref)):
        given |= dict.fromkeys(chain.from_iterable(filter(None, far)))
    return list(given)


def _by_distance(onward: Mapping[str, Collection[str]], ref: str) -> Iterator[list[str]]:
    """Give what is one link from a record, then two; each record once, so a circle ends."""
    seen, ends = {ref}, [ref]
    while ends:
        following = dict.fromkeys(end for one in ends for end in onward[one])
        ends = [one for one in following if one not in seen]
        seen.update(ends)
        yield ends


def _node(record: Record, places: Mapping[str, str]) -> Node:
    about = BETWEEN.join(filter(None, (record.code, places.get(record.document, ""))))
    text = " ".join(record.name.split()) or _WORDLESS
    return Node(record.ref, record.kind, text, about)


def _lost(evidence: Evidence, record: Record) -> Iterator[Node]:
    """Give what a record referred to and what is gone; nothing is left of its words."""
    for number in range(min(evidence.lost.get(record.ref, 0), MOST_LOST)):
        yield Node(f"{record.ref}!{number}", QUOTE, "", _LOST, gone=True)


def _links(evidence: Evidence, told: Sequence[Record]) -> Iterator[tuple[str, str]]:
    shown = {record.ref for record in told}
    for record in told:
        found = (one for one in evidence.below[record.ref] if one in shown)
        yield from ((one, record.ref) for one in found)
