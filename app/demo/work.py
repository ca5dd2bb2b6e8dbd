"""What the two teams made: one card waits for its trainer, one was found good."""

from datetime import datetime, timedelta

from app import clock
from app.accounts.models import User
from app.cohorts.models import Cohort
from app.db import db
from app.demo import looking
from app.demo.cards import oudeveen_card, rietmonde_card
from app.engine.document import Values
from app.exercises import queries, service
from app.exercises.models import Submission
from app.exercises.rules.sent import Sent
from app.projects.models import Project, ProjectMember, ProjectRole
from app.projects.queries import find_organisation_of

CARD = "projectkaart"
OUDEVEEN_TEAM = ("marloes", "noor", "youssef", "tjitske")
RIETMONDE_TEAM = ("anneke", "mehmet", "saskia")


def fill(cohort: Cohort, people: dict[str, User]) -> dict[str, Submission]:
    """Make two teams with a project card each, both handed in."""
    oudeveen = [people[f"{name}@oudeveen.example"] for name in OUDEVEEN_TEAM]
    rietmonde = [people[f"{name}@rietmonde.example"] for name in RIETMONDE_TEAM]
    moving = _project(cohort, oudeveen, "Ik ga verhuizen naar Oudeveen")
    looking.fill(moving, oudeveen)
    return {
        "oudeveen": _handed_in(
            moving,
            oudeveen,
            oudeveen_card(oudeveen),
            days_ago=2,
        ),
        "rietmonde": _handed_in(
            _project(cohort, rietmonde, "Ik zoek hulp bij geldzorgen"),
            rietmonde,
            rietmonde_card(rietmonde),
            days_ago=9,
        ),
    }


def _project(cohort: Cohort, team: list[User], title: str) -> Project:
    organisation = find_organisation_of(team[0])
    assert organisation is not None  # noqa: S101 - the people were made a moment ago
    began = clock.now() - timedelta(days=20)
    lead = team[0]
    project = Project(
        title=title,
        organisation=organisation,
        cohort=cohort,
        created_by=lead,
        created_at=began,
    )
    db.session.add(project)
    for number, person in enumerate(team):
        db.session.add(
            ProjectMember(
                project=project,
                user=person,
                role=ProjectRole.MEMBER if number else ProjectRole.LEAD,
                invited_at=began,
                joined_at=began + timedelta(days=number),
            )
        )
    db.session.flush()
    return project


def _handed_in(project: Project, team: list[User], card: Values, days_ago: int) -> Submission:
    lead = team[0]
    document = service.begin(project, queries.exercise_for(CARD), lead)
    sent = Sent(base=document.head, raw=dict(card))
    service.save(queries.basis_of(document, lead, sent), lead, sent)
    submission = service.hand_in(document, lead, service.HandIn(document.head, {}))
    _move_back(submission, clock.now() - timedelta(days=days_ago))
    return submission


def _move_back(submission: Submission, handed_in_at: datetime) -> None:
    """Let the team have written in the week before it handed in."""
    document = submission.document
    versions = queries.versions_of(document)
    for number, version in enumerate(versions):
        version.saved_at = handed_in_at - timedelta(days=number)
    document.created_at = handed_in_at - timedelta(days=len(versions))
    submission.submitted_at = handed_in_at
    db.session.flush()
