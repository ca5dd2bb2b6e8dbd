"""Every exercise of the course on every page: good, weak, empty, as a form, to read, on paper."""

import pytest

from app.db import transaction
from app.exercises import queries
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.service.storing import Pen
from app.web.course import course_source
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import make_document
from tests.factories.projects import make_project
from tests.settings import COURSE

EXERCISES = sorted(path.name for path in (COURSE / "exercises").iterdir() if path.is_dir())
CASES = ("good", "weak", "empty")
PAGES = ("", "/inleveren", "/versies", "/versies/2")


@pytest.fixture
def begun(make: Make, client: PageClient, template: str, case: str) -> ExerciseDocument:
    """A document with the values of a case, which may refer to what this project does not have."""
    cohort = make.cohort()
    noor = make.learner(cohort)
    client.sign_in(noor)
    document = make_document(make_project([noor], cohort), noor, template_id=template)
    exercise = course_source().course().exercise(template)
    with transaction():
        pen = Pen(document, noor, exercise.template)
        values = exercise.cases[case].document
        pen.write(values, Cause.SAVE, upon=queries.head_of(document))
    return document


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("template", EXERCISES)
def test_a_case_is_shown_on_every_page(
    client: PageClient, begun: ExerciseDocument, template: str
) -> None:
    place = f"/oefeningen/{template}/{begun.public_id}"

    assert [client.get(place + page).status_code for page in PAGES] == [200] * len(PAGES)


@pytest.mark.parametrize("template", EXERCISES)
def test_the_task_and_the_worksheet_are_there(
    client: PageClient, make: Make, template: str
) -> None:
    client.sign_in(make.learner())

    assert client.get(f"/oefeningen/{template}").status_code == 200
    assert client.get(f"/oefeningen/{template}/werkblad").status_code == 200


@pytest.mark.parametrize("case", ["empty"])
@pytest.mark.parametrize("template", EXERCISES)
def test_each_row_button_of_a_form_leads_to_a_form(
    client: PageClient, begun: ExerciseDocument, template: str
) -> None:
    """Without scripts: what stands in the form is sent along and a row comes in every list."""
    exercise = queries.exercise_for(template)
    place = f"/oefeningen/{template}/{begun.public_id}"
    for field in exercise.template.fields:
        if field.subfields and not field.is_group:
            head = {"base-version": str(queries.head_of(begun).number), "row": f"add {field.key}"}
            answer = client.post(place, data=head, follow_redirects=True)
            assert answer.status_code == 200, field.key
