import tomllib
from typing import Any

import pytest
from pydantic import ValidationError

from app.engine.quiz import Quiz
from tests.engine.quizzes import QUIZ, TEXT


def changed(number: int, **changes: object) -> dict[str, Any]:
    quiz = tomllib.loads(TEXT)
    quiz["questions"][number].update(changes)
    return quiz


def test_a_quiz_survives_json() -> None:
    assert Quiz.model_validate_json(QUIZ.model_dump_json()) == QUIZ


def test_every_kind_of_question_is_there() -> None:
    kinds = [question.kind for question in QUIZ.questions]

    assert kinds == ["single", "multiple", "order", "match", "text"]


OPTION = {"text": "X", "feedback": "Y"}


@pytest.mark.parametrize(
    ("number", "changes", "words"),
    [
        (0, {"options": [OPTION | {"id": "a"}, OPTION | {"id": "b"}]}, "exactly one"),
        (0, {"options": [OPTION | {"id": i, "correct": True} for i in "ab"]}, "exactly one"),
        (0, {"options": [OPTION | {"id": "a", "correct": True}]}, "at least two"),
        (0, {"options": [OPTION | {"id": "a", "correct": True}, OPTION | {"id": "a"}]}, "same id"),
        (0, {"options": [{"id": "a", "text": "A"}] * 2}, "feedback"),
        (1, {"options": [OPTION | {"id": "a"}, OPTION | {"id": "b"}]}, "at least one"),
        (2, {"items": [{"id": "a", "text": "A"}]}, "at least two"),
        (3, {"pairs": []}, "at least two"),
        (4, {"accepted": []}, "at least one"),
        (4, {"accepted": [" "]}, "at least 1 character"),
        (4, {"kind": "essay"}, "essay"),
        (4, {"id": "one"}, "same id"),
        (4, {"points": 5}, "points"),
    ],
)
def test_a_mistake_is_refused(number: int, changes: dict[str, object], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        Quiz.model_validate(changed(number, **changes))
