from app.db import db
from app.workshops import queries, service
from tests.factories import Make
from tests.factories.workshops import learners, signed_up, workshop


def test_the_list_has_seats_first_and_then_the_queue_each_in_order(make: Make) -> None:
    found = workshop(make.cohort(), seats=2)
    people = learners(found, 6)
    signed_up(found, *people)
    service.cancel(found, people[0])
    service.cancel(found, people[4])
    db.session.commit()

    bookings = queries.active_bookings(found)

    assert [(one.number, one.has_seat) for one in bookings] == [
        *((2, True), (3, True), (4, False), (6, False))
    ]


def test_those_who_wait_longest_come_first(make: Make) -> None:
    found = workshop(make.cohort(), seats=1)
    signed_up(found, *learners(found, 5))

    assert [one.number for one in queries.first_waiting(found, 3)] == [2, 3, 4]


def test_a_place_in_the_queue_counts_only_who_waits(make: Make) -> None:
    found = workshop(make.cohort(), seats=2)
    bookings = signed_up(found, *learners(found, 5))

    assert [queries.place_in_queue(one) for one in bookings[2:]] == [1, 2, 3]
