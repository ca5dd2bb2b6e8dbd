"""Documents, filled in and handed in, the way a team does it."""

from app.accounts.models import User
from app.db import db, transaction
from app.engine.document import Row, Value, Values
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument, Submission
from app.exercises.rules.sent import Sent
from app.projects.models import Project

CARD = "projectkaart"


def make_document(
    project: Project, actor: User, values: Values | None = None, template_id: str = CARD
) -> ExerciseDocument:
    """A document that a team began, with these values when given."""
    with transaction():
        document = service.begin(project, queries.exercise_for(template_id), actor)
    if values is not None:
        fill(document, actor, values)
    return document


def fill(document: ExerciseDocument, actor: User, values: Values) -> service.Saved:
    """Save these values upon what stands there now."""
    with transaction():
        db.session.refresh(document)
        return save(document, actor, Sent(base=document.head, raw=dict(values)))


def save(document: ExerciseDocument, actor: User, sent: Sent) -> service.Saved:
    """Save what a browser sent."""
    return service.save(queries.basis_of(document, actor, sent), actor, sent)


def row(row_id: str, **values: Value) -> Row:
    """A row of a list."""
    return {"id": row_id, **values}


def good_card(lead: User) -> dict[str, Value]:
    """The good example of the course, led by this person: nothing blocks it."""
    case = queries.exercise_for(CARD).cases["good"]
    return {**case.document, "lead": lead.public_id}


def make_submission(document: ExerciseDocument, actor: User, **reasons: str) -> Submission:
    """Handed-in work; fill the document well before."""
    with transaction():
        db.session.refresh(document)
        return service.hand_in(document, actor, service.HandIn(document.head, reasons))


def make_report(project: Project, actor: User) -> Submission:
    """An interview report that was handed in; what the checks would say of it is left out."""
    document = make_document(project, actor, {"situation": "Een gezin."}, "interviewverslag")
    with transaction():
        submission = Submission(
            document=document,
            version=queries.head_of(document),
            attempt=1,
            submitted_by=actor,
            findings=[],
            reasons={},
            content_version="v1",
        )
        db.session.add(submission)
    return submission
