"""Adding drafts and grades; the only place that does."""

import hashlib

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app import clock
from app.accounts.models import User
from app.db import db
from app.engine.rubric import Rubric
from app.exercises.models import Submission
from app.grading.models import FINGERPRINT_LENGTH, Grade, GradeResult, ReviewDraft, RubricVersion
from app.grading.rules.notes import GOOD, NEXT_STEP, Notes, levels_in, remarks_in
from app.web.course import course


class Pen:
    """What a trainer grades with."""

    def __init__(self, trainer: User, rubric: Rubric) -> None:
        self.trainer = trainer
        self.rubric = rubric

    def write(
        self, submission: Submission, notes: Notes, *, upon: ReviewDraft | None
    ) -> ReviewDraft:
        """Add what was written so far."""
        draft = ReviewDraft(
            submission=submission,
            number=upon.number + 1 if upon else 1,
            notes=dict(notes),
            saved_by=self.trainer,
            rubric=self._remembered(submission),
        )
        db.session.add(draft)
        db.session.flush()
        return draft

    def decide(
        self, submission: Submission, notes: Notes, result: GradeResult, *, number: int
    ) -> Grade:
        """Add a decision."""
        grade = Grade(
            submission=submission,
            number=number,
            grader=self.trainer,
            result=result,
            levels=dict(levels_in(notes)),
            remarks=dict(remarks_in(notes)),
            good=notes.get(GOOD, ""),
            next_step=notes.get(NEXT_STEP, ""),
            rubric=self._remembered(submission),
            template_fingerprint=submission.version.template_fingerprint,
            content_version=course().version,
        )
        db.session.add(grade)
        db.session.flush()
        return grade

    def _remembered(self, submission: Submission) -> RubricVersion:
        """Keep the rubric, so that what is graded with it can always be read with it."""
        text = self.rubric.model_dump_json()
        fingerprint = hashlib.sha256(text.encode()).hexdigest()[:FINGERPRINT_LENGTH]
        insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
        row = {
            "fingerprint": fingerprint,
            "template_id": submission.document.template_id,
            "definition": self.rubric.model_dump(mode="json"),
            "stored_at": clock.now(),
        }
        db.session.execute(insert(RubricVersion).values(row).on_conflict_do_nothing())
        return db.session.get_one(RubricVersion, fingerprint)
