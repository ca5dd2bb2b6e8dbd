"""Handed-in work, and what trainers make of it."""

from collections.abc import Sequence

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.db import db, transaction
from app.engine.rubric import Rubric
from app.exercises.models import Submission
from app.exercises.queries import exercise_for
from app.grading import queries, service
from app.grading.models import Grade, GradeResult
from app.projects.models import Project
from tests.factories import Make
from tests.factories.exercises import CARD, good_card, make_document, make_submission
from tests.factories.projects import make_project


def handed_in(
    cohort: Cohort | None = None, team: Sequence[User] = (), project: Project | None = None
) -> Submission:
    """A good card that a team handed in."""
    make = Make()
    cohort = cohort or make.cohort()
    people = list(team) or [make.learner(cohort, "Marloes van der Heijden")]
    project = project or make_project(people, cohort)
    document = make_document(project, people[0], good_card(people[0]))
    return make_submission(document, people[0])


def rubric() -> Rubric:
    """What the card is graded on."""
    return exercise_for(CARD).rubric


def notes(level: int = 3, **changes: str) -> dict[str, str]:
    """Everything filled in, at one level; changes by the name of the field."""
    levels = {f"level-{one.id}": str(level) for one in rubric().criteria}
    words = {"good": "U schrijft in de woorden van de inwoner.", "next_step": "Noem wie u mist."}
    return {**levels, **words, **{name.replace("__", "-"): text for name, text in changes.items()}}


def posted(seen: int = 0, base: int = 0, **more: str) -> dict[str, str]:
    """What a browser sends: everything at level 3, unless said otherwise."""
    return {**notes(), "seen": str(seen), "base": str(base), **more}


def graded(
    submission: Submission,
    trainer: User,
    result: GradeResult = GradeResult.PASSED,
    written: dict[str, str] | None = None,
) -> Grade:
    """A trainer decides about work."""
    with transaction():
        submission = db.session.merge(submission)
        seen = len(queries.grades_of(submission))
        draft = queries.last_draft(submission)
        sent = service.Sent(draft.number if draft else 0, written or notes())
        service.require_open(submission, trainer, seen)
        pen = service.Pen(trainer, rubric())
        saved = service.save(submission, pen, sent)
        return service.decide(submission, pen, service.Decision(result, seen), saved)
