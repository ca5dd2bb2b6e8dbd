from collections.abc import Iterator

import pytest
from sqlalchemy import select

from app.accounts.models import User
from app.content import StepKind
from app.db import db
from app.engine.quiz import MatchQuestion, OrderQuestion, Question, Quiz, TextQuestion
from app.progress.queries import done_by
from app.quizzes.models import QuizAnswer, QuizAttempt
from app.web.course import course
from tests.client import PageClient
from tests.factories import Make

QUIZ = "zelftoets-welkom"


@pytest.fixture
def noor(client: PageClient, make: Make) -> User:
    user = make.learner()
    client.sign_in(user)
    return user


@pytest.fixture
def quiz(noor: User) -> Quiz:  # noqa: ARG001
    return course().quiz(QUIZ)


def begun(client: PageClient) -> str:
    return client.post(f"/zelftoetsen/{QUIZ}").location


def right_answer(question: Question) -> dict[str, object]:
    match question:
        case OrderQuestion():
            return {f"place-{item.id}": n for n, item in enumerate(question.items, 1)}
        case MatchQuestion():
            return {f"pair-{pair.id}": pair.id for pair in question.pairs}
        case TextQuestion():
            return {"answer": question.accepted[0]}
        case _:
            return {"answer": [option.id for option in question.options if option.correct]}


def answered(client: PageClient, quiz: Quiz, count: int) -> str:
    here = begun(client)
    for question in quiz.questions[:count]:
        client.post(f"{here}?vraag={question.id}", data=right_answer(question))
    return here


def test_all_right_is_a_hundred_percent_and_a_step_done(
    client: PageClient, noor: User, quiz: Quiz
) -> None:
    here = answered(client, quiz, len(quiz.questions))
    result = client.post(f"{here}/afronden", follow_redirects=True)

    assert "Uitslag: 100% goed" in result.text
    assert (StepKind.QUIZ, QUIZ) in done_by(noor.id)


def test_too_little_is_no_step_done_but_is_kept(client: PageClient, noor: User, quiz: Quiz) -> None:
    here = answered(client, quiz, 1)
    client.post(f"{here}/afronden")

    assert done_by(noor.id) == {}
    assert db.session.scalars(select(QuizAttempt.passed)).one() is False
    assert "Opnieuw beginnen" not in client.get(f"/zelftoetsen/{QUIZ}").text


def test_every_kind_of_question_is_a_good_page_before_and_after(
    client: PageClient, quiz: Quiz
) -> None:
    here = begun(client)
    for question in quiz.questions:
        address = f"{here}?vraag={question.id}"
        assert client.get(address).status_code == 200
        after = client.post(address, data=right_answer(question), follow_redirects=True)
        assert "Goed!" in after.text

    assert {q.kind for q in quiz.questions} == {"single", "multiple", "order", "match", "text"}


def test_no_answer_is_asked_for_again_and_saves_nothing(client: PageClient, quiz: Quiz) -> None:
    here = begun(client)
    again = client.post(f"{here}?vraag={quiz.questions[0].id}", data={})

    assert again.status_code == 422
    assert "Kies of schrijf eerst een antwoord" in again.text
    assert db.session.scalars(select(QuizAnswer)).all() == []


def test_the_first_answer_in_an_attempt_counts(client: PageClient, quiz: Quiz) -> None:
    here = begun(client)
    question = next(q for q in quiz.questions if q.kind == "single")
    wrong = next(o.id for o in question.options if not o.correct)
    for given in ({"answer": wrong}, right_answer(question)):
        client.post(f"{here}?vraag={question.id}", data=given)

    assert db.session.scalars(select(QuizAnswer.answer)).all() == [wrong]


def test_nobody_else_sees_an_attempt(client: PageClient, quiz: Quiz, make: Make) -> None:
    here = answered(client, quiz, 2)
    client.sign_in(make.trainer())

    assert client.get(here).status_code == 404
    assert client.post(f"{here}/afronden").status_code == 404


def test_an_attempt_keeps_its_order_and_another_has_its_own(client: PageClient, quiz: Quiz) -> None:
    def shown(here: str) -> Iterator[str]:
        for question in quiz.questions:
            yield (
                client.get(f"{here}?vraag={question.id}").text.split("<legend>")[1].split("</fi")[0]
            )

    first, *others = [begun(client) for _ in range(4)]
    one = list(shown(first))

    assert list(shown(first)) == one
    assert any(list(shown(other)) != one for other in others)


def test_an_attempt_stays_readable_when_the_course_changed(client: PageClient, quiz: Quiz) -> None:
    here = answered(client, quiz, 2)
    attempt = db.session.scalars(select(QuizAttempt)).one()
    attempt.content_version = "older"
    db.session.commit()

    assert quiz.questions[0].text.split()[0] in client.get(here).text
