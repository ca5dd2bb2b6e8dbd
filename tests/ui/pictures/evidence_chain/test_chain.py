from dataclasses import replace

from app.ui.pictures.evidence_chain import Chain, Node
from app.ui.pictures.evidence_chain.chain import State
from tests.ui.pictures.chain_samples import CIRCLE, GONE, MANY, NODES, USUAL


def states(chain: Chain) -> dict[str, State]:
    return {node.id: chain.state(node.id) for node in chain.nodes}


def test_what_one_living_quote_leads_to_stands() -> None:
    found = states(USUAL)

    assert found["i1"] is found["a1"] is State.STANDS
    assert found["p2"] is found["q3"] is State.LOST


def test_when_all_is_taken_back_nothing_stands() -> None:
    assert set(states(GONE).values()) == {State.LOST}


def test_what_never_rested_on_anything_is_not_lost() -> None:
    assert states(replace(USUAL, links=()))["p1"] is State.GUESS


def test_a_circle_ends_and_holds_nothing_up_by_itself() -> None:
    nodes = (Node("a", "idea", "A"), Node("b", "action", "B"))
    circle = Chain("", nodes, (("a", "b"), ("b", "a"), ("a", "a")), "b")

    assert states(circle) == {"a": State.GUESS, "b": State.GUESS}
    assert len(circle.related) == 2
    assert states(CIRCLE)["a1"] is State.STANDS


def test_a_link_that_leads_nowhere_or_stands_twice_is_one_or_none() -> None:
    chain = replace(USUAL, links=(("q1", "p1"), ("q1", "p1"), ("q1", "weg"), ("weg", "p1")))

    assert chain.out["q1"] == ["p1"]
    assert chain.into["p1"] == ["q1"]


def test_only_what_has_to_do_with_the_centre_is_related() -> None:
    related = {node.id for node in replace(USUAL, centre="p1").related}

    assert related == {"q1", "q2", "p1", "i1", "f1", "a1"}
    assert len(replace(USUAL, centre="").related) == len(NODES)
    assert len(MANY.related) < len(MANY.nodes)


def test_what_sums_up_a_quote_is_not_counted_as_another_source() -> None:
    told = Node("t1", "told-pain", "Te lang wachten")
    chain = replace(USUAL, nodes=(*NODES, told), links=(("q1", "t1"), ("t1", "a1")))

    assert [node.id for node in chain.voices] == ["q1"]


def test_the_words_of_what_was_taken_back_are_gone() -> None:
    assert NODES[2].words == "Ingetrokken"
    assert NODES[0].words.startswith("\u2018Ik durfde")
    assert NODES[3].words == "Negen dagen geen enkel bericht"
