from datetime import timedelta

from app.coaching.rules.learner import WorkState, chosen
from tests.coaching.course import NOW, learner, work


def test_the_last_activity_is_a_finished_step_or_handed_in_work() -> None:
    handed_in = work(WorkState.HANDED_IN, days=2)

    assert learner().last_active_at is None
    assert learner("les1", days_ago=5).last_active_at == NOW - timedelta(days=5)
    assert learner("les1", days_ago=5, work=handed_in).last_active_at == NOW - timedelta(days=2)
    assert learner(work=work(WorkState.BUSY)).last_active_at is None


def test_work_of_the_viewers_own_team_waits_for_somebody_else() -> None:
    assert learner(work=work(WorkState.HANDED_IN)).waiting
    assert not learner(work=work(WorkState.HANDED_IN, is_own=True)).waiting
    assert not learner(work=work(WorkState.RETURNED)).waiting


def test_of_two_documents_the_passed_one_counts_and_else_the_last() -> None:
    passed, busy = work(WorkState.PASSED, days=9), work(WorkState.BUSY, days=1)
    older = work(WorkState.RETURNED, days=3)

    assert chosen(busy, passed) == passed
    assert chosen(busy, older) == busy
