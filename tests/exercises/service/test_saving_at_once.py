"""Two workers save at the same moment; control: without the lock this goes wrong."""

from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy.exc import SQLAlchemyError

from app.accounts.models import User
from app.db import db, transaction
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument
from app.exercises.rules.sent import Sent
from app.projects.queries import project_to_change
from tests.factories import Make
from tests.factories.exercises import make_document
from tests.factories.projects import make_project

EDITORS = 2
SAVES = 8
CARD = "projectkaart"


def at_once(app: Flask, work: Callable[[int], None]) -> list[str]:
    """Do the same in threads, each with a session of its own; return what went wrong."""
    together = Barrier(EDITORS)
    problems: list[str] = []

    def run(number: int) -> None:
        with app.app_context():
            together.wait()
            try:
                work(number)
            except SQLAlchemyError as error:
                problems.append(type(error).__name__)

    threads = [Thread(target=run, args=(number,)) for number in range(EDITORS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return problems


@pytest.fixture
def document(make: Make) -> ExerciseDocument:
    people = [make.learner() for _number in range(EDITORS)]
    return make_document(make_project(people), people[0])


def test_two_savers_at_once_both_keep_everything(app: Flask, document: ExerciseDocument) -> None:
    name, user_id = document.public_id, document.created_by_id
    fields = ("urgency", "success")

    def work(number: int) -> None:
        for turn in range(SAVES):
            with transaction():
                actor = db.session.get_one(User, user_id)
                sent = Sent(base=1, raw={fields[number]: f"{number}-{turn}"}, was={})
                service.save(queries.basis_for(actor, CARD, name, sent), actor, sent)

    problems = at_once(app, work)

    db.session.expire_all()
    versions = queries.versions_after(document, 1)
    stored = {str(version.values.get(field)) for version in versions for field in fields}
    assert problems == []
    assert stored >= {f"{number}-{turn}" for number in range(EDITORS) for turn in range(SAVES)}
    assert [version.number for version in versions] == list(range(1, document.head + 1))


def test_two_who_begin_at_once_share_one_document(app: Flask, make: Make) -> None:
    project = make_project([make.learner(), make.learner()])
    user_id, name = project.created_by_id, project.public_id
    begun: list[str] = []

    def work(_number: int) -> None:
        with transaction():
            actor = db.session.get_one(User, user_id)
            held = project_to_change(actor, name)
            document = service.begin(held, queries.exercise_for(CARD), actor)
            begun.append(document.public_id)

    problems = at_once(app, work)

    assert problems == []
    assert len(set(begun)) == 1
