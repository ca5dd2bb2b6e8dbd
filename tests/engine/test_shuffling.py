from app.engine.shuffling import Choice, Shuffled, shuffled
from tests.engine.quizzes import QUIZ


def orders(number: int) -> set[tuple[Choice, ...]]:
    return {shuffled(QUIZ, seed)[number].choices for seed in range(50)}


def test_the_same_seed_gives_the_same_order() -> None:
    assert shuffled(QUIZ, "poging-1") == shuffled(QUIZ, "poging-1")


def test_another_seed_gives_another_order() -> None:
    assert len(orders(1)) > 10


def test_a_seed_gives_the_same_order_for_ever() -> None:
    first = [choice.id for choice in shuffled(QUIZ, 1)[1].choices]

    assert first == ["c", "d", "b", "a"]


def test_nothing_is_lost_and_nothing_is_given_away() -> None:
    one, more, order, match, words = shuffled(QUIZ, "x")

    assert sorted(choice.id for choice in more.choices) == ["a", "b", "c", "d"]
    assert {choice.text for choice in match.choices} == {"A", "B"}
    assert {choice.text for choice in match.rights} == {"1", "2"}
    assert len(order.choices) == 3
    assert one.question is QUIZ.questions[0]
    assert words == Shuffled(QUIZ.questions[4])


def test_items_to_order_never_begin_in_the_right_order() -> None:
    assert all([choice.id for choice in order] != ["a", "b", "c"] for order in orders(2))


def test_both_sides_of_a_match_are_mixed_apart() -> None:
    sides = {
        (
            tuple(choice.id for choice in shuffled(QUIZ, seed)[3].choices),
            tuple(choice.id for choice in shuffled(QUIZ, seed)[3].rights),
        )
        for seed in range(50)
    }

    assert len(sides) == 4
