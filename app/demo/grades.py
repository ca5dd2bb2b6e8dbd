"""What a trainer said about the card of Rietmonde."""

from datetime import timedelta

from sqlalchemy import select

from app import clock
from app.accounts.models import User
from app.content import StepKind
from app.db import db
from app.exercises.models import Submission
from app.exercises.queries import exercise_for
from app.grading import service
from app.grading.models import GradeResult
from app.progress.models import StepDone

DAYS_AGO = 6
LEVELS = {"challenge": 4, "scope": 3, "target-group": 4, "team": 3, "sponsor": 3}
NOTES = {
    "remark-challenge": "Ik hoor de inwoner praten. Vooral dat van die schaamte blijft hangen.",
    "remark-team": "Vraag ook iemand die zelf schulden heeft gehad om mee te denken.",
    "good": "U begint op het moment dat iemand een rekening niet meer durft open te maken.",
    "next_step": "Spreek af wanneer de wethouder meekijkt. Zet die datum op de kaart.",
}


def fill(submission: Submission, trainer: User) -> None:
    """Let the trainer read the card and find it good."""
    pen = service.Pen(trainer, exercise_for(submission.document.template_id).rubric)
    notes = NOTES | {f"level-{name}": str(level) for name, level in LEVELS.items()}
    service.require_open(submission, trainer, 0)
    saved = service.save(submission, pen, service.Sent(0, notes))
    grade = service.decide(submission, pen, service.Decision(GradeResult.PASSED, 0), saved)
    grade.decided_at = clock.now() - timedelta(days=DAYS_AGO)
    done = select(StepDone).where(StepDone.kind == StepKind.EXERCISE)
    for step in db.session.scalars(done):  # of the team, by the grade
        step.done_at = grade.decided_at
    db.session.flush()
