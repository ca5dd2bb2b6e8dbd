"""Projects and their teams."""

from collections.abc import Sequence

from app.accounts.models import User
from app.clock import now
from app.cohorts.models import Cohort
from app.db import db
from app.projects.models import Project, ProjectMember, ProjectRole
from tests.factories import Make


def make_project(
    team: Sequence[User] = (), cohort: Cohort | None = None, title: str = "Ik ga verhuizen"
) -> Project:
    """A project of a team; the first leads it. Without a team somebody is made."""
    make = Make()
    cohort = cohort or make.cohort()
    people = list(team) or [make.learner(cohort, "Marloes van der Heijden")]
    project = Project(
        title=title, organisation=cohort.organisation, cohort=cohort, created_by=people[0]
    )
    db.session.add(project)
    for number, user in enumerate(people):
        add_member(project, user, ProjectRole.MEMBER if number else ProjectRole.LEAD)
    db.session.commit()
    return project


def add_member(project: Project, user: User, role: ProjectRole = ProjectRole.MEMBER) -> None:
    """Somebody who said yes."""
    db.session.add(ProjectMember(project=project, user=user, role=role, joined_at=now()))
    db.session.commit()


def ask(project: Project, user: User, by: User | None = None) -> None:
    """Somebody who was asked and has not answered."""
    db.session.add(ProjectMember(project=project, user=user, invited_by=by))
    db.session.commit()
