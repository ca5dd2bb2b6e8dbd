from datetime import date, timedelta

import pytest

from app.coaching.rules.help import HelpKind, Span, expected, helps, is_on_schedule, own_pace
from app.coaching.rules.learner import Learner, WorkState
from tests.coaching.course import BEGIN, NOW, learner, small_course, work

STEPS = own_pace(small_course())
SPAN = Span(date(2026, 3, 1), date(2026, 4, 30))  # sixty days
ALL = ("les1", "les2", "toets1", "les3", "kaart", "les4")
W = WorkState


def kinds(who: Learner) -> list[tuple[HelpKind, int]]:
    return [(one.kind, one.days) for one in helps(who, STEPS, NOW)]


def test_workshops_are_not_done_at_ones_own_pace() -> None:
    assert len(STEPS) == len(ALL)


@pytest.mark.parametrize(
    ("who", "found"),
    [
        (learner("les1", days_ago=13), []),
        (learner("les1", days_ago=14), [(HelpKind.SILENT, 14)]),
        (learner(), [(HelpKind.SILENT, 30)]),  # never began, a month after the start
        (learner(*ALL, days_ago=25), []),  # finished
        (learner("les1", days_ago=25, work=work(W.HANDED_IN, days=20)), []),  # waits for us
        (learner("les1", days_ago=25, work=work(W.HANDED_IN, days=2)), []),
        (learner("les1", days_ago=25, work=work(W.BUSY, days=2)), [(HelpKind.SILENT, 25)]),
        (learner("les1", work=work(W.RETURNED, days=6, is_untouched=True)), []),
        (
            learner("les1", work=work(W.RETURNED, days=7, is_untouched=True)),
            [(HelpKind.UNTOUCHED, 7)],
        ),
        (learner("les1", work=work(W.RETURNED, days=9, is_untouched=False)), []),
        (learner("les1", work=work(W.PASSED, days=9, is_untouched=True)), []),
        (
            learner("les1", days_ago=20, work=work(W.RETURNED, days=15, is_untouched=True)),
            [(HelpKind.UNTOUCHED, 15), (HelpKind.SILENT, 15)],
        ),
    ],
)
def test_who_needs_help(who: Learner, found: list[tuple[HelpKind, int]]) -> None:
    assert kinds(who) == found


def test_a_new_learner_gets_time_to_begin() -> None:
    late = Learner("x", "Laat", since=NOW - timedelta(days=3))

    assert kinds(late) == []


def test_before_the_cohort_begins_nobody_is_silent() -> None:
    early = Learner("x", "Vroeg", since=NOW + timedelta(days=30))

    assert kinds(early) == []


def test_needing_help_clears_itself() -> None:
    assert kinds(learner("les1", days_ago=20))
    assert not kinds(learner("les1", "les2", days_ago=0))


@pytest.mark.parametrize(
    ("day", "steps"),
    [
        (date(2026, 2, 1), 0),
        (date(2026, 3, 1), 0),
        (date(2026, 3, 31), 3),
        (date(2026, 4, 29), 5),
        (date(2026, 4, 30), 6),
        (date(2026, 9, 1), 6),
    ],
)
def test_the_schedule_goes_with_the_days(day: date, steps: int) -> None:
    assert expected(STEPS, SPAN, day) == steps


def test_who_has_done_as_much_as_expected_is_on_schedule() -> None:
    halfway = date(2026, 3, 31)

    assert is_on_schedule(learner("les1", "les2", "toets1"), STEPS, SPAN, halfway)
    assert not is_on_schedule(learner("les1", "les2", "w1"), STEPS, SPAN, halfway)
    assert BEGIN < NOW
