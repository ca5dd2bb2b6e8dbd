"""Reading attempts: only one's own, also for trainers."""

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from app.accounts.models import User
from app.db import db
from app.quizzes.models import QuizAttempt


def attempts_of(actor: User, quiz_id: str) -> list[QuizAttempt]:
    """Return the actor's attempts at one self-check, the newest first."""
    query = (
        select(QuizAttempt)
        .where(QuizAttempt.user_id == actor.id, QuizAttempt.quiz_id == quiz_id)
        .order_by(QuizAttempt.id.desc())
    )
    return list(db.session.scalars(query))


def attempt_for(actor: User, quiz_id: str, public_id: str) -> QuizAttempt:
    """Return one of the actor's own attempts, with its answers and its questions."""
    query = (
        select(QuizAttempt)
        .where(
            QuizAttempt.public_id == public_id,
            QuizAttempt.quiz_id == quiz_id,
            QuizAttempt.user_id == actor.id,
        )
        .options(selectinload(QuizAttempt.answers), joinedload(QuizAttempt.version))
    )
    return db.session.scalars(query).one()


def attempt_to_answer(actor: User, quiz_id: str, public_id: str) -> QuizAttempt:
    """Return one of the actor's own attempts, held: the button may be pressed twice."""
    query = select(QuizAttempt.id).where(QuizAttempt.public_id == public_id).with_for_update()
    db.session.execute(query)
    return attempt_for(actor, quiz_id, public_id)
