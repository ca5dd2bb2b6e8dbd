import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.scoring import QuestionResult, QuizResult, passed, score
from tests.engine.quizzes import QUIZ, RIGHT


def result(question: str, answer: object) -> QuestionResult:
    found = score(QUIZ, {question: answer}).of(question)
    assert found is not None
    return found


def test_two_answers_where_one_is_asked_are_no_answer() -> None:
    assert result("one", "a").answered
    assert not result("one", ["a", "b"]).answered


def test_all_right_is_a_hundred_percent() -> None:
    result = score(QUIZ, RIGHT)

    assert (result.percentage, result.right) == (100, 5)
    assert passed(result)


def test_nothing_answered_is_nothing() -> None:
    result = score(QUIZ, {})

    assert result.percentage == 0
    assert not any(question.answered for question in result.questions)
    assert not passed(result)


@pytest.mark.parametrize(
    ("question", "answer", "gained"),
    [
        ("one", "a", 1),
        ("one", ["a"], 1),
        ("one", "b", 0),
        ("one", ["a", "b"], 0),
        ("more", ["a", "b"], 2),
        ("more", ["b", "a", "a"], 2),
        ("more", ["a"], 1),
        ("more", ["a", "c"], 0),
        ("more", ["a", "b", "c"], 1),
        ("more", ["a", "b", "c", "d"], 0),  # ticking all gives nothing
        ("more", ["c", "d"], 0),
        ("order", ["a", "b", "c"], 3),
        ("order", ["a", "c", "b"], 1),
        ("order", ["a"], 1),
        ("order", ["a", "a", "a"], 1),
        ("match", {"a": "a", "b": "b"}, 2),
        ("match", {"a": "a", "b": "a"}, 1),
        ("match", {"a": "b", "b": "a"}, 0),
        ("words", " Klant-REIS! ", 1),
        ("words", "een klaantreis", 1),
        ("words", "klantreizen", 0),
        ("words", "x" * 501, 0),
    ],
)
def test_each_kind_is_scored_by_its_rule(question: str, answer: object, gained: int) -> None:
    assert result(question, answer).gained == gained


def test_each_option_says_whether_it_was_dealt_with_well() -> None:
    parts = result("more", ["a", "c"]).parts

    assert [(part.id, part.chosen, part.right) for part in parts] == [
        ("a", True, True),
        ("b", False, False),
        ("c", True, False),
        ("d", False, True),
    ]
    assert parts[0].feedback == "Ja"


def test_an_order_and_a_text_say_one_thing() -> None:
    assert result("order", ["a", "b", "c"]).feedback == "Goed"
    assert result("order", ["b", "a", "c"]).feedback == "Fout"
    assert result("words", "klantreis").feedback == "Goed"


def test_a_question_can_be_partly_right() -> None:
    assert result("more", ["a"]).partly
    assert not result("more", ["a", "b"]).partly
    assert not result("more", []).partly


def test_two_equal_right_sides_are_both_right() -> None:
    match = QUIZ.questions[3]
    assert match.kind == "match"
    first, second = match.pairs
    same = (first, second.model_copy(update={"right": first.right}))
    quiz = QUIZ.model_copy(update={"questions": (match.model_copy(update={"pairs": same}),)})

    assert score(quiz, {"match": {"a": "b", "b": "a"}}).percentage == 100


@pytest.mark.parametrize(
    ("gained", "passes"), [((69, 100), False), ((7, 10), True), ((2, 3), False), ((3, 4), True)]
)
def test_seventy_percent_passes_and_less_does_not(gained: tuple[int, int], *, passes: bool) -> None:
    one = QuestionResult(id="q", answered=True, gained=gained[0], possible=gained[1])

    assert passed(QuizResult(questions=(one,))) is passes


def test_the_percentage_is_never_rounded_up() -> None:
    almost = QuestionResult(id="q", answered=True, gained=6999, possible=10000)

    assert QuizResult(questions=(almost,)).percentage == 69


def test_a_result_survives_json() -> None:
    result = score(QUIZ, RIGHT)

    assert QuizResult.model_validate_json(result.model_dump_json()) == result


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.sampled_from("abcd"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=2) | st.sampled_from("ab"), inner, max_size=3)
    ),
    max_leaves=5,
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(RIGHT, ANYTHING)))
def test_whatever_is_answered_is_scored(answers: dict[str, object]) -> None:
    assert 0 <= score(QUIZ, answers).percentage <= 100
