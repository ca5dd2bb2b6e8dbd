"""Filling a database: N learners in cohorts of thirty, with teams, cards and steps done."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from sqlalchemy import insert

from app import clock
from app.accounts.models import User, UserSession
from app.accounts.tokens import hashed, new_token
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.content import Exercise
from app.db import Base, db, transaction
from app.db.columns import new_public_id
from app.exercises.models import (
    Cause,
    DocumentVersion,
    ExerciseDocument,
    Submission,
    TemplateVersion,
)
from app.organisations.models import Membership, Organisation, OrganisationKind, OrganisationRole
from app.progress.models import StepDone
from app.projects.models import Project, ProjectMember, ProjectRole
from app.web.course import course
from bench.scene import Learner, Saver, Scene

COHORT = 30
TEAM = 5
CARD = "projectkaart"
ORGANISATIONS = 20
BEGAN = timedelta(days=30)

Row = dict[str, object]


def populate(learners: int, tell: Callable[[int], None]) -> Scene:
    """Fill an empty database; `tell` hears how many learners were made."""
    with transaction():
        employers = _add(Organisation, [_organisation(n) for n in range(ORGANISATIONS)])
        exercise = course().exercise(CARD)
        _keep_template(exercise)
        first: Scene | None = None
        for start in range(0, learners, COHORT):
            size = min(COHORT, learners - start)
            group = _Group(start, size, employers[start // COHORT % ORGANISATIONS], exercise)
            scene = group.fill(learners)
            first = first or scene
            tell(size)
    assert first is not None  # noqa: S101 - there is at least one learner
    return first


def _organisation(number: int) -> Row:
    return {
        "public_id": new_public_id(),
        "kind": OrganisationKind.MUNICIPALITY,
        "name": f"Oudeveen {number}",
        "created_at": clock.now(),
    }


def _keep_template(exercise: Exercise) -> None:
    template = exercise.template
    row = {
        "fingerprint": template.fingerprint,
        "template_id": template.id,
        "definition": template.model_dump(mode="json"),
        "stored_at": clock.now(),
    }
    db.session.execute(insert(TemplateVersion), [row])


def _add(model: type[Base], rows: Sequence[Row]) -> list[int]:
    """Insert rows in bulk; return their keys in the same order."""
    keys = insert(model).returning(model.id, sort_by_parameter_order=True)  # type: ignore[attr-defined]  # every one of these has an id
    return list(db.session.scalars(keys, rows))


class _Group:
    """One cohort with its people and what they did."""

    def __init__(self, start: int, size: int, employer: int, exercise: Exercise) -> None:
        self.start = start
        self.size = size
        self.employer = employer
        self.exercise = exercise
        self.began = clock.now() - BEGAN

    def fill(self, learners: int) -> Scene:
        """Make the cohort."""
        public_id, cohort = self._cohort()
        trainer, *members = self._people()
        self._enrol(cohort, trainer, members)
        self._steps(members)
        savers = self._teams(cohort, members)
        return Scene(learners, public_id, trainer, tuple(members), tuple(savers))

    def _cohort(self) -> tuple[str, int]:
        row: Row = {
            "public_id": new_public_id(),
            "organisation_id": self.employer,
            "name": f"Lichting {self.start // COHORT}",
            "starts_on": self.began.date(),
            "ends_on": self.began.date() + 4 * BEGAN,
            "created_at": self.began,
        }
        return str(row["public_id"]), _add(Cohort, [row])[0]

    def _people(self) -> list[Learner]:
        numbers = range(self.size + 1)
        users = _add(User, [self._user(number) for number in numbers])
        tokens = [new_token() for _ in numbers]
        now = clock.now()
        visits: list[Row] = [
            {
                "public_id": new_public_id(),
                "token_hash": hashed(token),
                "user_id": user,
                "device": "",
                "started_at": now,
                "seen_at": now,
            }
            for user, token in zip(users, tokens, strict=True)
        ]
        _add(UserSession, visits)
        _add(Membership, [self._membership(user) for user in users])
        return [Learner(user, token) for user, token in zip(users, tokens, strict=True)]

    def _user(self, number: int) -> Row:
        return {
            "public_id": new_public_id(),
            "email": f"persoon-{self.start}-{number}@oudeveen.example",
            "name": f"Marloes{number} van der Heijden-{self.start}",
            "created_at": self.began,
        }

    def _membership(self, user: int) -> Row:
        return {
            "user_id": user,
            "organisation_id": self.employer,
            "role": OrganisationRole.MEMBER,
            "created_at": self.began,
        }

    def _enrol(self, cohort: int, trainer: Learner, members: Sequence[Learner]) -> None:
        roles = [(trainer, CohortRole.TRAINER)]
        roles += [(member, CohortRole.LEARNER) for member in members]
        rows: list[Row] = [
            {
                "cohort_id": cohort,
                "user_id": one.user_id,
                "role": role,
                "enrolled_at": self.began,
            }
            for one, role in roles
        ]
        _add(Enrolment, rows)

    def _steps(self, members: Sequence[Learner]) -> None:
        steps = course().steps
        rows: list[Row] = [
            {
                "user_id": member.user_id,
                "kind": step.kind,
                "item_id": step.id,
                "content_version": course().version,
                "done_at": self.began + timedelta(days=day),
            }
            for number, member in enumerate(members)
            for day, step in enumerate(steps[: number % len(steps)])
        ]
        if rows:
            _add(StepDone, rows)

    def _teams(self, cohort: int, members: Sequence[Learner]) -> list[Saver]:
        teams = [members[at : at + TEAM] for at in range(0, len(members), TEAM)]
        rows = [self._project(cohort, team[0], number) for number, team in enumerate(teams)]
        projects = _add(Project, rows)
        joined = [
            self._joined(project, one, is_lead=one is team[0])
            for project, team in zip(projects, teams, strict=True)
            for one in team
        ]
        _add(ProjectMember, joined)
        return self._cards(projects, [team[0] for team in teams])

    def _project(self, cohort: int, lead: Learner, number: int) -> Row:
        return {
            "public_id": new_public_id(),
            "title": f"Ik ga verhuizen {number}",
            "organisation_id": self.employer,
            "cohort_id": cohort,
            "created_by_id": lead.user_id,
            "created_at": self.began,
        }

    def _joined(self, project: int, one: Learner, *, is_lead: bool) -> Row:
        return {
            "project_id": project,
            "user_id": one.user_id,
            "role": ProjectRole.LEAD if is_lead else ProjectRole.MEMBER,
            "invited_at": self.began,
            "joined_at": self.began,
        }

    def _cards(self, projects: Sequence[int], leads: Sequence[Learner]) -> list[Saver]:
        documents: list[Row] = [
            {
                "public_id": new_public_id(),
                "project_id": project,
                "template_id": CARD,
                "number": 1,
                "head": 1,
                "created_by_id": lead.user_id,
                "created_at": self.began,
            }
            for project, lead in zip(projects, leads, strict=True)
        ]
        keys = _add(ExerciseDocument, documents)
        versions = _add(
            DocumentVersion,
            [self._version(key, lead) for key, lead in zip(keys, leads, strict=True)],
        )
        handed_in = zip(keys[::2], versions[::2], leads[::2], strict=True)
        _add(Submission, [self._submission(*one) for one in handed_in])
        named = zip(leads, documents, strict=True)
        return [Saver(lead, str(document["public_id"])) for lead, document in named]

    def _version(self, document: int, lead: Learner) -> Row:
        return {
            "document_id": document,
            "number": 1,
            "cause": Cause.SAVE,
            "saved_by_id": lead.user_id,
            "saved_at": self.began,
            "template_fingerprint": self.exercise.template.fingerprint,
            "content_version": course().version,
            "values": self.exercise.cases["good"].document,
        }

    def _submission(self, document: int, version: int, lead: Learner) -> Row:
        return {
            "public_id": new_public_id(),
            "document_id": document,
            "version_id": version,
            "attempt": 1,
            "submitted_by_id": lead.user_id,
            "submitted_at": self.began,
            "findings": [],
            "reasons": {},
            "content_version": course().version,
        }
