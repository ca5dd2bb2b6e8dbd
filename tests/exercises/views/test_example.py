import pytest

from app.exercises.rules.example import examples
from app.web.course import course_source
from tests.client import PageClient
from tests.factories import Make


@pytest.fixture
def learner(client: PageClient, make: Make) -> PageClient:
    client.sign_in(make.learner())
    return client


def test_every_document_of_the_example_project_can_be_read(learner: PageClient) -> None:
    assert learner.get("/voorbeeldproject").status_code == 200
    for part in examples(course_source().course()).values():
        for one in part:
            answer = learner.get(f"/voorbeeldproject/{one.exercise.id}/{one.name}")
            assert answer.status_code == 200
            assert ("<svg" in answer.text and "Hetzelfde als tabel" in answer.text) == bool(
                one.exercise.template.picture
            )


def test_what_is_no_example_is_not_there(learner: PageClient) -> None:
    assert learner.get("/voorbeeldproject/persona/weak").status_code == 404


def test_a_task_leads_to_the_example_project(learner: PageClient) -> None:
    assert "/voorbeeldproject" in learner.get("/oefeningen/projectkaart").text
