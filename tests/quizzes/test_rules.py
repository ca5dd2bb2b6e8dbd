import pytest

from app.engine.quiz import (
    Item,
    MatchQuestion,
    MultipleQuestion,
    Option,
    OrderQuestion,
    Pair,
    SingleQuestion,
    TextQuestion,
)
from app.quizzes.rules import DoublePlace, TooLong, read_answer

ORDER = OrderQuestion(
    id="volgorde",
    text="Zet op volgorde",
    lesson="les",
    items=(Item(id="een", text="1"), Item(id="twee", text="2"), Item(id="drie", text="3")),
    feedback_right="goed",
    feedback_wrong="fout",
)
MATCH = MatchQuestion(
    id="paren",
    text="Wat hoort bij elkaar?",
    lesson="les",
    pairs=(
        Pair(id="a", left="a", right="A", feedback="want"),
        Pair(id="b", left="b", right="B", feedback="want"),
    ),
)
MULTIPLE = MultipleQuestion(
    id="meer",
    text="Welke?",
    lesson="les",
    options=(
        Option(id="a", text="a", correct=True, feedback="ja"),
        Option(id="b", text="b", feedback="nee"),
    ),
)


SINGLE = SingleQuestion(id="een", text="Welke?", lesson="les", options=MULTIPLE.options)
TEXT = TextQuestion(
    id="woord",
    text="Hoe heet dat?",
    lesson="les",
    accepted=("reis",),
    feedback_right="goed",
    feedback_wrong="fout",
)


class Sent(dict[str, list[str]]):
    """What a form sent."""

    def getlist(self, name: str) -> list[str]:
        return self.get(name, [])


def test_places_become_an_order() -> None:
    sent = Sent({"place-een": ["3"], "place-twee": ["1"], "place-drie": ["2"]})

    assert read_answer(ORDER, sent.getlist) == ["twee", "drie", "een"]


def test_two_items_on_one_place_are_refused() -> None:
    sent = Sent({"place-een": ["1"], "place-twee": ["1"], "place-drie": ["2"]})

    with pytest.raises(DoublePlace):
        read_answer(ORDER, sent.getlist)


@pytest.mark.parametrize("place", ["", "een", "-1", "1.5", "²", "4", "0", "9" * 5000])
def test_a_place_that_is_no_number_is_no_answer(place: str) -> None:
    sent = Sent({"place-een": [place], "place-twee": ["1"], "place-drie": ["2"]})

    assert read_answer(ORDER, sent.getlist) is None


def test_a_place_may_not_be_outside_the_list() -> None:
    sent = Sent({"place-een": ["7"], "place-twee": ["8"], "place-drie": ["9"]})

    assert read_answer(ORDER, sent.getlist) is None


def test_what_was_never_offered_is_no_answer() -> None:
    assert read_answer(MULTIPLE, Sent({"answer": ["a", "z", "a"]}).getlist) == ["a"]
    assert read_answer(MULTIPLE, Sent({"answer": ["x" * 1000]}).getlist) is None
    assert read_answer(SINGLE, Sent({"answer": ["💥<script>"]}).getlist) is None
    assert read_answer(MATCH, Sent({"pair-a": ["x" * 1000], "pair-b": ["a"]}).getlist) is None


def test_a_few_words_are_enough() -> None:
    assert read_answer(TEXT, Sent({"answer": [" " + "w" * 500 + " "]}).getlist) == "w" * 500
    with pytest.raises(TooLong):
        read_answer(TEXT, Sent({"answer": ["w" * 501]}).getlist)


def test_every_left_side_needs_a_right_side() -> None:
    assert read_answer(MATCH, Sent({"pair-a": ["b"], "pair-b": ["a"]}).getlist) == {
        "a": "b",
        "b": "a",
    }
    assert read_answer(MATCH, Sent({"pair-a": ["b"]}).getlist) is None


def test_ticks_are_taken_together() -> None:
    assert read_answer(MULTIPLE, Sent({"answer": ["a", "b"]}).getlist) == ["a", "b"]
    assert read_answer(MULTIPLE, Sent().getlist) is None
