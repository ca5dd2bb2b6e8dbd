import pytest
from sqlalchemy import select

from app import clock
from app.db import db
from app.exercises.models import DocumentVersion, Submission


@pytest.mark.usefixtures("demo")
def test_a_team_wrote_before_it_handed_in() -> None:
    for submission in db.session.scalars(select(Submission)):
        written = db.session.scalars(
            select(DocumentVersion.saved_at).where(
                DocumentVersion.document_id == submission.document_id
            )
        ).all()
        assert max(written) <= submission.submitted_at < clock.now()
        assert submission.document.created_at < min(written)
