from app.exercises import queries, service
from app.exercises.models import Cause
from tests.factories import Make
from tests.factories.exercises import fill, make_document
from tests.factories.projects import make_project


def test_an_earlier_version_comes_back_as_a_new_one(make: Make) -> None:
    project = make_project([make.learner()])
    document = make_document(project, project.created_by, {"urgency": "Eerst"})
    fill(document, project.created_by, {"urgency": "Later"})

    number = service.restore(document, project.created_by, 2)

    head = queries.version_of(document, number)
    assert (head.number, head.cause) == (4, Cause.RESTORE)
    assert head.values["urgency"] == "Eerst"
    assert queries.version_of(document, 3).values["urgency"] == "Later"


def test_bringing_back_what_stands_there_is_no_version(make: Make) -> None:
    project = make_project([make.learner()])
    document = make_document(project, project.created_by, {"urgency": "Eerst"})

    assert service.restore(document, project.created_by, 2) == 2
