from app.exercises import queries, service
from app.exercises.models import Cause
from tests.factories import Make
from tests.factories.exercises import CARD
from tests.factories.projects import make_project


def test_a_document_begins_with_what_the_team_said_before(make: Make) -> None:
    project = make_project([make.learner()], title="Ik ga trouwen")

    document = service.begin(project, queries.exercise_for(CARD), project.created_by)

    head = queries.head_of(document)
    assert (head.number, head.cause) == (1, Cause.BEGIN)
    assert head.values["title"] == "Ik ga trouwen"


def test_beginning_twice_is_once(make: Make) -> None:
    project = make_project([make.learner(), make.learner()])
    exercise = queries.exercise_for(CARD)

    first = service.begin(project, exercise, project.created_by)

    assert service.begin(project, exercise, make.learner()) is first
