from app.ui.pictures.evidence_chain import Node
from app.ui.pictures.evidence_chain.cards import Card
from app.ui.pictures.evidence_chain.chain import State
from app.ui.pictures.kit.pen import Pen
from tests.ui.pictures.chain_samples import ALL, NODES
from tests.ui.pictures.seen import SVG, parsed, said_in, words_in


def drawn(card: Card) -> str:
    pen = Pen(400, 400, "a", "t")
    card.draw(pen, 0, 0)
    return pen.svg()


def test_a_card_is_as_high_as_its_words() -> None:
    for node in (*NODES, *ALL["wordy"].nodes):
        for state in State:
            card = Card(node, state, 172, is_centre=False)
            assert max(words.bottom for words in words_in(drawn(card))) <= card.height


def test_each_state_has_an_edge_of_its_own() -> None:
    edges = {
        list(parsed(drawn(Card(NODES[3], state, 172, is_centre=False))).iter(f"{SVG}rect"))[-1].get(
            "stroke-dasharray"
        )
        for state in State
    }

    assert len(edges) == 3


def test_a_card_says_when_its_ground_is_gone() -> None:
    assert "vervallen" in said_in(drawn(Card(NODES[3], State.LOST, 300, is_centre=False)))
    assert "vervallen" not in said_in(drawn(Card(NODES[3], State.STANDS, 300, is_centre=False)))


def test_what_was_taken_back_says_only_that() -> None:
    gone = Node("q", "quote", "GEHEIM", "R4", gone=True)

    assert said_in(drawn(Card(gone, State.LOST, 300, is_centre=False))) == "Ingetrokken R4"
