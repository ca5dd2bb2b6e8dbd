from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import func, select

from app.content import StepKind
from app.db import db, transaction
from app.progress.models import StepDone
from app.progress.queries import done_by, done_by_each
from app.progress.service import mark_done
from tests.factories import Make


def finish(user_id: int, version: str = "v1") -> bool:
    return mark_done(
        user_id=user_id, kind=StepKind.LESSON, item_id="kijken", content_version=version
    )


def test_the_first_completion_stays(make: Make) -> None:
    user = make.user()

    assert [finish(user.id, "v1"), finish(user.id, "v2")] == [True, False]
    assert done_by(user.id)[StepKind.LESSON, "kijken"].content_version == "v1"


def test_two_at_the_same_moment_leave_one_fact(app: Flask, make: Make) -> None:
    user_id = make.user().id
    start = Barrier(4)
    new: list[bool] = []

    def press() -> None:
        with app.app_context():
            start.wait()
            with transaction():
                new.append(finish(user_id))

    threads = [Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(new) == [False, False, False, True]
    assert db.session.scalar(select(func.count()).select_from(StepDone)) == 1


@pytest.mark.parametrize("count", [1, 30])
def test_the_ledger_of_a_cohort_is_one_query(make: Make, count_queries, count: int) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    ids = [make.user().id for _ in range(count)]
    with count_queries() as seen:
        done_by_each(ids)

    assert len(seen) == 1
