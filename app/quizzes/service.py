"""Doing a self-check: begin, answer, finish."""

import hashlib
import secrets

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app import clock
from app.accounts.models import User
from app.content import StepKind
from app.db import db
from app.engine.quiz import Question, Quiz
from app.engine.scoring import QuizResult, passed, score
from app.progress.service import mark_done
from app.quizzes.errors import AttemptFinishedError, DoublePlaceError, NoAnswerError, TooLongError
from app.quizzes.models import QuizAnswer, QuizAttempt, QuizVersion
from app.quizzes.rules import DoublePlace, GetAll, TooLong, read_answer


def begin(learner: User, quiz: Quiz, content_version: str) -> QuizAttempt:
    """Start a new attempt, with an order of its own for options and items."""
    attempt = QuizAttempt(
        user_id=learner.id,
        quiz_id=quiz.id,
        fingerprint=_kept(quiz),
        content_version=content_version,
        seed=secrets.token_hex(8),
    )
    db.session.add(attempt)
    db.session.flush()
    return attempt


def _kept(quiz: Quiz) -> str:
    """Keep this version of the questions, once, and return its fingerprint.

    Without looking first whether it is there: two may be the first at the same moment.
    """
    insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    fingerprint = hashlib.sha256(quiz.model_dump_json().encode()).hexdigest()
    definition = quiz.model_dump(mode="json")
    row = {"fingerprint": fingerprint, "quiz_id": quiz.id, "definition": definition}
    db.session.execute(insert(QuizVersion).values(row).on_conflict_do_nothing())
    return fingerprint


def take_answer(attempt: QuizAttempt, question: Question, get: GetAll) -> None:
    """Take the answer to one question from what a form sent; the first one stays."""
    if attempt.is_finished:
        raise AttemptFinishedError
    try:
        given = read_answer(question, get)
    except DoublePlace:
        raise DoublePlaceError from None
    except TooLong:
        raise TooLongError from None
    if given is None:
        raise NoAnswerError
    if attempt.answer_to(question.id) is None:
        attempt.answers.append(QuizAnswer(attempt=attempt, question_id=question.id, answer=given))
        db.session.flush()


def finish(attempt: QuizAttempt, *, enough: int) -> None:
    """Count what was answered; a skipped question is not right. Passed once is passed."""
    if attempt.is_finished:
        return
    result = result_of(attempt)
    attempt.finished_at = clock.now()
    attempt.percentage = result.percentage
    attempt.passed = passed(result, enough)
    db.session.flush()
    if attempt.passed:
        mark_done(
            user_id=attempt.user_id,
            kind=StepKind.QUIZ,
            item_id=attempt.quiz_id,
            content_version=attempt.content_version,
        )


def quiz_of(attempt: QuizAttempt) -> Quiz:
    """Return the questions as they were when the attempt began."""
    version = attempt.version or db.session.get_one(QuizVersion, attempt.fingerprint)
    return Quiz.model_validate(version.definition)


def result_of(attempt: QuizAttempt) -> QuizResult:
    """Return what is right so far, question by question."""
    return score(quiz_of(attempt), {a.question_id: a.answer for a in attempt.answers})
