"""Promise 2: five hundred people at once, through two processes, for twenty seats.

Each control is the same rush with a guard taken away, and must go wrong: else this proves nothing.
"""

from pathlib import Path

import pytest

from tests.settings import POSTGRES
from tests.workshops.rush import PEOPLE, SEATS, rush

pytestmark = pytest.mark.slow
on_postgres = pytest.mark.skipif(not POSTGRES, reason="LEERREIS_TEST_POSTGRES_URL is not set")
DATABASES = ["sqlite", pytest.param("postgresql", marks=on_postgres)]


@pytest.mark.parametrize("kind", DATABASES)
def test_everyone_gets_a_seat_or_a_place_in_one_queue(tmp_path: Path, kind: str) -> None:
    outcome = rush(tmp_path, kind)

    assert outcome.answers == {303: PEOPLE}
    assert outcome.is_right, outcome


@pytest.mark.parametrize("kind", DATABASES)
def test_without_the_lock_people_get_errors_but_never_a_seat_too_many(
    tmp_path: Path, kind: str
) -> None:
    outcome = rush(tmp_path, kind, lock=False)

    assert not outcome.is_right
    assert outcome.answers[303] < PEOPLE
    assert len(outcome.seated) <= SEATS


@on_postgres
def test_without_the_lock_and_the_second_net_there_are_more_people_than_seats(
    tmp_path: Path,
) -> None:
    outcome = rush(tmp_path, "postgresql", lock=False, second_net=False)

    assert len(outcome.seated) > SEATS
    assert len(set(outcome.numbers)) < len(outcome.numbers)
