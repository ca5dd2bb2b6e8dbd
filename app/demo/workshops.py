"""Two workshops: a kick-off that is full, with people waiting, and one with room."""

from datetime import date, datetime, time, timedelta

from app import clock
from app.accounts.models import User
from app.cohorts.models import Cohort
from app.db.columns import new_public_id
from app.demo.people import LEARNERS, ORGANISER
from app.workshops import service
from app.workshops.models import Workshop
from app.workshops.queries import Audience

SEATS = 6
WEDNESDAY = 2
MORNING = time(9, 30)


def fill(cohort: Cohort, people: dict[str, User]) -> None:
    """Plan the workshops and let people sign up for them, in the order of the list."""
    organiser = people[ORGANISER[1]]
    day = _next(WEDNESDAY, clock.now() + timedelta(days=6))
    full = _plan(cohort, organiser, day, SEATS, place="Raadhuis Oudeveen, kamer De Brink")
    for learner in LEARNERS[1 : SEATS + 4]:  # Noor has not signed up: she can try it
        service.sign_up(full, people[learner.email])
    later = _plan(cohort, organiser, day + timedelta(days=14), 12)
    for learner in LEARNERS[-2:]:
        service.sign_up(later, people[learner.email])


def _plan(cohort: Cohort, organiser: User, day: date, seats: int, place: str = "") -> Workshop:
    return service.plan(
        Audience(cohort.organisation, cohort),
        "w1-kick-off",
        service.Plan(
            title="Kick-off: uw reis op de kaart",
            held_on=day,
            begins=MORNING,
            ends=time(12, 0),
            place=place,
            link="https://beeldbellen.example/kick-off",
            seats=seats,
        ),
        actor=organiser,
        key=new_public_id(),
    )


def _next(weekday: int, after: datetime) -> date:
    day = after.date()
    return day + timedelta(days=(weekday - day.weekday()) % 7)
