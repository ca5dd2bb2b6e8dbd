"""A cohort in which everything happens."""

from app.accounts.models import User
from app.clock import now
from app.cohorts.models import Cohort
from app.content import Step, StepKind
from app.db import db
from app.grading.models import GradeResult
from app.progress.models import StepDone
from app.web.course import course
from tests.factories import Make
from tests.factories.exercises import CARD, make_document
from tests.factories.grading import graded, handed_in, notes
from tests.factories.projects import make_project
from tests.factories.workshops import signed_up, workshop


def finished(user: User, *steps: Step) -> None:
    """Somebody finished these steps just now."""
    for step in steps:
        done = StepDone(
            user_id=user.id, kind=step.kind, item_id=step.id, content_version="1", done_at=now()
        )
        db.session.add(done)
    db.session.commit()


def lessons() -> list[Step]:
    """The lessons of the real course."""
    return [step for step in course().steps if step.kind is StepKind.LESSON]


def lively(cohort: Cohort, trainer: User, size: int) -> list[User]:
    """Learners of whom some wait, got work back, passed, began, have a seat or did nothing."""
    people = [Make().learner(cohort, f"Deelnemer {number:02}") for number in range(size)]
    waits, back, passed, busy, seated, *_others = people
    handed_in(cohort, [waits], make_project([waits], cohort, "Wacht"))
    returned = handed_in(cohort, [back], make_project([back], cohort, "Terug"))
    graded(returned, trainer, GradeResult.RETURNED, notes(2))
    graded(handed_in(cohort, [passed], make_project([passed], cohort, "Goed")), trainer)
    make_document(make_project([busy], cohort, "Bezig"), busy, {"title": CARD})
    signed_up(workshop(cohort), seated)
    for person in people[: size // 2]:
        finished(person, *lessons()[:3])
    return people
