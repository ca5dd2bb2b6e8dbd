from collections.abc import Callable

import pytest
from sqlalchemy import func, select

from app.db import db
from app.quizzes import service
from app.quizzes.errors import AttemptFinishedError, NoAnswerError, TooLongError
from app.quizzes.models import QuizVersion
from app.web.course import course
from tests.factories import Make

QUIZ = "zelftoets-starten"


def nothing(_name: str) -> list[str]:
    return []


def says(*values: str) -> Callable[[str], list[str]]:
    return lambda _name: list(values)


@pytest.mark.usefixtures("app")
class TestAttempt:
    def test_a_version_of_the_questions_is_kept_once(self, make: Make) -> None:
        for _again in range(3):
            service.begin(make.learner(), course().quiz(QUIZ), "v1")

        assert db.session.scalar(select(func.count()).select_from(QuizVersion)) == 1

    def test_a_finished_attempt_takes_no_more_answers(self, make: Make) -> None:
        attempt = service.begin(make.learner(), course().quiz(QUIZ), "v1")
        service.finish(attempt, enough=70)
        question = course().quiz(QUIZ).questions[0]

        with pytest.raises(AttemptFinishedError):
            service.take_answer(attempt, question, says("a"))

    def test_an_empty_answer_is_refused(self, make: Make) -> None:
        attempt = service.begin(make.learner(), course().quiz(QUIZ), "v1")

        with pytest.raises(NoAnswerError):
            service.take_answer(attempt, course().quiz(QUIZ).questions[0], nothing)

    def test_a_skipped_question_is_not_right(self, make: Make) -> None:
        attempt = service.begin(make.learner(), course().quiz(QUIZ), "v1")
        service.finish(attempt, enough=70)

        assert (attempt.percentage, attempt.passed) == (0, False)

    def test_nonsense_is_no_answer_and_is_not_kept(self, make: Make) -> None:
        attempt = service.begin(make.learner(), course().quiz(QUIZ), "v1")

        with pytest.raises(NoAnswerError):
            service.take_answer(attempt, course().quiz(QUIZ).questions[0], says("💥<script>"))
        assert attempt.answers == []

    def test_an_answer_of_a_whole_book_is_refused(self, make: Make) -> None:
        attempt = service.begin(make.learner(), course().quiz(QUIZ), "v1")
        question = next(q for q in course().quiz(QUIZ).questions if q.kind == "text")

        with pytest.raises(TooLongError):
            service.take_answer(attempt, question, says("woord " * 1000))
