from sqlalchemy import select

from app.audit import AuditLine
from app.coaching import service
from app.db import db
from tests.factories import Make


def test_taking_progress_along_is_written_down(make: Make) -> None:
    cohort = make.cohort()
    trainer = make.trainer(cohort)
    service.note_export(trainer, cohort)
    db.session.flush()

    line = db.session.scalars(select(AuditLine).where(AuditLine.action == "cohort.export")).one()
    assert (line.actor_id, line.object_id) == (trainer.id, cohort.id)
    assert line.organisation_id == cohort.organisation_id
