from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from app.accounts.models import User
from app.db import transaction
from app.exercises.models import Submission
from app.grading import queries, service
from app.grading.rules.waiting import CLAIM
from app.grading.service.claiming import put_down
from tests.conftest import NOON
from tests.factories import Make
from tests.factories.grading import handed_in


@pytest.fixture
def work(app: Flask) -> Submission:  # noqa: ARG001
    return handed_in()


def claimed(work: Submission, trainer: User, *, take_over: bool = False) -> int:
    with transaction():
        return service.pick_up(work, trainer, take_over=take_over).user_id


def test_whoever_comes_first_has_it(work: Submission, make: Make) -> None:
    first, second = make.user("Ingrid"), make.user("Meike")

    assert claimed(work, first) == first.id
    assert claimed(work, second) == first.id


def test_taking_over_is_possible_at_any_moment(work: Submission, make: Make) -> None:
    first, second = make.user("Ingrid"), make.user("Meike")
    claimed(work, first)

    assert claimed(work, second, take_over=True) == second.id


def test_a_claim_that_ended_is_free(work: Submission, make: Make) -> None:
    first, second = make.user("Ingrid"), make.user("Meike")
    claimed(work, first)

    with time_machine.travel(NOON + CLAIM, tick=False):
        assert claimed(work, second) == second.id


def test_looking_again_renews_the_claim_from_when_it_began(work: Submission, make: Make) -> None:
    trainer = make.user("Ingrid")
    claimed(work, trainer)
    with time_machine.travel(NOON + timedelta(minutes=10), tick=False):
        claimed(work, trainer)

    claim = queries.find_claim(work)
    assert claim is not None
    assert (claim.since, claim.renewed_at) == (NOON, NOON + timedelta(minutes=10))


def test_putting_down_leaves_no_claim(work: Submission, make: Make) -> None:
    claimed(work, make.user("Ingrid"))
    with transaction():
        put_down(work)
        put_down(work)

    assert queries.find_claim(work) is None
