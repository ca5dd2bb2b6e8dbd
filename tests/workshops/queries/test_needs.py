from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from app.accounts.models import User
from app.content import StepKind
from app.progress.service import mark_done
from app.web.course import course
from app.workshops import queries
from tests.factories import Make
from tests.factories.exercises import good_card, make_document, make_report, make_submission
from tests.factories.projects import make_project
from tests.factories.workshops import KICK_OFF

Counting = Callable[[], AbstractContextManager[list[str]]]


@pytest.fixture
def actor(make: Make) -> User:
    return make.learner()


def test_what_is_needed_says_what_is_done_and_where_to_do_the_rest(actor: User) -> None:
    kind = course().workshop(KICK_OFF)
    mark_done(
        user_id=actor.id, kind=StepKind.QUIZ, item_id="zelftoets-welkom", content_version="v1"
    )

    needs = queries.needs_for(actor, kind)

    assert [need.is_done for need in needs] == [True, False, False]
    assert needs[2].url == "/oefeningen/projectkaart"
    assert needs[2].title == course().exercise("projectkaart").title


def test_a_kind_without_needs_asks_the_database_nothing(
    actor: User, count_queries: Counting
) -> None:
    kind = course().workshop("w0-teaser")

    with count_queries() as seen:
        assert queries.needs_for(actor, kind) == []

    assert seen == []


def test_a_card_that_the_team_handed_in_is_no_longer_needed(make: Make, actor: User) -> None:
    colleague = make.learner()
    document = make_document(make_project([actor, colleague]), actor, good_card(actor))
    kind = course().workshop(KICK_OFF)
    assert not queries.needs_for(colleague, kind)[2].is_met

    make_submission(document, actor)

    card = queries.needs_for(colleague, kind)[2]
    assert (card.is_met, card.is_done, card.is_handed_in) == (True, False, True)
    assert [need.is_met for need in queries.needs_for(colleague, kind)[:2]] == [False, False]


def test_who_has_finished_the_exercise_is_not_asked_about(
    actor: User, count_queries: Counting
) -> None:
    mark_done(
        user_id=actor.id, kind=StepKind.EXERCISE, item_id="projectkaart", content_version="v1"
    )

    with count_queries() as seen:
        needs = queries.needs_for(actor, course().workshop(KICK_OFF))

    assert (needs[2].is_met, len(seen)) == (True, 1)


def test_a_kind_can_ask_for_several_reports_of_one_team(actor: User) -> None:
    kind = course().workshop("w3-persona")
    project = make_project([actor])
    mark_done(
        user_id=actor.id, kind=StepKind.EXERCISE, item_id="interviewverslag", content_version="v1"
    )

    for _report in range(4):
        make_report(project, actor)
    reports = queries.needs_for(actor, kind)[-1]
    assert (reports.least, reports.handed_in, reports.is_met) == (5, 4, False)

    make_report(project, actor)
    assert queries.needs_for(actor, kind)[-1].is_met
