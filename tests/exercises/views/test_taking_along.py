from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from app.exercises import queries
from app.exercises.models import ExerciseDocument
from app.projects.models import Project
from tests.client import PageClient
from tests.conftest import CountQueries
from tests.factories import Make
from tests.factories.exercises import fill, make_document
from tests.factories.method import make_method
from tests.factories.projects import make_project
from tests.papers.odf.opened import content, words
from tests.papers.samples import IS_BUILT
from tests.papers.seen import bare, failures
from tests.papers.seen import words as words_in
from tests.settings import COURSE

pytestmark = pytest.mark.skipif(not IS_BUILT, reason="the front end has not been built")
EXERCISES = ("projectkaart", "persona", "interviewverslag", "huidige-klantreis", "verbeterplan")
ALL = sorted(path.name for path in (COURSE / "exercises").iterdir() if path.is_dir())
Method = dict[str, ExerciseDocument]


@pytest.fixture
def project(client: PageClient, make: Make) -> Project:
    cohort = make.cohort()
    noor = make.learner(cohort)
    client.sign_in(noor)
    return make_project([noor], cohort)


@pytest.fixture
def method(project: Project) -> Method:
    return make_method(project, project.created_by)


def place(document: ExerciseDocument, ending: str) -> str:
    return f"/oefeningen/{document.template_id}/{document.public_id}/document.{ending}"


@pytest.mark.parametrize("template", EXERCISES)
def test_every_document_of_the_method_can_be_taken_along(
    client: PageClient, method: Method, template: str
) -> None:
    pdf, odt = (client.get(place(method[template], ending)) for ending in ("pdf", "odt"))

    title = queries.exercise_for(template).title
    assert failures(pdf.data) == []
    assert bare(title) in words_in(pdf.data)
    assert title in words(content(odt.data))


@pytest.mark.parametrize("template", ALL)
def test_every_empty_worksheet_comes_on_paper(
    client: PageClient, project: Project, template: str
) -> None:
    assert project
    task = client.get(f"/oefeningen/{template}").text
    answer = client.get(f"/oefeningen/{template}/werkblad.pdf")

    assert f'href="/oefeningen/{template}/werkblad.pdf"' in task
    assert failures(answer.data) == []
    assert bare(f"Werkblad: {queries.exercise_for(template).title}") in words_in(answer.data)


def test_it_comes_as_a_file_with_a_name_that_says_what_it_is(
    client: PageClient, project: Project
) -> None:
    noor = project.created_by
    persona = make_document(project, noor, {"name": "Samira / nu"}, template_id="persona")

    answer = client.get(place(persona, "pdf"))

    assert answer.mimetype == "application/pdf"
    disposition = answer.headers["Content-Disposition"]
    assert disposition == 'attachment; filename="Samira nu.pdf"'
    assert answer.headers["Cache-Control"] == "no-store"


def test_an_empty_document_can_be_taken_along_too(client: PageClient, project: Project) -> None:
    card = make_document(project, project.created_by)

    assert "Nietingevuld" in words_in(client.get(place(card, "pdf")).data)
    assert "Niet ingevuld" in words(content(client.get(place(card, "odt")).data))


def test_a_plan_comes_as_a_spreadsheet_too_and_a_card_does_not(
    client: PageClient, method: Method
) -> None:
    sheet = client.get(place(method["verbeterplan"], "ods"))

    assert sheet.mimetype == "application/vnd.oasis.opendocument.spreadsheet"
    assert "De welkomstbrief op naam zetten" in words(content(sheet.data))
    assert client.get(place(method["projectkaart"], "ods")).status_code == 404


def test_another_team_gets_nothing(client: PageClient, make: Make, method: Method) -> None:
    client.sign_in(make.learner())

    plan = method["verbeterplan"]
    answers = [client.get(place(plan, ending)) for ending in ("pdf", "odt", "ods")]
    assert {answer.status_code for answer in answers} == {404}


def test_the_pages_of_a_document_offer_it(client: PageClient, method: Method) -> None:
    plan = method["verbeterplan"]
    edit = f"/oefeningen/{plan.template_id}/{plan.public_id}"

    for page in (edit, f"{edit}/versies/{plan.head}"):
        assert place(plan, "pdf") in client.get(page).text
        assert place(plan, "odt") in client.get(page).text
    assert place(plan, "ods") in client.get(edit).text


# --- the whole project


def end(project: Project, ending: str = "") -> str:
    return f"/projecten/{project.public_id}/einddocument{ending}"


def test_the_end_document_holds_the_project_in_the_order_of_the_method(
    client: PageClient, project: Project, method: Method
) -> None:
    answer = client.get(end(project, ".pdf"))
    outline = [str(one.title) for one in _flat(PdfReader(BytesIO(answer.data)).outline)]
    wanted = ["Onderzoeksplan", "Persona: Samira", "Verbeterplan"]

    assert len(method) > len(wanted)
    assert failures(answer.data) == []
    assert [title for title in outline if title in wanted] == wanted
    assert "Reflectie" not in outline


def test_the_end_document_can_be_written_on(
    client: PageClient, project: Project, method: Method
) -> None:
    text = words(content(client.get(end(project, ".odt")).data))

    assert method
    assert "Heartbeat: Ik ga verhuizen naar Oudeveen" in text
    assert "Niet ingevuld" not in text


def test_the_page_says_what_stands_in_it(
    client: PageClient, project: Project, method: Method
) -> None:
    page = client.get(end(project))

    assert method
    assert "Persona: Samira" in page.text
    assert end(project, ".pdf") in page.text
    assert end(project) in client.get(f"/projecten/{project.public_id}").text


def test_without_documents_there_is_nothing_to_take_along_yet(
    client: PageClient, project: Project
) -> None:
    page = client.get(end(project))

    assert "Er staat nog niets in." in page.text
    assert end(project, ".pdf") not in page.text
    assert failures(client.get(end(project, ".pdf")).data) == []


def test_what_nobody_may_see_any_more_is_not_in_it(client: PageClient, project: Project) -> None:
    """It is made anew each time, so that words that were taken back are in no kept file."""
    noor = project.created_by
    document = make_document(project, noor, {"title": "Eerst", "challenge": "Een geheim"})

    assert "Eengeheim" in words_in(client.get(end(project, ".pdf")).data)
    fill(document, project.created_by, {"title": "Eerst", "challenge": ""})
    assert "Eengeheim" not in words_in(client.get(end(project, ".pdf")).data)


def test_the_end_document_costs_few_queries(
    client: PageClient, project: Project, method: Method, count_queries: CountQueries
) -> None:
    with count_queries() as seen:
        client.get(end(project, ".pdf"))

    assert method
    assert len(seen) <= 12, "\n".join(seen)


def _flat(outline: Any) -> list[Any]:  # noqa: ANN401 - as pypdf
    return [x for one in outline for x in (_flat(one) if isinstance(one, list) else [one])]
