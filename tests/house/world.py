"""A small world with the same things near and far, to see who may reach what.

Near: the own team. Then another team of the same cohort, another cohort of the same organisation,
and another organisation.
"""

from dataclasses import dataclass
from enum import IntEnum

from app.accounts.models import User, UserSession
from app.accounts.tokens import hashed, new_token
from app.cohorts.models import Cohort
from app.db import transaction
from app.exercises.models import StoredFile, Submission
from app.organisations.models import Organisation
from app.projects.models import Project
from app.quizzes import service as quizzes
from app.web.course import course
from app.workshops.models import Workshop
from tests.factories import Make, saved
from tests.factories.files import picture_in
from tests.factories.grading import graded, handed_in
from tests.factories.projects import ask, make_project
from tests.factories.workshops import signed_up, workshop

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


def make_world() -> World:
    """Make everything once."""
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
