from datetime import timedelta

import time_machine

from app import clock
from app.exercises import queries, service
from app.exercises.queries.people import CLAIM
from app.exercises.service.presence import NOTED_EVERY
from tests.factories import Make
from tests.factories.exercises import make_document
from tests.factories.projects import make_project


def here(document: object) -> list[str]:
    found = queries.colleagues_of(document)  # type: ignore[arg-type]
    return [one.first_name for one in found if one.is_here]


def test_who_has_the_document_open_is_there_for_a_while(make: Make) -> None:
    people = [make.learner(name="Marloes"), make.learner(name="Youssef")]
    document = make_document(make_project(people), people[0])
    with time_machine.travel(clock.now() + CLAIM, tick=False):
        assert here(document) == []

        service.note_presence(document, people[1], queries.colleagues_of(document))

        assert here(document) == ["Youssef"]
    with time_machine.travel(clock.now() + 2 * CLAIM, tick=False):
        assert here(document) == []


def test_who_saves_is_there(make: Make) -> None:
    people = [make.learner(name="Marloes"), make.learner(name="Youssef")]

    assert here(make_document(make_project(people), people[0])) == ["Marloes"]


def test_presence_is_written_now_and_then(make: Make) -> None:
    user = make.learner()
    document = make_document(make_project([user]), user)
    begun = queries.colleagues_of(document)[0].seen_at
    for seconds in (5, 10, 40):
        with time_machine.travel(clock.now() + timedelta(seconds=seconds), tick=False):
            service.note_presence(document, user, queries.colleagues_of(document))

    seen_at = queries.colleagues_of(document)[0].seen_at
    assert begun is not None
    assert seen_at is not None
    assert seen_at - begun >= NOTED_EVERY
