"""After a withdrawal nothing that somebody told is anywhere, and what rested on it says so."""

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import delete, inspect, text

from app.accounts.models import User
from app.config import settings
from app.db import db, transaction
from app.engine.findings import Finding, Severity
from app.exercises import queries, service
from app.exercises.errors import UnknownVersionError
from app.exercises.models import Cause, ExerciseDocument, Submission
from app.exercises.rules.seeing import look
from app.exercises.rules.sent import Sent
from app.exercises.service.storing import Pen
from app.grading.models import Grade
from app.jobs import Job
from app.jobs.running import due_jobs, run
from app.projects.models import Project
from tests.factories import Make
from tests.factories.exercises import fill, make_document, save
from tests.factories.files import is_on_disk, keep_file, upload
from tests.factories.grading import graded, handed_in
from tests.factories.projects import make_project

MARK = "kraanvogelkruid"


@pytest.fixture
def noor(make: Make) -> User:
    return make.learner(make.cohort())


@pytest.fixture
def project(make: Make, noor: User) -> Project:
    return make_project([noor], make.cohort())


def report(project: Project, actor: User, alias: str, words: str) -> ExerciseDocument:
    document = make_document(project, actor, template_id="interviewverslag")
    pen = Pen(document, actor, queries.exercise_for("interviewverslag").template)
    for extra in ("eerst", "later"):
        values = {
            "alias": alias,
            "situation": f"{words} {extra}",
            "quotes": [{"id": "c1", "text": f"{words} citaat"}],
        }
        with transaction():
            pen.write(values, Cause.SAVE, upon=queries.head_of(document))  # type: ignore[arg-type]  # values as they are stored
    return document


def everywhere() -> Iterator[str]:
    """Give every value in every table, and all that lies on disk."""
    for path in settings().files.rglob("*"):
        yield path.read_bytes().decode("latin-1") if path.is_file() else path.name
    with db.engine.connect() as connection:
        for table in inspect(connection).get_table_names():
            for row in connection.execute(text(f'SELECT * FROM "{table}"')):  # noqa: S608
                yield from map(str, row)


def withdraw(project: Project, actor: User, alias: str) -> int:
    with transaction():
        return service.withdraw(project, actor, alias)


def test_every_word_is_gone_from_every_table(project: Project, noor: User) -> None:
    report(project, noor, "R1", MARK)
    report(project, noor, "R2", "gewone woorden")
    assert any(MARK in value for value in everywhere())

    assert withdraw(project, noor, "r1") == 1

    assert not [value for value in everywhere() if MARK in value]
    assert any("gewone woorden" in value for value in everywhere())


def test_every_picture_and_file_is_gone_from_disk(project: Project, noor: User) -> None:
    told = report(project, noor, "R1", "gewone woorden")
    kept = keep_file(told, noor, upload(MARK.encode(), f"{MARK}.webp"))
    fill(told, noor, {"situation": kept.public_id})
    fill(told, noor, {"situation": "zonder"})
    other = report(project, noor, "R2", "blijft")
    stays = keep_file(other, noor, upload(b"van een ander"))
    fill(other, noor, {"situation": stays.public_id})

    withdraw(project, noor, "R1")
    assert is_on_disk(told, kept)  # until what was saved is certain
    for number in due_jobs():
        run(number)

    assert not [value for value in everywhere() if MARK in value or kept.public_id in value]
    assert (is_on_disk(told, kept), is_on_disk(other, stays)) == (False, True)


def test_what_a_crash_left_after_a_withdrawal_goes_with_the_sweep(
    project: Project, noor: User
) -> None:
    told = report(project, noor, "R1", "gewone woorden")
    kept = keep_file(told, noor, upload(MARK.encode()))
    withdraw(project, noor, "R1")
    db.session.execute(delete(Job))  # as if the worker never heard of it
    db.session.commit()

    with transaction():
        service.ask_to_sweep()
    for number in due_jobs():
        run(number)

    assert not is_on_disk(told, kept)


def test_twice_is_once(project: Project, noor: User) -> None:
    report(project, noor, "R1", MARK)
    withdraw(project, noor, "R1")
    withdraw(project, noor, "R1")

    assert [one.alias for one in queries.withdrawals_of(project)] == ["r1"]
    assert queries.respondents_of(project) == []


def test_what_rested_on_it_says_that_its_ground_has_gone(project: Project, noor: User) -> None:
    told = report(project, noor, "R1", MARK)
    persona = make_document(project, noor, template_id="persona")
    template = queries.exercise_for("persona").template
    values = {"name": "Samira", "quotes": f"{told.public_id}#quotes/c1"}

    def codes() -> set[tuple[str, str]]:
        seen = look(template, values, around=queries.around_of(persona, template))
        return {(one.path, one.key) for one in seen.all if "LOST" in one.key}

    assert not codes()
    withdraw(project, noor, "R1")
    assert {path for path, _key in codes()} == {"quotes"}


def test_what_a_trainer_said_of_it_goes_and_the_decision_stays(app: Flask, make: Make) -> None:
    assert app.extensions["leerreis.forget_work"]
    cohort = make.cohort()
    submission = handed_in(cohort)
    graded(submission, make.trainer(cohort))
    with transaction():
        for forget in app.extensions["leerreis.forget_work"]:
            forget([submission.id])

    db.session.expire_all()
    grade = db.session.query(Grade).one()
    assert (grade.remarks, grade.good, grade.next_step) == ({}, "", "")
    assert grade.result


def test_handed_in_findings_lose_their_words_and_their_place(project: Project, noor: User) -> None:
    told = report(project, noor, "R1", MARK)
    _handed_in(told, noor)

    withdraw(project, noor, "R1")

    db.session.expire_all()
    (found,) = db.session.query(Submission).one().findings
    assert (found["code"], found["values"], found["span"]) == ("INT-03", {}, None)


def _handed_in(told: ExerciseDocument, by: User) -> None:
    """Hand it in with a finding that quotes what was told, and with a reason that does."""
    seen = Finding(
        code="INT-03",
        severity=Severity.BLOCK,
        path="situation",
        values={"found": MARK},
        span=(0, len(MARK)),
    )
    submission = Submission(
        document=told,
        version=queries.head_of(told),
        attempt=1,
        submitted_by=by,
        findings=[seen.model_dump(mode="json")],
        reasons={seen.key: MARK},
        content_version="x",
    )
    with transaction():
        db.session.add(submission)


def test_another_project_keeps_what_it_was_told(make: Make, project: Project, noor: User) -> None:
    other = make_project([noor], make.cohort())
    report(other, noor, "R1", MARK)
    report(project, noor, "R1", "andere woorden")

    withdraw(project, noor, "R1")

    assert any(MARK in value for value in everywhere())


def test_a_page_that_was_open_does_not_bring_it_back(project: Project, noor: User) -> None:
    document = report(project, noor, "R1", MARK)
    before = document.head
    withdraw(project, noor, "R1")
    db.session.refresh(document)

    sent = Sent(base=before, raw={"alias": "R1", "situation": MARK})
    with pytest.raises(UnknownVersionError), transaction():
        save(document, noor, sent)

    assert not [value for value in everywhere() if MARK in value]


def test_who_took_it_back_is_not_offered_again(project: Project, noor: User) -> None:
    report(project, noor, "R  1", MARK)
    withdraw(project, noor, "R  1")

    assert queries.respondents_of(project) == []
