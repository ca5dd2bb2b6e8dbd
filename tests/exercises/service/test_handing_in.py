import pytest
from sqlalchemy import select

from app.accounts.models import User
from app.db import db
from app.exercises import queries, service
from app.exercises.errors import (
    BlockedError,
    ChangedMeanwhileError,
    NothingNewError,
    ReasonMissingError,
)
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.service import HandIn
from app.jobs import Job
from tests.factories import Make
from tests.factories.exercises import fill, good_card, make_document
from tests.factories.projects import make_project

WEAK = "Ik wil weten hoe de afhandeling gaat"
KEY = "KIC-02:challenge"
REASON = "Onze inwoners noemen het zelf zo"


@pytest.fixture
def me(make: Make) -> User:
    return make.learner()


@pytest.fixture
def document(me: User) -> ExerciseDocument:
    return make_document(make_project([me]), me, good_card(me))


def test_good_work_is_handed_in_as_a_fact(document: ExerciseDocument, me: User) -> None:
    submission = service.hand_in(document, me, HandIn(2, {}))

    assert (submission.attempt, submission.findings, submission.reasons) == (1, [], {})
    assert (submission.version.number, submission.version.cause) == (3, Cause.HAND_IN)
    assert submission.version.values == queries.version_of(document, 2).values
    assert submission.content_version
    job = db.session.scalars(select(Job).where(Job.name == "exercises.tell_trainers")).one()
    assert job.arguments == {"submission_id": submission.id}


def test_what_blocks_is_a_refusal(document: ExerciseDocument, me: User) -> None:
    fill(document, me, {"start_event": ""})

    with pytest.raises(BlockedError):
        service.hand_in(document, me, HandIn(3, {}))

    assert queries.submissions_of(document) == []


def test_a_warning_asks_for_a_reason_of_some_words(document: ExerciseDocument, me: User) -> None:
    fill(document, me, {"challenge": WEAK})
    for reasons in ({}, {KEY: "daarom"}, {"KIC-08:target_group": REASON}):
        with pytest.raises(ReasonMissingError) as refusal:
            service.hand_in(document, me, HandIn(3, reasons))
        assert refusal.value.keys == (KEY,)

    submission = service.hand_in(
        document, me, HandIn(3, {KEY: REASON, "XXX-01:y": "een twee drie"})
    )

    assert submission.reasons == {KEY: REASON}
    assert [finding["code"] for finding in submission.findings] == ["KIC-02"]


def test_only_what_the_team_saw_can_be_handed_in(document: ExerciseDocument, me: User) -> None:
    fill(document, me, {"urgency": "Intussen gewijzigd"})

    with pytest.raises(ChangedMeanwhileError):
        service.hand_in(document, me, HandIn(2, {}))


def test_the_button_twice_hands_in_once(document: ExerciseDocument, me: User) -> None:
    first = service.hand_in(document, me, HandIn(2, {}))

    assert service.hand_in(document, me, HandIn(2, {})) is first


def test_the_same_work_is_not_handed_in_again(document: ExerciseDocument, me: User) -> None:
    service.hand_in(document, me, HandIn(2, {}))

    with pytest.raises(NothingNewError):
        service.hand_in(document, me, HandIn(3, {}))


def test_improved_work_is_another_attempt_and_the_first_stays(
    document: ExerciseDocument, me: User
) -> None:
    first = service.hand_in(document, me, HandIn(2, {}))
    fill(document, me, {"urgency": "Verbeterd"})

    second = service.hand_in(document, me, HandIn(4, {}))

    assert queries.submissions_of(document) == [second, first]
    assert (second.attempt, second.version.values["urgency"]) == (2, "Verbeterd")
    assert first.version.values["urgency"] != "Verbeterd"


def test_somebody_outside_the_team_as_leader_blocks(
    document: ExerciseDocument, me: User, make: Make
) -> None:
    fill(document, me, {"lead": make.learner().public_id})

    with pytest.raises(BlockedError):
        service.hand_in(document, me, HandIn(3, {}))
