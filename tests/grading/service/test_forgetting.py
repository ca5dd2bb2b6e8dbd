from app.db import db, transaction
from app.grading import service
from app.grading.models import Grade
from tests.factories import Make
from tests.factories.grading import graded, handed_in


def test_only_what_was_said_of_this_work_goes(make: Make) -> None:
    cohort = make.cohort()
    trainer = make.trainer(cohort)
    mine, other = handed_in(cohort), handed_in(cohort)
    for one in (mine, other):
        graded(one, trainer)
    with transaction():
        service.forget([mine.id])

    db.session.expire_all()
    words = {grade.submission_id: grade.next_step for grade in db.session.query(Grade)}
    assert words[mine.id] == ""
    assert words[other.id]
