"""Workshops and bookings for tests."""

from datetime import date, time

from app.accounts.models import User
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.db import db
from app.db.columns import new_public_id
from app.organisations.models import Organisation
from app.workshops import queries, service
from app.workshops.models import Booking, Workshop
from tests.factories import Make, saved

NEXT_WEEK = date(2026, 3, 10)
KICK_OFF = "w1-kick-off"


def plan(**changes: object) -> service.Plan:
    """What an organiser fills in: half past nine on a Tuesday, two seats."""
    wish: dict[str, object] = {
        "title": "Kick-off: uw reis op de kaart",
        "held_on": NEXT_WEEK,
        "begins": time(9, 30),
        "ends": time(12, 0),
        "place": "Raadhuis, kamer De Brink",
        "notes": "Met de lift naar de eerste verdieping.",
        "link": "https://bellen.example/kick-off",
        "seats": 2,
    }
    return service.Plan(**{**wish, **changes})  # type: ignore[arg-type]  # a test says what it likes


def workshop(
    cohort: Cohort | None = None,
    organisation: Organisation | None = None,
    *,
    kind_id: str = KICK_OFF,
    **changes: object,
) -> Workshop:
    """A planned workshop: for a cohort, or for a whole organisation."""
    if cohort is None and organisation is None:
        cohort = Make().cohort()
    place = cohort.organisation if cohort else organisation
    assert place is not None
    return saved(
        Workshop(
            kind_id=kind_id,
            organisation=place,
            cohort=cohort,
            made_by=Make().organiser(place),
            form_key=new_public_id(),
            **vars(plan(**changes)),
        )
    )


def signed_up(workshop: Workshop, *people: User) -> list[Booking]:
    """These people sign up, one after another."""
    bookings = [service.sign_up(workshop, person) for person in people]
    db.session.commit()
    return bookings


def in_cohort(cohort: Cohort, user: User, role: CohortRole = CohortRole.LEARNER) -> Enrolment:
    """Somebody who exists already joins a cohort."""
    return saved(Enrolment(cohort=cohort, user=user, role=role))


def learners(workshop: Workshop, count: int) -> list[User]:
    """So many people for whom the workshop is."""
    assert workshop.cohort is not None
    return [Make().learner(workshop.cohort, name) for name in NAMES[:count]]


def state_of(workshop: Workshop, user: User) -> str:
    """What somebody has, in a word."""
    booking = queries.find_booking(workshop, user)
    return "" if booking is None else booking.state.value


NAMES = [
    "Noor Bakker",
    "Sem de Boer",
    "Fatima el Amrani",
    "Joris van der Meer-Oosterhuis",
    "Yara Visser",
    "Mehmet Aydin-Öz",
    "Lotte Smit",
    "Daan Mulder",
]
