"""Reading where somebody was; only ever one's own."""

from sqlalchemy import bindparam, select

from app.accounts.models import User
from app.db import rows
from app.lessons.models import LessonPlace

# asked at every lesson: put together once
PLACE = select(LessonPlace.heading).where(
    LessonPlace.user_id == bindparam("user_id"), LessonPlace.lesson_id == bindparam("lesson_id")
)


def find_place(actor: User, lesson_id: str) -> str | None:
    """Return the heading at which the actor was in this lesson."""
    return rows(PLACE, {"user_id": actor.id, "lesson_id": lesson_id}).scalar()
