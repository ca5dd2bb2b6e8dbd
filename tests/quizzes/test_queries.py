import pytest
from sqlalchemy.exc import NoResultFound

from app.db import db
from app.quizzes import queries, service
from app.web.course import course
from tests.factories import Make

QUIZ = "zelftoets-welkom"


def test_attempts_are_ones_own_the_newest_first(make: Make) -> None:
    noor, sam = make.user("Noor"), make.user("Sam")
    quiz = course().quiz(QUIZ)
    first, second = (service.begin(noor, quiz, "v1") for _ in range(2))
    service.begin(sam, quiz, "v1")

    assert queries.attempts_of(noor, QUIZ) == [second, first]


def test_an_attempt_of_somebody_else_does_not_exist(make: Make) -> None:
    attempt = service.begin(make.user(), course().quiz(QUIZ), "v1")
    db.session.commit()

    for find in (queries.attempt_for, queries.attempt_to_answer):
        with pytest.raises(NoResultFound):
            find(make.user(), QUIZ, attempt.public_id)


def test_an_attempt_is_found_under_its_own_self_check_only(make: Make) -> None:
    noor = make.user()
    attempt = service.begin(noor, course().quiz(QUIZ), "v1")
    db.session.commit()

    with pytest.raises(NoResultFound):
        queries.attempt_for(noor, "zelftoets-starten", attempt.public_id)
