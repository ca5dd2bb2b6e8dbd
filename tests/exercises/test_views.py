"""The pages around the form: task, worksheet, handing in, versions, the project's own page."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
from flask import Flask, current_app

from app.accounts.models import User
from app.db import db
from app.exercises import queries
from app.exercises.models import ExerciseDocument, TemplateVersion
from app.exercises.rules.review import Review, ReviewState
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import fill, good_card, make_document, make_submission
from tests.factories.projects import make_project

TASK = "/oefeningen/projectkaart"
AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
WEAK = "Ik wil weten hoe de afhandeling gaat"


@pytest.fixture
def me(make: Make, client: PageClient) -> User:
    user = make.learner(name="Marloes van der Heijden")
    client.sign_in(user)
    return user


@pytest.fixture
def document(me: User) -> ExerciseDocument:
    return make_document(make_project([me]), me, good_card(me))


def page_of(document: ExerciseDocument, rest: str = "") -> str:
    return f"{TASK}/{document.public_id}{rest}"


def reviewed(state: ReviewState) -> None:
    def find(ids: object) -> Mapping[int, Review]:
        assert isinstance(ids, list)
        return {number: Review(state, AT, "/feedback/1") for number in ids}

    queries.find_reviews_by(current_app, find)


@pytest.fixture(autouse=True)
def _as_it_was(app: Flask):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a fixture
    before = app.extensions.get("leerreis.review_of")
    yield
    app.extensions["leerreis.review_of"] = before


@pytest.mark.usefixtures("me")
def test_the_task_says_why_how_and_what_counts(client: PageClient) -> None:
    text = client.get(TASK).text

    for words in ("Waarom deze oefening", "Een goed voorbeeld", "Waar uw trainer naar kijkt"):
        assert words in text
    assert "Begin een project" in text


@pytest.mark.usefixtures("me")
def test_an_exercise_that_does_not_exist_is_a_404(client: PageClient) -> None:
    for page in ("/oefeningen/weg", "/oefeningen/weg/werkblad"):
        assert client.get(page).status_code == 404
    assert client.post("/oefeningen/weg/beginnen").status_code == 404


def test_beginning_leads_to_the_form_once(client: PageClient, me: User) -> None:
    project = make_project([me])
    assert "Begin" in client.get(TASK).text

    places = {
        client.post(f"{TASK}/beginnen", data={"project": project.public_id}).location
        for _time in range(2)
    }

    assert len(places) == 1
    assert "Verder" in client.get(TASK).text


@pytest.mark.usefixtures("me")
def test_nobody_begins_in_the_project_of_others(client: PageClient, make: Make) -> None:
    project = make_project([make.learner()])

    response = client.post(f"{TASK}/beginnen", data={"project": project.public_id})

    assert response.status_code == 404
    assert not queries.documents_of(project, "projectkaart")


@pytest.mark.usefixtures("me")
def test_the_worksheet_has_room_for_every_answer(client: PageClient) -> None:
    text = client.get(f"{TASK}/werkblad").text

    for words in ("Uitdaging", "Vakgebied", "Iemand overlijdt", "Team en datum"):
        assert words in text


def test_good_work_is_handed_in(client: PageClient, document: ExerciseDocument) -> None:
    page = page_of(document, "/inleveren")
    assert "Niets blokkeert het inleveren" in client.get(page).text

    response = client.post(page, data={"base-version": "2"})

    (submission,) = queries.submissions_of(document)
    assert response.location == page_of(document, f"/inzendingen/{submission.public_id}")
    assert "Wacht op uw trainer" in client.get(response.location).text


def test_what_blocks_is_listed_with_a_way_to_it(
    client: PageClient, me: User, document: ExerciseDocument
) -> None:
    fill(document, me, {"start_event": ""})
    page = page_of(document, "/inleveren")

    shown, sent = client.get(page), client.post(page, data={"base-version": "3"})

    assert f'href="{page_of(document)}#start_event"' in shown.text
    assert (shown.status_code, sent.status_code) == (200, 422)
    assert queries.submissions_of(document) == []


def test_a_warning_wants_a_reason_and_keeps_it(
    client: PageClient, me: User, document: ExerciseDocument
) -> None:
    fill(document, me, {"challenge": WEAK})
    page, name = page_of(document, "/inleveren"), "reason:KIC-02:challenge"
    refused = client.post(page, data={"base-version": "3", name: "daarom"})
    assert refused.status_code == 422
    assert "Geef bij elke waarschuwing een reden" in refused.text
    assert "daarom" in refused.text

    handed = client.post(page, data={"base-version": "3", name: "Zo noemen inwoners het zelf"})

    assert "Zo noemen inwoners het zelf" in client.get(handed.location).text
    fill(document, me, {"urgency": "Anders"})
    assert "Zo noemen inwoners het zelf" in client.get(page).text


def test_handing_in_an_older_version_is_a_409(
    client: PageClient, me: User, document: ExerciseDocument
) -> None:
    fill(document, me, {"urgency": "Intussen"})

    response = client.post(page_of(document, "/inleveren"), data={"base-version": "2"})

    assert response.status_code == 409
    assert "intussen gewijzigd" in response.text


def test_a_submission_is_found_at_its_own_document_only(
    client: PageClient, me: User, document: ExerciseDocument
) -> None:
    other = make_document(make_project([me]), me)
    submission = make_submission(document, me).public_id

    assert client.get(page_of(document, f"/inzendingen/{submission}")).status_code == 200
    assert client.get(page_of(other, f"/inzendingen/{submission}")).status_code == 404


def test_a_trainer_of_the_cohort_reads_what_was_handed_in(
    client: PageClient, me: User, document: ExerciseDocument, make: Make
) -> None:
    page = page_of(document, f"/inzendingen/{make_submission(document, me).public_id}")

    assert client.sign_in(make.trainer(document.project.cohort)).get(page).status_code == 200
    assert client.sign_in(make.trainer()).get(page).status_code == 404


def test_handed_in_work_shows_in_the_template_that_it_was_made_with(
    client: PageClient, me: User, document: ExerciseDocument
) -> None:
    submission = make_submission(document, me)
    old = queries.exercise_for("projectkaart").template.model_dump(mode="json")
    old["fields"][0]["texts"]["label"] = "Zo heette dit vroeger"
    old["fingerprint"] = "0" * 16
    db.session.add(
        TemplateVersion(fingerprint="0" * 16, template_id="projectkaart", definition=old)
    )
    submission.version.template_fingerprint = "0" * 16
    db.session.commit()

    text = client.get(page_of(document, f"/inzendingen/{submission.public_id}")).text

    assert "Zo heette dit vroeger" in text


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ReviewState.PASSED, "Voldoet"),
        (ReviewState.RETURNED, "Terug bij u"),
        (ReviewState.WAITING, "Ingeleverd"),
    ],
)
def test_what_the_trainer_said_shows_everywhere(
    client: PageClient, me: User, document: ExerciseDocument, state: ReviewState, words: str
) -> None:
    make_submission(document, me)
    reviewed(state)
    project = f"/projecten/{document.project.public_id}"

    for page in (page_of(document), project, TASK, "/mijn-cursus"):
        assert words in client.get(page).text, page


def test_feedback_waits_for_the_team(
    client: PageClient, me: User, document: ExerciseDocument
) -> None:
    make_submission(document, me)
    reviewed(ReviewState.RETURNED)

    text = client.get(f"/projecten/{document.project.public_id}").text

    assert "Bij u" in text
    assert 'href="/feedback/1"' in text
    assert 'href="/feedback/1"' in client.get(page_of(document)).text


def test_the_project_says_what_is_missing(client: PageClient, me: User) -> None:
    document = make_document(make_project([me]), me)

    text = client.get(f"/projecten/{document.project.public_id}").text

    assert "Nog nodig: Uitdaging" in text
    assert f'href="{page_of(document)}#challenge"' in text


def test_versions_are_listed_and_compared(
    client: PageClient, me: User, document: ExerciseDocument
) -> None:
    fill(document, me, {"urgency": "Omdat het nu kan"})

    assert "Versie 3" in client.get(page_of(document, "/versies")).text
    text = client.get(page_of(document, "/versies/3")).text
    assert "<mark>Omdat het nu kan</mark>" in text or "Omdat" in text.split("Het werd:")[1]
    assert client.get(page_of(document, "/versies/99")).status_code == 404


def test_a_version_is_brought_back(
    client: PageClient, me: User, document: ExerciseDocument
) -> None:
    fill(document, me, {"urgency": "Weg ermee"})

    response = client.post(page_of(document, "/versies/2/terugzetten"), follow_redirects=True)

    assert "Versie 2 staat er weer" in response.text
    assert queries.head_of(document).values["urgency"].startswith("Vorig jaar")


def test_beside_my_course_stands_where_the_team_is(client: PageClient, me: User) -> None:
    assert "Naar de projecten" in client.get("/mijn-cursus").text
    project = make_project([me])
    assert "nog niet aan een document begonnen" in client.get("/mijn-cursus").text

    make_document(project, me)

    assert "Verder met: Projectkaart" in client.get("/mijn-cursus").text
