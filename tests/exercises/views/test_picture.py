import pytest

from app.exercises.models import ExerciseDocument
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import fill, make_document, row
from tests.factories.projects import make_project

JOURNEY = "huidige-klantreis"


@pytest.fixture
def journey(client: PageClient, make: Make) -> ExerciseDocument:
    cohort = make.cohort()
    noor = make.learner(cohort)
    client.sign_in(noor)
    document = make_document(make_project([noor], cohort), noor, template_id=JOURNEY)
    step = row("s1", title="Ik wacht <b>lang</b>", feeling="-2", channel="brief")
    fill(document, noor, {"title": "Ik verhuis", "kind": "current", "steps": [step]})
    return document


def place(document: ExerciseDocument, rest: str = "") -> str:
    return f"/oefeningen/{document.template_id}/{document.public_id}/tekening{rest}"


def test_a_team_sees_what_it_made_and_the_same_as_a_table(
    client: PageClient, journey: ExerciseDocument
) -> None:
    answer = client.get(place(journey))

    assert "Tekening: Ik verhuis" in answer.text
    assert answer.text.count("<svg") >= 2
    assert "heel vervelend (-2)" in answer.text
    assert "<b>lang</b>" not in answer.text


@pytest.mark.parametrize(
    "template", ["aannames", "persona", "ideeen", "verbeterplan", "gewenste-klantreis"]
)
def test_what_has_only_begun_can_be_looked_at(
    client: PageClient, make: Make, template: str
) -> None:
    noor = make.learner()
    client.sign_in(noor)
    document = make_document(make_project([noor]), noor, template_id=template)

    answer = client.get(place(document))

    assert "Hetzelfde als tabel" in answer.text
    assert answer.text.count("<svg") >= 2
    assert client.get(place(document, "/1.svg")).mimetype == "image/svg+xml"


def test_a_sheet_can_be_taken_along(client: PageClient, journey: ExerciseDocument) -> None:
    answer = client.get(place(journey, "/1.svg"))

    assert answer.mimetype == "image/svg+xml"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{JOURNEY}-1.svg"'
    assert client.get(place(journey, "/2.svg")).status_code == 404
    assert client.get(place(journey, "/0.svg")).status_code == 404


def test_what_is_not_drawn_has_no_picture(client: PageClient, make: Make) -> None:
    noor = make.learner()
    client.sign_in(noor)
    card = make_document(make_project([noor]), noor)

    assert client.get(place(card)).status_code == 404
    assert client.get(place(card, "/1.svg")).status_code == 404


def test_the_picture_of_another_team_does_not_exist(
    client: PageClient, make: Make, journey: ExerciseDocument
) -> None:
    client.sign_in(make.learner())

    assert client.get(place(journey)).status_code == 404
    assert client.get(place(journey, "/1.svg")).status_code == 404


def test_the_document_leads_to_its_picture(client: PageClient, journey: ExerciseDocument) -> None:
    assert place(journey) in client.get(f"/oefeningen/{JOURNEY}/{journey.public_id}").text
