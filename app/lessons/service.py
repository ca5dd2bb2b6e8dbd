"""Reading lessons: remembering the place, and being done."""

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app import clock
from app.accounts.models import User
from app.content import Lesson, StepKind
from app.db import db
from app.lessons.models import LessonPlace
from app.progress.service import mark_done


def finish(learner: User, lesson: Lesson, content_version: str) -> bool:
    """Note that the lesson was read; return whether that was new."""
    return mark_done(
        user_id=learner.id,
        kind=StepKind.LESSON,
        item_id=lesson.id,
        content_version=content_version,
    )


def remember_place(learner: User, lesson: Lesson, heading: str) -> None:
    """Remember at which heading the learner was; a heading that is not there means the top."""
    known = heading if any(h.id == heading for h in lesson.headings) else ""
    now = clock.now()
    insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = {
        "user_id": learner.id,
        "lesson_id": lesson.id,
        "heading": known,
        "noted_at": now,
    }
    statement = insert(LessonPlace).values(row)
    db.session.execute(
        statement.on_conflict_do_update(
            index_elements=["user_id", "lesson_id"], set_={"heading": known, "noted_at": now}
        )
    )
