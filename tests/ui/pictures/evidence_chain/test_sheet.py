import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.evidence_chain import Chain, Node, draw, table, upright
from tests.ui.pictures.chain_samples import ALL, MANY, USUAL
from tests.ui.pictures.seen import SVG, hidden, outside, parsed, said_in, words_in

SAMPLES = pytest.mark.parametrize("chain", ALL.values(), ids=ALL.keys())
KINDS = ("quote", "observation", "told-pain", "assumption", "pain", "idea", "finding",
         "desired-step", "action", "iets")  # fmt: skip
IDS = st.sampled_from("abcdefghijklmnop")


@st.composite
def chains(draw_one: st.DrawFn) -> Chain:
    keys = draw_one(st.lists(IDS, unique=True))
    texts = st.text(max_size=100)
    nodes = tuple(
        Node(key, draw_one(st.sampled_from(KINDS)), draw_one(texts), draw_one(texts),
             gone=draw_one(st.booleans()))
        for key in keys
    )  # fmt: skip
    links = draw_one(st.lists(st.tuples(IDS, IDS), max_size=60))
    return Chain(draw_one(texts), nodes, tuple(links), draw_one(IDS))


@SAMPLES
def test_nothing_leaves_the_sheet_or_lies_over_something_else(chain: Chain) -> None:
    svg = draw(chain, "a")

    assert list(outside(svg)) == []
    assert hidden(svg) == []
    assert [each.text for each in words_in(svg) if each.size < 12] == []


@given(chains())
def test_whatever_is_linked_can_be_drawn(chain: Chain) -> None:
    for svg in (draw(chain, "a"), upright(chain, "b")):
        assert list(outside(svg)) == []
        assert hidden(svg) == []
    assert len(table(chain).rows) == len(chain.related)


def test_a_thousand_links_are_cut_with_a_sentence_and_fast() -> None:
    keys = [f"{kind}{at}" for kind in ("quote", "pain", "idea", "action") for at in range(250)]
    nodes = tuple(Node(key, key.rstrip("0123456789"), key) for key in keys)
    links = tuple((a, b) for a in keys[:500:5] for b in keys[250::5])
    began = time.perf_counter()

    svg = draw(Chain("Alles", nodes, links), "a")

    assert time.perf_counter() - began < 1
    assert "In de tabel staan ze allemaal." in said_in(svg)


def test_what_is_drawn_stands_in_its_words() -> None:
    said = said_in(draw(USUAL, "a"))

    for node in USUAL.nodes:
        for word in f"{node.words} {node.about}".split():
            assert word in said, word


def test_a_link_that_lost_its_ground_is_dotted() -> None:
    dotted = [
        path
        for path in parsed(draw(USUAL, "a")).iter(f"{SVG}path")
        if "stroke-dasharray" in path.attrib
    ]

    assert len(dotted) == 2
    assert "Onderbouwing vervallen" in said_in(draw(USUAL, "a"))


def test_a_full_column_says_how_many_are_left() -> None:
    assert "en nog 21" in said_in(draw(MANY, "a"))
