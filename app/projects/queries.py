"""Who may see which project: its members. What others need to know about it goes by other ways."""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple, TypeAlias

from flask import Flask, current_app
from sqlalchemy import BindParameter, ColumnElement, Select, func, select
from sqlalchemy.orm import aliased, joinedload

from app.accounts.models import User
from app.cohorts.queries import find_cohort_of_learner
from app.db import db
from app.organisations.models import Membership, Organisation, OrganisationKind
from app.projects.models import Project, ProjectMember
from app.projects.rules import Work

WORK = "leerreis.project_work"
FindWork: TypeAlias = Callable[[Project, Sequence[ProjectMember]], Work]


class Overview(NamedTuple):
    """A project in a list of one's own."""

    member: ProjectMember
    people: int

    @property
    def project(self) -> Project:
        """The project itself."""
        return self.member.project


def is_in_team(actor: User) -> ColumnElement[bool]:
    """Say in SQL that the actor belongs to the team of the outer query's Project."""
    return Project.id.in_(joined_by(actor.id))


def joined_by(user_id: int | BindParameter[int]) -> Select[int]:
    """Select the ids of the projects to whose team somebody belongs; who may be said later."""
    return select(ProjectMember.project_id).where(
        ProjectMember.user_id == user_id, ProjectMember.joined_at.is_not(None)
    )


def projects_of(actor: User) -> list[Overview]:
    """Return the projects that the actor belongs to or was asked into, the newest first."""
    other = aliased(ProjectMember)
    people = (
        select(func.count(other.id))
        .where(other.project_id == ProjectMember.project_id, other.joined_at.is_not(None))
        .correlate(ProjectMember)
        .scalar_subquery()
    )
    query = (
        select(ProjectMember, people)
        .where(ProjectMember.user_id == actor.id)
        .options(
            joinedload(ProjectMember.project).joinedload(Project.organisation),
            joinedload(ProjectMember.invited_by),
        )
        .order_by(ProjectMember.joined_at.is_not(None), ProjectMember.id.desc())
    )
    return [Overview(*row) for row in db.session.execute(query)]


def project_for(actor: User, public_id: str) -> Project:
    """Return one project to whose team the actor belongs."""
    return db.session.scalars(_of_team(actor, public_id)).one()


def project_to_change(actor: User, public_id: str) -> Project:
    """Return one project to whose team the actor belongs, and hold it."""
    return db.session.scalars(_of_team(actor, public_id).with_for_update(of=Project)).one()


def invitation_for(actor: User, public_id: str) -> ProjectMember:
    """Return the question to the actor to join a team, as long as it is not answered."""
    return db.session.scalars(_asked(actor, public_id)).one()


def find_invitation(actor: User, public_id: str) -> ProjectMember | None:
    """Return the question to the actor to join a team, if there is one."""
    return db.session.scalars(_asked(actor, public_id)).one_or_none()


def members_of(project: Project) -> list[ProjectMember]:
    """Return who is in a team or was asked, in the order in which they were."""
    query = (
        select(ProjectMember)
        .where(ProjectMember.project_id == project.id)
        .options(joinedload(ProjectMember.user))
        .order_by(ProjectMember.id)
    )
    return list(db.session.scalars(query))


def member_of(project: Project, person: str) -> ProjectMember:
    """Return one member of a team by the public name of the person."""
    query = (
        select(ProjectMember)
        .join(ProjectMember.user)
        .where(ProjectMember.project_id == project.id, User.public_id == person)
        .options(joinedload(ProjectMember.user))
    )
    return db.session.scalars(query).one()


def membership_of(actor: User, project: Project) -> ProjectMember:
    """Return how the actor belongs to a team."""
    return member_of(project, actor.public_id)


def project_of_learner(user_id: int) -> Project | None:
    """Return the project that somebody joined last."""
    query = (
        select(Project)
        .join(ProjectMember, ProjectMember.project_id == Project.id)
        .where(ProjectMember.user_id == user_id, ProjectMember.joined_at.is_not(None))
        .order_by(ProjectMember.joined_at.desc(), ProjectMember.id.desc())
        .limit(1)
    )
    return db.session.scalars(query).first()


def find_work_by(app: Flask, find: FindWork) -> None:
    """Say what a team made; that is known higher up, and shown on the page of the project."""
    app.extensions[WORK] = find


def work_of(project: Project, team: Sequence[ProjectMember]) -> Work:
    """Return what a team made so far, and what waits for whom."""
    find: FindWork | None = current_app.extensions.get(WORK)
    return Work() if find is None else find(project, team)


def people_of(project_ids: Collection[int]) -> dict[int, list[User]]:
    """Return who belongs to each of these teams, in one query."""
    people: dict[int, list[User]] = {project_id: [] for project_id in project_ids}
    query = (
        select(ProjectMember)
        .where(ProjectMember.project_id.in_(project_ids), ProjectMember.joined_at.is_not(None))
        .options(joinedload(ProjectMember.user))
        .order_by(ProjectMember.id)
    )
    for member in db.session.scalars(query):
        people[member.project_id].append(member.user)
    return people


def find_organisation_of(user: User) -> Organisation | None:
    """Return where somebody works: a municipality first, else the programme of the cohort."""
    query = (
        select(Organisation)
        .join(Membership, Membership.organisation_id == Organisation.id)
        .where(Membership.user_id == user.id)
        .order_by(Organisation.kind != OrganisationKind.MUNICIPALITY, Organisation.id)
        .limit(1)
    )
    found = db.session.scalars(query).first()
    if found is not None:
        return found
    cohort = find_cohort_of_learner(user.id)
    return None if cohort is None else cohort.organisation


def _of_team(actor: User, public_id: str) -> Select[Project]:
    return (
        select(Project)
        .where(Project.public_id == public_id, is_in_team(actor))
        .options(
            joinedload(Project.organisation),
            joinedload(Project.cohort),
            joinedload(Project.created_by),
        )
    )


def _asked(actor: User, public_id: str) -> Select[ProjectMember]:
    return (
        select(ProjectMember)
        .join(ProjectMember.project)
        .where(
            Project.public_id == public_id,
            ProjectMember.user_id == actor.id,
            ProjectMember.joined_at.is_(None),
        )
        .options(joinedload(ProjectMember.project), joinedload(ProjectMember.invited_by))
    )
