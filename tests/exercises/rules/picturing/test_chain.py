from itertools import pairwise
from time import perf_counter

import pytest

from app.engine.evidence import Evidence
from app.engine.records import Record
from app.exercises.rules.picturing.chain import MOST, chain_of, draw_chain
from app.ui.pictures.drawing import Paper

LINKS = (("quote", "pain"), ("pain", "idea"), ("idea", "action"))


def record(kind: str, number: int = 1, name: str = "") -> Record:
    return Record(f"d#{kind}/{number}", kind, "t", f"{kind[0]}{number}", name or f"Een {kind}", {})


def evidence(links: tuple[tuple[str, str], ...] = LINKS, width: int = 1) -> Evidence:
    """Return records by kind, each resting on all of the kind below."""
    kinds = dict.fromkeys(kind for pair in links for kind in pair)
    made = Evidence(record(kind, number) for kind in kinds for number in range(width))
    for ground, above in links:
        for at in range(width):
            for end in range(width):
                made.rest(f"d#{above}/{end}", f"d#{ground}/{at}")
    return made


def test_a_chain_holds_both_directions_and_says_where_each_comes_from() -> None:
    chain = chain_of(evidence(), "d#pain/0", {"d": "Klantreis"})

    assert [node.kind for node in chain.nodes] == ["pain", "quote", "idea", "action"]
    assert chain.nodes[0].about == "p0 · Klantreis"
    assert ("d#quote/0", "d#pain/0") in chain.links
    assert chain.left == 0


def test_what_a_record_lost_stands_in_it_without_words() -> None:
    made = evidence()
    made.lost["d#pain/0"] = 2

    chain = chain_of(made, "d#action/0", {})

    assert [node.words for node in chain.nodes if node.gone] == ["Ingetrokken"] * 2
    assert "rust op 1 van 3 bronnen" in draw_chain(chain).sheets[0]


def test_of_a_thousand_records_the_nearest_are_told_and_the_rest_counted() -> None:
    made = evidence(width=250)
    before = perf_counter()

    chain = chain_of(made, "d#action/3", {})
    drawing = draw_chain(chain)

    assert perf_counter() - before < 3
    assert len(drawing.table.rows) == MOST == len(chain.nodes)
    assert chain.left == 3 * 250 + 1 - MOST
    for picture in (*drawing.sheets, drawing.narrow):
        assert "van de 751" in picture


@pytest.mark.parametrize("start", ["quote", "pain", "idea"])
def test_a_circle_ends(start: str) -> None:
    made = evidence((("quote", "pain"), ("pain", "idea"), ("idea", "pain"), ("idea", "action")))

    chain = chain_of(made, f"d#{start}/0", {})

    assert {node.kind for node in chain.nodes} == {"quote", "pain", "idea", "action"}
    assert draw_chain(chain).sheets[0].startswith("<svg")


def test_a_long_chain_gets_the_larger_sheet() -> None:
    kinds = ("quote", "assumption", "pain", "step", "idea", "finding", "desired-step", "action")
    long = evidence(tuple(pairwise(kinds)))

    assert draw_chain(chain_of(long, "d#action/0", {})).paper is Paper.MAP
    assert draw_chain(chain_of(evidence(), "d#action/0", {})).paper is Paper.SHEET


def test_a_record_without_words_is_still_there() -> None:
    alone = Evidence([Record("d#ideas/1", "idea", "t", "", "", {})])

    chain = chain_of(alone, "d#ideas/1", {})

    assert chain.about == chain.nodes[0].text == "(zonder woorden)"
