from sqlalchemy import select

from app import clock
from app.db import db
from app.demo import fill
from app.workshops.models import Workshop
from tests.factories import Make


def test_the_workshops_are_on_wednesdays_to_come(make: Make) -> None:
    del make  # the empty database is what is needed
    fill()
    today = clock.now().date()

    planned = db.session.scalars(select(Workshop).order_by(Workshop.held_on)).all()
    assert [session.held_on.weekday() for session in planned] == [2, 2]
    assert all(session.held_on > today for session in planned)
    assert [session.is_online for session in planned] == [False, True]
