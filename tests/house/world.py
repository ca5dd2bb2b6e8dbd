"""A small world with the same things near and far, to see who may reach what.

Near: the own team. Then another team of the same cohort, another cohort of the same organisation,
and another organisation.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import TypeVar

from sqlalchemy import inspect

from app.accounts.models import User, UserSession
from app.accounts.tokens import hashed, new_token
from app.cohorts.models import Cohort
from app.db import Base, db, transaction
from app.exercises.models import StoredFile, Submission
from app.exercises.service.filing import lay_down
from app.organisations.models import Organisation
from app.projects.models import Project
from app.quizzes import service as quizzes
from app.web.course import course
from app.workshops.models import Workshop
from tests.databases import Rows, put_back, rows_in
from tests.factories import Make, saved
from tests.factories.files import picture_in, upload
from tests.factories.grading import graded, handed_in
from tests.factories.projects import ask, make_project
from tests.factories.workshops import signed_up, workshop

T = TypeVar("T", bound=Base)
QUIZ = "zelftoets-welkom"


class Distance(IntEnum):
    """How far something is from the person who asks."""

    TEAM = 1
    COHORT = 2
    ORGANISATION = 3
    ELSEWHERE = 4


@dataclass(frozen=True)
class Place:
    """Everything that an address can point to, at one distance."""

    organisation: Organisation
    cohort: Cohort
    project: Project
    submission: Submission
    file: StoredFile
    workshop: Workshop
    person: User
    visit: UserSession
    attempt: str

    def values(self) -> dict[str, str | int]:
        """What stands in an address, by the name of the argument."""
        return {
            "organisation": self.organisation.public_id,
            "cohort": self.cohort.public_id,
            "project": self.project.public_id,
            "document": self.submission.document.public_id,
            "template": self.submission.document.template_id,
            "submission": self.submission.public_id,
            "file": self.file.public_id,
            "workshop": self.workshop.public_id,
            "person": self.person.public_id,
            "visit": self.visit.public_id,
            "attempt_id": self.attempt,
            "quiz_id": QUIZ,
            "number": 1,
            "place": "team/r1",
        }


@dataclass(frozen=True)
class World:
    """The places, and the people who ask, by what they do in the nearest one."""

    places: dict[Distance, Place]
    people: dict[str, User]


_KEPT: list[tuple[World, Rows]] = []


def make_world() -> World:
    """Make everything, in an empty database; after the first time of a process, put it back."""
    if not _KEPT:
        world = _new_world()
        db.session.commit()
        _KEPT.append((world, rows_in(db.engine)))
        return world
    made, rows = _KEPT[0]
    db.session.rollback()
    db.session.expunge_all()
    put_back(db.engine, rows)
    return World(
        {distance: _read_again(place) for distance, place in made.places.items()},
        {role: _row_again(user) for role, user in made.people.items()},
    )


def _read_again(place: Place) -> Place:
    return Place(
        organisation=_row_again(place.organisation),
        cohort=_row_again(place.cohort),
        project=_row_again(place.project),
        submission=_row_again(place.submission),
        file=_on_disk_again(_row_again(place.file)),
        workshop=_row_again(place.workshop),
        person=_row_again(place.person),
        visit=_row_again(place.visit),
        attempt=place.attempt,
    )


def _on_disk_again(file: StoredFile) -> StoredFile:
    lay_down(file.document, upload())  # a sweep of another test may have taken it
    return file


def _row_again(row: T) -> T:
    return db.session.get_one(type(row), inspect(row).identity)


def _new_world() -> World:
    make = Make()
    home, far = make.organisation(), make.organisation()
    cohort = make.cohort(home)
    learner = make.learner(cohort, "Marloes van der Heijden")
    people = {
        "learner": learner,
        "trainer": make.trainer(cohort),
        "organiser": make.organiser(home),
        "administrator": make.administrator(home),
    }
    event = workshop(cohort)
    near = _place(cohort, learner, event)
    places = {
        Distance.TEAM: near,
        Distance.COHORT: _place(cohort, make.learner(cohort), event),
        Distance.ORGANISATION: _elsewhere(make.cohort(home)),
        Distance.ELSEWHERE: _elsewhere(make.cohort(far)),
    }
    return World(places, people)


def _elsewhere(cohort: Cohort) -> Place:
    return _place(cohort, Make().learner(cohort), workshop(cohort))


def _place(cohort: Cohort, lead: User, event: Workshop) -> Place:
    colleague = Make().learner(cohort, "Sem de Boer")
    project = make_project([lead, colleague], cohort)
    submission = handed_in(cohort, [lead], project)
    graded(submission, Make().trainer(cohort))
    signed_up(event, lead)
    with transaction():
        attempt = quizzes.begin(lead, course().quiz(QUIZ), course().version)
    return Place(
        organisation=cohort.organisation,
        cohort=cohort,
        project=project,
        submission=submission,
        file=picture_in(submission),
        workshop=event,
        person=colleague,
        visit=saved(UserSession(token_hash=hashed(new_token()), user_id=lead.id)),
        attempt=attempt.public_id,
    )


def asked(place: Place, user: User) -> None:
    """Somebody was asked into the team of this place, and has not answered."""
    ask(place.project, user, place.person)
