from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask

from app.content import Course, StepKind
from app.lessons.rules import MyRoute, name_of_looks
from app.progress.rules import StopState
from app.web.course import course as current_course

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def course(app: Flask) -> Course:  # noqa: ARG001
    return current_course()


def after(course: Course, count: int) -> MyRoute:
    steps = course.steps[:count]
    moments = (MONDAY + timedelta(days=n) for n in range(count))
    return MyRoute(course, {(s.kind, s.id): at for s, at in zip(steps, moments, strict=True)})


def test_the_module_with_the_next_step_is_where_one_is(course: Course) -> None:
    first, second = course.modules[:2]
    half = after(course, 2)

    assert half.stop(first).state is StopState.NOW
    assert half.stop(second).state is StopState.OPEN


def test_a_module_is_done_on_the_day_of_its_last_step(course: Course) -> None:
    first = course.modules[0]
    mine = after(course, len(first.steps))

    assert mine.stop(first).state is StopState.DONE
    assert mine.stop(first).done_at == MONDAY + timedelta(days=len(first.steps) - 1)
    assert mine.modules_done == 1


def test_what_comes_after_the_next_step_skips_what_is_done(course: Course) -> None:
    steps = course.steps
    mine = MyRoute(course, {(steps[1].kind, steps[1].id): MONDAY})

    assert mine.next_step == steps[0]
    assert mine.afterwards == list(steps[2:5])


def test_the_time_a_week_grows_as_the_end_comes_near(course: Course) -> None:
    mine = after(course, 0)

    today = date(2026, 3, 2)
    week = mine.time_left(date(2026, 3, 9), today)
    month = mine.time_left(date(2026, 4, 6), today)

    assert week.a_week > month.a_week > 0
    assert mine.time_left(date(2026, 3, 3), today).a_week >= mine.minutes_left()
    assert mine.time_left(today, today) == mine.time_left(None, today)  # it is over, or never was
    assert mine.time_left(None, today).until is None


def test_times_left_that_look_different_have_names_that_differ(course: Course) -> None:
    today = date(2026, 3, 2)
    ways = {
        after(course, count).time_left(until, now).name
        for count in (0, len(course.steps))
        for until in (None, date(2026, 3, 9), date(2026, 4, 6))
        for now in (today, today + timedelta(days=14))
    }

    # new and with a date: 7 days, 35 days, 21 days; done: a last day shows, the time does not
    assert len(ways) == (1 + 3) + (1 + 2)


def test_next_steps_that_look_different_have_names_that_differ(course: Course) -> None:
    every = len(course.steps)
    last = course.steps[-1]
    waiting = [
        MyRoute(course, after(course, every - 1).done, {(last.kind, last.id): why})
        for why in ("op 3 maart", "op 4 maart")
    ]
    names = {
        mine.name_of_next for mine in (*(after(course, n) for n in range(every + 1)), *waiting)
    }
    second = course.steps[1]
    begun_elsewhere = MyRoute(course, {(second.kind, second.id): MONDAY})

    assert len(names) == every + 3
    assert begun_elsewhere.name_of_next not in names


def test_routes_that_look_different_have_names_that_differ(course: Course) -> None:
    every = len(course.steps)
    first = course.modules[0]
    whole = after(course, len(first.steps))
    later = MyRoute(course, {key: at + timedelta(days=30) for key, at in whole.done.items()})

    names = {mine.name_of_route for mine in (*(after(course, n) for n in range(every + 1)), later)}

    assert len(names) == every + 2


def test_minutes_left_can_be_asked_for_some_steps(course: Course) -> None:
    mine = after(course, 0)
    lessons = mine.minutes_left(lambda step: step.kind is StepKind.LESSON)

    assert 0 < lessons < mine.minutes_left()


def test_a_step_that_waits_for_others_is_not_the_next(course: Course) -> None:
    first, second = course.steps[:2]
    mine = MyRoute(course, {}, {(first.kind, first.id): "op 8 dec"})

    assert mine.next_step == second
    assert mine.why_not_now(first) == "op 8 dec"
    assert mine.waiting == [first]
    assert mine.route.count_done == 0


def test_a_step_that_is_done_waits_for_nobody(course: Course) -> None:
    first = course.steps[0]
    key = (first.kind, first.id)
    mine = MyRoute(course, {key: MONDAY}, {key: "op 8 dec"})

    assert mine.why_not_now(first) == ""
    assert mine.waiting == []


def test_stops_that_look_different_have_names_that_differ(course: Course) -> None:
    first = course.modules[0]
    workshop = next(step for step in first.steps if step.kind is StepKind.WORKSHOP)
    ways = [after(course, count) for count in range(len(first.steps) + 1)]
    waiting = MyRoute(course, ways[1].done, {(workshop.kind, workshop.id): "op 3 maart"})

    names = {mine.name_of(mine.stop(first)) for mine in (*ways, waiting)}

    assert len(names) == len(ways) + 1


def test_two_people_who_are_equally_far_share_a_stop(course: Course) -> None:
    first = course.modules[0]

    names = {after(course, 2).name_of(after(course, 2).stop(first)) for _person in range(2)}

    assert len(names) == 1


def test_lessons_that_look_different_have_names_that_differ(course: Course) -> None:
    here, other = course.steps[1:3]
    looks = {
        name_of_looks(mine.around(here), at, is_done=mine.is_done(here))
        for mine in (after(course, 0), after(course, 1), after(course, 2), after(course, 3))
        for at in ("", "kop")
    }
    elsewhere = name_of_looks(after(course, 0).around(other), "", is_done=False)

    assert len(looks | {elsewhere}) == 9


def finished_but(course: Course, *missing: str) -> MyRoute:
    steps = (s for s in course.steps if s.id not in missing)
    return MyRoute(course, {(s.kind, s.id): MONDAY for s in steps})


def test_whoever_did_everything_needed_misses_nothing(course: Course) -> None:
    optional = [s.id for s in course.steps if s.kind is StepKind.LESSON]

    assert all(one.ok for one in finished_but(course, *optional).needed)


def test_one_day_of_the_atelier_is_enough(course: Course) -> None:
    days = ("w4-atelier-dag-1", "w5-atelier-dag-2")

    assert all(one.ok for day in days for one in finished_but(course, day).needed)
    assert [one.steps[0].id for one in finished_but(course, *days).needed if not one.ok] == [
        days[0]
    ]


def test_a_self_check_that_is_missing_is_counted(course: Course) -> None:
    missing = finished_but(course, "zelftoets-starten").needed[0]

    assert (missing.done, missing.total, missing.ok) == (10, 11, False)
