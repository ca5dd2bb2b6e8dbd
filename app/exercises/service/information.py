from app.accounts.models import User
from app.audit import record
from app.db import db
from app.exercises import queries
from app.exercises.models import InformationText
from app.projects.models import Project


def tell(project: Project, actor: User, text: str) -> InformationText:
    """Write what respondents are told from now on; the same text again is no new one.

    The caller holds the project.
    """
    earlier = queries.information_of(project)
    if earlier and earlier[0].text == text:
        return earlier[0]
    told = InformationText(project=project, number=len(earlier) + 1, text=text, written_by=actor)
    db.session.add(told)
    db.session.flush()
    record("information.write", actor=actor, obj=told, organisation_id=project.organisation_id)
    return told
