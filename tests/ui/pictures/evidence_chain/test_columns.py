from dataclasses import replace

from app.ui.pictures.evidence_chain import Node
from app.ui.pictures.evidence_chain.columns import MOST, columns_of, place
from tests.ui.pictures.chain_samples import MANY, USUAL


def test_columns_stand_in_the_order_of_the_method_and_empty_ones_are_left_out() -> None:
    heads = [one.column.head for one in columns_of(USUAL)]

    assert heads == ["Gehoord en gezien", "Knelpunt", "Idee", "Validatie", "Actie"]


def test_a_full_column_counts_the_rest() -> None:
    quotes = columns_of(MANY)[0]

    assert len(quotes.nodes) == MOST
    assert quotes.left == sum(node.kind == "quote" for node in MANY.related) - MOST


def test_the_centre_is_always_drawn_and_all_else_hangs_together_with_it() -> None:
    shown = {node.id for one in columns_of(MANY) for node in one.nodes}

    assert MANY.centre in shown
    for key in shown - {MANY.centre}:
        assert shown & {*MANY.into[key], *MANY.out[key]}


def test_a_kind_that_nobody_knows_stands_last() -> None:
    odd = replace(USUAL, nodes=(*USUAL.nodes, Node("x", "iets", "Iets")), centre="")

    assert columns_of(odd)[-1].column.head == "Overig"
    assert place(Node("x", "iets", "")) > place(Node("a", "action", ""))
