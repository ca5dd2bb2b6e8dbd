from flask import Flask
from sqlalchemy import func, select

from app.db import db, transaction
from app.grading import queries
from app.grading.models import GradeResult, RubricVersion
from app.grading.service.storing import Pen
from tests.factories import Make
from tests.factories.grading import handed_in, notes, rubric


def test_a_grade_carries_the_versions_that_it_was_made_with(app: Flask, make: Make) -> None:  # noqa: ARG001
    work = handed_in()
    with transaction():
        pen = Pen(make.user(), rubric())
        grade = pen.decide(work, notes(remark__team="Sterk team."), GradeResult.PASSED, number=1)

    assert grade.levels["team"] == 3
    assert grade.remarks == {"team": "Sterk team."}
    assert grade.template_fingerprint == work.version.template_fingerprint
    assert grade.content_version
    assert queries.rubric_of(grade.rubric) == rubric()


def test_a_rubric_is_kept_once(app: Flask, make: Make) -> None:  # noqa: ARG001
    work = handed_in()
    with transaction():
        pen = Pen(make.user(), rubric())
        first = pen.write(work, {"good": "a"}, upon=None)
        pen.write(work, {"good": "b"}, upon=first)

    assert db.session.scalar(select(func.count()).select_from(RubricVersion)) == 1
