import pytest

from app.engine.dutch.questions.notes import without_notes
from app.engine.dutch.questions.question import look_at_question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Vraag 3: Hoe kwam u bij ons?", "Hoe kwam u bij ons?"),
        ("Openingsvraag: wie bent u?", "wie bent u?"),
        ("(doorvragen) En toen?", "En toen?"),
        ("[laat een stilte vallen] En toen?", "En toen?"),
        ("Hoe ging dat? (op gevoel doorvragen)", "Hoe ging dat?"),
        ("- Doorvragen: en toen?", "en toen?"),
    ],
)
def test_a_note_for_the_interviewer_is_left_out(text: str, question: str) -> None:
    left = without_notes(text)

    assert left.strip() == question
    assert len(left) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hoe voelde u zich (boos, blij)?",
        "Hoe ging dat? (En waarom?)",
        "Vraagt u weleens hulp: ja?",
        "Welke vraag had u?",
        "",
    ],
)
def test_what_is_asked_stays(text: str) -> None:
    assert without_notes(text) == text


def test_a_note_changes_no_kind() -> None:
    assert look_at_question("(doorvragen) En toen?").kinds == look_at_question("En toen?").kinds
