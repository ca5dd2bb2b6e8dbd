from sqlalchemy import func, select

from app.content import StepKind
from app.db import db
from app.lessons import service
from app.lessons.models import LessonPlace
from app.lessons.queries import find_place
from app.progress.queries import done_by
from app.web.course import course
from tests.factories import Make


def test_a_lesson_is_finished_under_a_version_of_the_course(make: Make) -> None:
    noor = make.user()
    lesson = course().lessons[0]

    assert [service.finish(noor, lesson, "v1"), service.finish(noor, lesson, "v2")] == [True, False]
    assert done_by(noor.id)[StepKind.LESSON, lesson.id].content_version == "v1"


def test_the_last_place_is_the_one_that_is_remembered(make: Make) -> None:
    noor = make.user()
    lesson = course().lessons[0]
    for heading in (lesson.headings[0].id, lesson.headings[1].id, "not-there"):
        service.remember_place(noor, lesson, heading)

    assert find_place(noor, lesson.id) == ""
    assert db.session.scalar(select(func.count()).select_from(LessonPlace)) == 1
