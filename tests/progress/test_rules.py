from hypothesis import given
from hypothesis import strategies as st

from app.progress.rules import Route, StopState, per_week, percentage, rounded

STEPS = [("les", 10), ("toets", 8), ("oefening", 35)]


def test_the_next_step_is_the_first_that_is_not_done() -> None:
    route = Route(STEPS, {"les"})

    assert route.next_step == "toets"
    assert [route.state(step) for step, _ in STEPS] == [
        StopState.DONE,
        StopState.NOW,
        StopState.OPEN,
    ]


def test_the_time_left_is_the_sum_of_what_is_not_done() -> None:
    assert Route(STEPS, {"toets"}).minutes_left == 45


def test_a_finished_step_that_left_the_course_does_not_count() -> None:
    route = Route(STEPS, {"les", "verdwenen"})

    assert (route.count_done, route.percentage) == (1, 33)


def test_everything_done_is_a_hundred_and_has_no_next() -> None:
    route = Route(STEPS, {step for step, _ in STEPS})

    assert (route.percentage, route.next_step, route.is_done) == (100, None, True)


@given(st.integers(0, 500), st.integers(0, 400))
def test_a_percentage_is_a_hundred_only_at_the_end(done: int, total: int) -> None:
    share = percentage(done, total)

    assert 0 <= share <= 100
    assert (share == 100) == (done >= total)


@given(st.sets(st.sampled_from("abcdef")), st.sampled_from("abcdef"))
def test_doing_more_never_lowers_the_percentage(done: set[str], more: str) -> None:
    steps = [(step, 5) for step in "abcdef"]

    assert Route(steps, done | {more}).percentage >= Route(steps, done).percentage


def test_estimates_are_rounded_up_to_what_they_know() -> None:
    assert [rounded(n) for n in (0, 1, 42, 61, 100)] == [0, 5, 45, 75, 105]
    assert per_week(600, 4) == 150
    assert per_week(600, 0) == 600
