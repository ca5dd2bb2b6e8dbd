import pytest

from app.engine.dutch.questions.advice import TEXTS, told_kind
from app.engine.dutch.questions.kinds import Kind
from app.engine.dutch.questions.question import look_at_question


def test_every_kind_but_open_has_its_advice() -> None:
    assert set(TEXTS.order) == set(TEXTS.advice) == set(Kind) - {Kind.OPEN}


def test_an_open_story_question_needs_no_advice() -> None:
    assert look_at_question("Hoe ging uw verhuizing?").advice == ""


def test_what_matters_most_is_told() -> None:
    assert told_kind([Kind.CLOSED, Kind.LEADING, Kind.LONG]) is Kind.LEADING
    assert told_kind([Kind.OPEN]) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Heeft u de leges betaald?", "ja of nee"),
        ("Hoe verliep de intake?", "woord \u2018intake\u2019"),
        ("Wat deed u? " + "Ik weet het " * 9, "30 woorden"),
        ("Hoe oud bent u?", "feit"),
        ("Zou u dat doen?", "de vorige keer"),
        ("Ging u alleen of samen?", "de antwoorden"),
    ],
)
def test_the_advice_says_what_to_do(text: str, words: str) -> None:
    assert words in look_at_question(text).advice
