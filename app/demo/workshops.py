"""Workshops that were, with who was there, and workshops to come: one full, the others with room.

The cohort has not come to the last ones; those without a date are in the catalogue.
"""

from collections.abc import Sequence
from datetime import date, time

from app import clock
from app.accounts.models import User
from app.cohorts.models import Cohort
from app.content import StepKind
from app.db import db
from app.db.columns import new_public_id
from app.demo import days
from app.demo.people import LEARNERS, ORGANISER, Learner
from app.progress.models import StepDone
from app.web.course import course
from app.workshops import service
from app.workshops.models import Booking, BookingEvent, BookingEventKind, BookingState, Workshop
from app.workshops.queries import Audience
from app.workshops.rules import later

TEASER = "w0-teaser"
KICK_OFF = "w1-kick-off"
TRAINING, PERSONA = "w2-interviewtraining", "w3-persona"
ATELIER = ("w4-atelier-dag-1", "w5-atelier-dag-2")
SEATS = {TEASER: 15, KICK_OFF: 12, TRAINING: 15, PERSONA: 18} | dict.fromkeys(ATELIER, 20)
FEW = 5
ROOM = "Raadhuis Oudeveen, kamer De Brink"
LINK = "https://beeldbellen.example/kick-off"
FIRST_TEAM = ("anneke@rietmonde.example", "mehmet@rietmonde.example", "saskia@rietmonde.example")
NOT_YET = ("noor@oudeveen.example", "jeroen@krommewaard.example")  # they can try it
LATE = ("bas@krommewaard.example", "lotte@krommewaard.example")  # they come on the last day


def fill(cohort: Cohort, people: dict[str, User]) -> None:
    """Plan the workshops and let people sign up for them, in the order of the list."""
    planner = _Planner(cohort, people[ORGANISER[1]])
    came = [people[one.email] for one in LEARNERS if saw_teaser(one)]
    planner.was(TEASER, days.first_teaser(), came)
    planner.was(KICK_OFF, days.first_kick_off(), [people[email] for email in FIRST_TEAM])
    planner.comes(TEASER, days.teaser())
    full = planner.comes(KICK_OFF, days.kick_off(), FEW)
    for learner in LEARNERS:
        if learner.email not in (*FIRST_TEAM, *NOT_YET, *LATE):
            service.sign_up(full, people[learner.email])
    last = planner.comes(KICK_OFF, days.last_kick_off())
    for email in LATE:
        service.sign_up(last, people[email])
    planner.comes(TRAINING, days.training())
    planner.comes(PERSONA, days.persona())
    for kind_id, day in zip(ATELIER, days.atelier(), strict=True):
        planner.comes(kind_id, day)


def saw_teaser(learner: Learner) -> bool:
    """Say whether somebody came so far in the course that they saw its first workshop."""
    step = course().step(StepKind.WORKSHOP, TEASER)
    return step in course().steps[: learner.steps]


class _Planner:
    """The organiser, who plans for the cohort."""

    def __init__(self, cohort: Cohort, organiser: User) -> None:
        self.cohort = cohort
        self.organiser = organiser

    def comes(self, kind_id: str, day: date, seats: int = 0) -> Workshop:
        """Plan one that is still to come."""
        return service.plan(
            Audience(self.cohort.organisation, self.cohort),
            kind_id,
            self._wish(kind_id, day, seats),
            actor=self.organiser,
            key=new_public_id(),
        )

    def was(self, kind_id: str, day: date, people: Sequence[User]) -> None:
        """Write down one that is over: no letters about it."""
        workshop = Workshop(
            kind_id=kind_id,
            organisation=self.cohort.organisation,
            cohort=self.cohort,
            made_by=self.organiser,
            form_key=new_public_id(),
            **vars(self._wish(kind_id, day)),
        )
        workshop.taken = workshop.last_number = len(people)
        db.session.add(workshop)
        for number, person in enumerate(people, 1):
            _came(workshop, person, number)
        db.session.flush()

    def _wish(self, kind_id: str, day: date, seats: int = 0) -> service.Plan:
        kind = course().workshop(kind_id)
        begins = time(9, 30)
        return service.Plan(
            title=kind.title,
            held_on=day,
            begins=begins,
            ends=later(begins, kind.minutes) or begins,
            place="" if kind.online else ROOM,
            link=LINK if kind.online else "",
            seats=seats or SEATS[kind_id],
        )


def _came(workshop: Workshop, person: User, number: int) -> None:
    booking = Booking(workshop=workshop, user=person, number=number, state=BookingState.SEAT)
    db.session.add(booking)
    for kind in (BookingEventKind.TOOK_SEAT, BookingEventKind.ATTENDED):
        event = BookingEvent(
            booking=booking, number=number, kind=kind, content_version=course().version
        )
        event.happened_at = min(workshop.ends_at, clock.now())
        db.session.add(event)
    db.session.add(
        StepDone(
            user_id=person.id,
            kind=StepKind.WORKSHOP,
            item_id=workshop.kind_id,
            content_version=course().version,
            done_at=workshop.ends_at,
        )
    )
