from app.exercises import service
from tests.factories import Make
from tests.factories.projects import make_project


def test_the_same_text_again_is_no_new_one(make: Make) -> None:
    cohort = make.cohort()
    noor = make.learner(cohort)
    project = make_project([noor], cohort)

    first, again, other = (service.tell(project, noor, text) for text in ("Een", "Een", "Twee"))

    assert (first.number, again.id, other.number) == (1, first.id, 2)
