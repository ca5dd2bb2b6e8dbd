from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.audit import AuditLine
from app.cohorts.models import Cohort
from app.db import db
from tests.client import PageClient
from tests.conftest import Queries
from tests.factories import Make
from tests.factories.coaching import lively

Counting = Callable[[], AbstractContextManager[Queries]]
MOST_QUERIES = 8


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def trainer(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort)


@pytest.fixture
def here(cohort: Cohort) -> str:
    return f"/cohorten/{cohort.public_id}"


def names(page: str) -> list[str]:
    rows = page.split("<tbody>")[1].split('<th scope="row">')[1:]
    return [row[: len("Deelnemer 00")] for row in rows]


def test_a_trainer_sees_who_needs_them(
    client: PageClient, cohort: Cohort, trainer: User, here: str
) -> None:
    lively(cohort, trainer, 6)
    page = client.sign_in(trainer).get(here).text

    assert "Wie heeft mij nodig?" in page
    assert "6 deelnemers." in page
    assert "Projectkaart: Wacht" in page
    for word in ("wacht op u", "terug", "klaar", "bezig", "heeft een plek", "3 van 5", "nog niet"):
        assert word in page


def test_an_organiser_sees_the_matrix_without_what_waits_for_a_trainer(
    client: PageClient, make: Make, cohort: Cohort, trainer: User, here: str
) -> None:
    lively(cohort, trainer, 6)
    page = client.sign_in(make.organiser(cohort.organisation)).get(here).text

    assert "Hoe gaat het met Najaar?" in page
    assert "wacht op u" not in page
    assert "Wacht op mij" not in page
    assert "/beoordelen/" not in page
    assert "ingeleverd" in page
    assert f"{here}/deelnemers" in page


def test_rows_are_sorted_by_the_address_and_the_heading_says_so(
    client: PageClient, cohort: Cohort, trainer: User, here: str
) -> None:
    people = [person.name for person in lively(cohort, trainer, 6)]
    client.sign_in(trainer)

    assert names(client.get(here).text) == people
    page = client.get(f"{here}?volgorde=naam&richting=af").text
    assert names(page) == people[::-1]
    assert 'aria-sort="descending"' in page
    progress = names(client.get(f"{here}?volgorde=voortgang").text)
    assert set(progress[:3]) == set(people[3:])


def test_the_filter_is_in_the_address(
    client: PageClient, cohort: Cohort, trainer: User, here: str
) -> None:
    everybody = [person.name for person in lively(cohort, trainer, 6)]
    client.sign_in(trainer)

    assert names(client.get(f"{here}?toon=wacht").text) == everybody[:1]
    assert names(client.get(f"{here}?toon=onzin").text) == everybody


def test_a_filter_without_anybody_is_good_news(
    client: PageClient, cohort: Cohort, trainer: User, here: str
) -> None:
    lively(cohort, trainer, 6)

    page = client.sign_in(trainer).get(f"{here}?toon=hulp").text
    assert "Dat is goed nieuws" in page


def test_every_lesson_can_have_its_column(
    client: PageClient, cohort: Cohort, trainer: User, here: str
) -> None:
    lively(cohort, trainer, 6)
    client.sign_in(trainer)

    assert "Kijken als een klant" not in client.get(here).text
    assert "Kijken als een klant" in client.get(f"{here}?lessen=alle").text


def test_an_empty_cohort_says_what_will_come(
    client: PageClient, make: Make, cohort: Cohort, trainer: User, here: str
) -> None:
    assert "Er zit nog niemand in dit cohort" in client.sign_in(trainer).get(here).text
    page = client.sign_in(make.organiser(cohort.organisation)).get(here).text
    assert f"{here}/uitnodigen" in page


def test_the_page_costs_the_same_for_any_number_of_learners(
    client: PageClient, cohort: Cohort, trainer: User, here: str, count_queries: Counting
) -> None:
    client.sign_in(trainer)
    lively(cohort, trainer, 5)
    with count_queries() as few:
        client.get(here)
    lively(cohort, trainer, 25)
    with count_queries() as many:
        client.get(here)

    assert len(few) == len(many) <= MOST_QUERIES


def test_an_organiser_pays_no_more(
    client: PageClient, make: Make, cohort: Cohort, here: str, count_queries: Counting
) -> None:
    client.sign_in(make.organiser(cohort.organisation))
    with count_queries() as seen:
        client.get(here)

    assert len(seen) <= MOST_QUERIES


def test_the_file_has_a_line_for_everybody_and_leaves_a_line_in_the_audit(
    client: PageClient, cohort: Cohort, trainer: User, here: str
) -> None:
    lively(cohort, trainer, 6)
    answer = client.sign_in(trainer).post(f"{here}/voortgang.csv")
    head, *lines = answer.text.removeprefix("\ufeff").split("\r\n")[:-1]

    assert answer.mimetype == "text/csv"
    assert answer.text.startswith("\ufeffDeelnemer;Project;M0 Kijken als een klant;")
    assert "voortgang-2026-03-02.csv" in answer.headers["Content-Disposition"]
    assert len(lines) == 6
    assert lines[0].startswith("Deelnemer 00;Wacht;klaar;klaar;klaar;nog niet")
    assert "wacht op u" in lines[0]
    count = select(func.count()).select_from(AuditLine).where(AuditLine.action == "cohort.export")
    assert db.session.scalar(count) == 1
    assert len(head.split(";")) == len(lines[0].split(";"))


def test_a_name_in_the_file_is_never_a_formula(
    client: PageClient, make: Make, cohort: Cohort, trainer: User, here: str
) -> None:
    make.learner(cohort, '=HYPERLINK("http://kwaad.example")')
    answer = client.sign_in(trainer).post(f"{here}/voortgang.csv")

    assert "\r\n\"'=HYPERLINK(" in answer.text


@pytest.mark.parametrize("who", ["learner", "other trainer", "other organiser"])
def test_a_foreign_cohort_does_not_exist(
    client: PageClient, make: Make, cohort: Cohort, here: str, who: str
) -> None:
    actors = {
        "learner": make.learner(cohort),
        "other trainer": make.trainer(),
        "other organiser": make.organiser(),
    }
    client.sign_in(actors[who])

    assert client.get(here).status_code == 404
    assert client.post(f"{here}/voortgang.csv").status_code == 404
    assert cohort.public_id not in client.get("/cohorten").text


def test_the_cards_say_how_many_and_what_waits(
    client: PageClient, make: Make, cohort: Cohort, trainer: User
) -> None:
    lively(cohort, trainer, 6)

    page = client.sign_in(trainer).get("/cohorten").text
    assert "6 deelnemers" in page
    assert "1 wacht op u" in page
    assert "Cohort maken" not in page
    organiser = client.sign_in(make.organiser(cohort.organisation)).get("/cohorten").text
    assert "wacht op u" not in organiser
    assert "Cohort maken" in organiser


def test_without_cohorts_there_is_a_word(client: PageClient, make: Make) -> None:
    assert "Nog geen cohorten" in client.sign_in(make.organiser()).get("/cohorten").text
