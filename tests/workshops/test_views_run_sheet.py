import pytest

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.workshops.models import Workshop
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import make_report
from tests.factories.projects import make_project
from tests.factories.workshops import KICK_OFF, workshop

KIND = f"/bijeenkomsten/soort/{KICK_OFF}"
SHEET = f"{KIND}/draaiboek"


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def session(cohort: Cohort) -> Workshop:
    return workshop(cohort)


@pytest.fixture
def trainer(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort)


def test_who_leads_a_workshop_reads_minute_by_minute_what_to_do(
    client: PageClient, trainer: User
) -> None:
    page = client.sign_in(trainer).get(SHEET).text

    assert "0:00" in page
    assert "0:20" in page  # the third part
    assert "Wie heeft dat nagevraagd?" in page
    assert "/oefeningen/aannames/werkblad" in page


def test_an_organiser_reads_it_as_well(client: PageClient, make: Make, cohort: Cohort) -> None:
    organiser = make.organiser(cohort.organisation)

    assert client.sign_in(organiser).get(SHEET).status_code == 200
    assert SHEET in client.get(KIND).text


def test_a_learner_has_no_run_sheet(client: PageClient, make: Make, cohort: Cohort) -> None:
    client.sign_in(make.learner(cohort))

    assert client.get(SHEET).status_code == 404
    assert "draaiboek" not in client.get(KIND).text


def test_a_planned_workshop_has_a_run_sheet_with_its_times(
    client: PageClient, trainer: User, session: Workshop
) -> None:
    address = f"{SHEET}?bijeenkomst={session.public_id}"

    assert address in client.sign_in(trainer).get(f"/bijeenkomsten/{session.public_id}").text
    page = client.get(address).text
    assert "9.30" in page
    assert "9.50" in page
    assert "0:20" not in page


def test_the_times_of_a_workshop_of_others_or_of_another_kind_are_not_there(
    client: PageClient, make: Make, trainer: User, session: Workshop
) -> None:
    elsewhere = workshop(make.cohort())
    client.sign_in(trainer)

    assert client.get(f"{SHEET}?bijeenkomst={elsewhere.public_id}").status_code == 404
    other = "/bijeenkomsten/soort/w0-teaser/draaiboek"
    assert client.get(f"{other}?bijeenkomst={session.public_id}").status_code == 404


def test_the_run_sheet_of_an_unknown_kind_is_not_there(client: PageClient, trainer: User) -> None:
    page = client.sign_in(trainer).get("/bijeenkomsten/soort/weg/draaiboek")

    assert page.status_code == 404


def test_the_page_of_a_kind_says_how_many_reports_there_are_and_how_many_it_needs(
    client: PageClient, make: Make, cohort: Cohort
) -> None:
    noor = make.learner(cohort)
    make_report(make_project([noor]), noor)

    page = client.sign_in(noor).get("/bijeenkomsten/soort/w3-persona").text

    assert "Interviewverslag: minstens 5" in page
    assert "Ingeleverd door uw team: 1" in page
