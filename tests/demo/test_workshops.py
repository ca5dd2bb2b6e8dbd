import pytest
from sqlalchemy import select

from app import clock
from app.accounts.models import User
from app.content import StepKind
from app.db import db
from app.demo.workshops import KICK_OFF, TEASER
from app.progress.models import StepDone
from app.web.course import course
from app.workshops.models import Booking, Workshop
from app.workshops.queries import upcoming_for
from tests.client import PageClient

pytestmark = pytest.mark.usefixtures("demo")


def planned() -> list[Workshop]:
    return list(db.session.scalars(select(Workshop).order_by(Workshop.held_on)))


def person(name: str) -> User:
    return db.session.scalars(select(User).where(User.name.startswith(name))).one()


def test_a_workshop_is_where_the_course_says_that_it_is() -> None:
    for one in planned():
        assert one.is_online == course().workshop(one.kind_id).online == bool(one.link)


def test_what_was_held_can_be_signed_up_for_again_and_more_is_to_come() -> None:
    over = {one.kind_id for one in planned() if one.has_ended(clock.now())}
    open_ = {one.kind_id for one in planned() if not one.has_ended(clock.now()) and one.seats_left}

    assert over == {TEASER, KICK_OFF}
    assert over < open_ < {kind.id for kind in course().workshops}


def test_a_workshop_takes_as_long_as_its_programme() -> None:
    for one in planned():
        minutes = (one.ends_at - one.starts_at).total_seconds() / 60
        assert minutes == course().workshop(one.kind_id).minutes


def test_one_kick_off_is_full_with_people_waiting() -> None:
    to_come = [one for one in planned() if not one.has_started(clock.now())]

    counts = [(one.seats, one.taken, one.waiting) for one in to_come]
    assert counts[:3] == [(15, 0, 0), (5, 5, 2), (12, 2, 0)]
    assert [count[1:] for count in counts[3:]] == [(0, 0)] * 4
    # whoever walks the demonstration finds these by how much room there is
    assert [seats - taken for seats, taken, _waiting in counts].count(10) == 1


def test_who_was_at_a_workshop_has_no_seat_for_a_coming_one() -> None:
    been = select(StepDone.user_id, StepDone.item_id).where(StepDone.kind == StepKind.WORKSHOP)
    going = (
        select(Booking.user_id, Workshop.kind_id)
        .join(Workshop, Workshop.id == Booking.workshop_id)
        .where(Workshop.held_on > clock.now().date())
    )

    done = {tuple(row) for row in db.session.execute(been)}
    assert {kind for _person, kind in done} == {TEASER, KICK_OFF}
    assert done.isdisjoint({tuple(row) for row in db.session.execute(going)})


def test_who_is_done_sees_where_she_was_and_no_workshop_of_hers_to_come(client: PageClient) -> None:
    anneke = person("Anneke")

    assert not any(entry.is_mine for entry in upcoming_for(anneke))
    page = client.sign_in(anneke).get("/bijeenkomsten").text
    assert page.count("Kick-off: uw reis op de kaart") == 3  # two to come, and hers
