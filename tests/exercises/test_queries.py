from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import NoResultFound

from app.accounts.models import User
from app.clock import now
from app.db import db, transaction
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument
from app.exercises.rules.sent import Sent
from tests.factories import Make
from tests.factories.exercises import (
    CARD,
    fill,
    good_card,
    make_document,
    make_report,
    make_submission,
    row,
)
from tests.factories.projects import ask, make_project

Count = Callable[[], AbstractContextManager[list[str]]]


@pytest.fixture
def me(make: Make) -> User:
    return make.learner()


@pytest.fixture
def document(make: Make, me: User) -> ExerciseDocument:
    cohort = make.cohort()
    return make_document(make_project([me], cohort), me, good_card(me))


def outsiders(make: Make, document: ExerciseDocument) -> list[User]:
    """People who may be near, but are not in the team."""
    cohort = document.project.cohort
    assert cohort is not None
    asked = make.user()
    ask(document.project, asked)
    return [
        asked,
        make.learner(cohort),
        make.trainer(cohort),
        make.organiser(cohort.organisation),
        make.administrator(cohort.organisation),
    ]


def test_a_draft_is_only_for_its_team(make: Make, me: User, document: ExerciseDocument) -> None:
    assert queries.document_for(me, CARD, document.public_id) is document
    assert queries.document_to_change(me, CARD, document.public_id) is document

    for stranger in outsiders(make, document):
        for query in (queries.document_for, queries.document_to_change):
            with pytest.raises(NoResultFound):
                query(stranger, CARD, document.public_id)
        with pytest.raises(NoResultFound):
            queries.basis_for(stranger, CARD, document.public_id, Sent(base=2, raw={}))
        assert not queries.is_ours(stranger, document)


def test_a_document_is_not_found_under_another_exercise(
    me: User, document: ExerciseDocument
) -> None:
    with pytest.raises(NoResultFound):
        queries.document_for(me, "andere-oefening", document.public_id)


def test_a_save_begins_with_the_versions_that_matter(me: User, document: ExerciseDocument) -> None:
    for number in range(3):
        fill(document, me, {"urgency": f"{number}"})

    basis = queries.basis_for(me, CARD, document.public_id, Sent(base=2, raw={}))

    assert basis.document is document
    assert {version.number for version in basis.versions} == {2, 5}
    assert queries.basis_of(document, me, Sent(base=2, raw={})) == basis


def test_a_save_does_not_read_all_versions(me: User, document: ExerciseDocument) -> None:
    """The plan of SQLite: each kind of version through an index that has more than the document."""
    if db.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL chooses by what is in the tables")
    asked: list[tuple[str, Any]] = []

    def note(_c: object, _cursor: object, statement: str, given: object, *_rest: object) -> None:
        asked.append((statement, given))

    event.listen(db.engine, "before_cursor_execute", note)
    queries.basis_for(me, CARD, document.public_id, Sent(base=2, raw={}))
    event.remove(db.engine, "before_cursor_execute", note)

    statement, given = asked[-1]
    plan = db.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
    steps = [str(row[-1]) for row in plan if "document_version" in str(row[-1])]
    assert len(steps) == 4
    assert not [step for step in steps if step.endswith("(document_id=?)")]


@pytest.mark.usefixtures("app")
def test_an_exercise_that_is_not_in_the_course_does_not_exist() -> None:
    with pytest.raises(NoResultFound):
        queries.exercise_for("bestaat-niet")


def test_a_submission_is_for_the_team_and_the_trainers_of_the_cohort(
    make: Make, me: User, document: ExerciseDocument
) -> None:
    name = make_submission(document, me).public_id
    asked, learner, trainer, organiser, administrator = outsiders(make, document)

    for person in (me, trainer):
        assert queries.submission_for(person, name).public_id == name
    for person in (asked, learner, organiser, administrator, make.trainer()):
        with pytest.raises(NoResultFound):
            queries.submission_for(person, name)


def test_only_trainers_get_work_to_grade(make: Make, me: User, document: ExerciseDocument) -> None:
    name = make_submission(document, me).public_id
    trainer = make.trainer(document.project.cohort)

    assert queries.trainer_submission_for(trainer, name).public_id == name
    for person in (me, make.trainer()):
        with pytest.raises(NoResultFound):
            queries.trainer_submission_for(person, name)


def test_a_closed_cohort_ends_what_its_trainers_see(
    make: Make, me: User, document: ExerciseDocument
) -> None:
    name = make_submission(document, me).public_id
    trainer = make.trainer(document.project.cohort)
    assert document.project.cohort is not None
    document.project.cohort.closed_at = now()
    db.session.commit()

    with pytest.raises(NoResultFound):
        queries.submission_for(trainer, name)
    assert queries.trainers_to_tell(queries.submissions_of(document)[0]) == []


def test_what_a_team_handed_in_counts_for_each_of_the_team(
    make: Make, me: User, document: ExerciseDocument
) -> None:
    assert queries.handed_in_by(me.id) == {}

    make_submission(document, me)

    assert queries.handed_in_by(me.id) == {CARD: 1}
    assert all(queries.handed_in_by(one.id) == {} for one in outsiders(make, document))


def test_the_last_attempt_of_each_document_waits(
    make: Make, me: User, document: ExerciseDocument
) -> None:
    trainer = make.trainer(document.project.cohort)
    make_submission(document, me)
    fill(document, me, {"urgency": "Beter"})
    second = make_submission(document, me)
    other = make_document(make_project([me], document.project.cohort), me, good_card(me))
    third = make_submission(other, me)

    assert list(db.session.scalars(queries.waiting_for(trainer))) == [second, third]
    assert list(queries.latest_of_projects([document.project_id])) == [second]
    assert len(queries.submissions_of_project(document.project)) == 2


def test_the_queue_of_a_trainer_is_one_query(
    make: Make, me: User, document: ExerciseDocument, count_queries: Count
) -> None:
    trainer = make.trainer(document.project.cohort)
    make_submission(document, me)
    db.session.expire_all()
    queries.is_ours(trainer, document)

    with count_queries() as seen:
        for submission in db.session.scalars(queries.waiting_for(trainer)):
            cohort = submission.document.project.cohort
            assert cohort is not None
            assert all([cohort.name, submission.version.values, submission.submitted_by.name])

    assert len(seen) <= 2  # the queue, and the trainer's own row that was forgotten above


def test_versions_in_the_list_come_without_what_is_in_them(document: ExerciseDocument) -> None:
    db.session.expire_all()
    listed = queries.versions_of(document)

    assert [version.number for version in listed] == [2, 1]
    assert all("values" not in version.__dict__ for version in listed)


def test_the_place_where_somebody_wrote_last(make: Make, me: User) -> None:
    assert queries.find_latest_of(me) is None
    project = make_project([me])
    found = queries.find_latest_of(me)
    assert found is not None
    assert (found.project, found.document) == (project, None)

    document = make_document(project, me)

    found = queries.find_latest_of(me)
    assert found is not None
    assert found.document is document
    assert found.head is not None
    assert queries.find_latest_of(make.learner()) is None


def test_documents_come_with_their_newest_version(me: User, document: ExerciseDocument) -> None:
    fill(document, me, {"urgency": "Beter"})

    (found,) = queries.documents_now(document.project)

    assert (found.document, found.head.number) == (document, 3)


def test_what_a_project_holds_comes_together(me: User, document: ExerciseDocument) -> None:
    report = make_document(document.project, me, template_id="interviewverslag")
    idea = row("i1", title="Een brief minder")
    other = make_document(document.project, me, {"ideas": [idea]}, template_id="ideeen")
    with transaction():
        for text in ("Eerst", "Later"):
            service.tell(document.project, me, text)
        service.withdraw(document.project, me, "R 2")

    around = queries.around_of(report, queries.exercise_for("interviewverslag").template)

    assert f"{other.public_id}#ideas/i1" in around.records
    assert [record.code for record in around.of("consent-text")] == ["T2", "T1"]
    assert around.moment.withdrawn == {"r 2"}
    assert not [ref for ref in around.records if ref.startswith(report.public_id)]


def test_what_two_teams_handed_in_is_not_added_up(make: Make) -> None:
    me = make.learner()
    first, second = make_project([me]), make_project([me])
    for project in (first, first, second):
        make_report(project, me)

    assert queries.handed_in_by(me.id) == {"interviewverslag": 2}
