import pytest
from flask import Flask

from app.content import ExampleJourney
from app.web.course import KEY
from tests.client import PageClient
from tests.conftest import CountQueries
from tests.factories import Make
from tests.journeys.conftest import Given

ADDRESS = "/bibliotheek/ik-zoek-een-moestuin"


@pytest.mark.usefixtures("library")
def test_the_list_shows_each_journey_with_its_line(client: PageClient) -> None:
    page = client.get("/bibliotheek")

    assert page.status_code == 200
    assert f'<a href="{ADDRESS}">Ik zoek een moestuin in de buurt</a>' in page.text
    assert page.text.count("Voorbeeld, niet uit onderzoek") == 2
    assert page.text.count('aria-labelledby="reis-') == 2
    assert "2 reizen" in page.text


@pytest.mark.usefixtures("library")
def test_a_theme_is_chosen_by_a_link(client: PageClient) -> None:
    page = client.get("/bibliotheek?thema=Straat+%26+plein")

    assert "Ik wil een boom" in page.text
    assert ADDRESS not in page.text
    assert 'aria-current="true"><span>Straat &amp; plein' in page.text


@pytest.mark.usefixtures("library")
def test_a_theme_that_does_not_exist_says_so(client: PageClient) -> None:
    page = client.get("/bibliotheek?thema=<b>niets")

    assert "Over dit thema zijn er geen reizen." in page.text
    assert "<b>niets" not in page.text


def test_an_empty_library_says_so(app: Flask, client: PageClient, library: ExampleJourney) -> None:  # noqa: ARG001
    app.extensions[KEY] = Given()

    assert "De bibliotheek is nog leeg" in client.get("/bibliotheek").text


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    "words",
    [
        "Voorbeeld, niet uit onderzoek",
        "CC BY 4.0",
        "Geef mij een schep",
        "Regelt het online",
        "Nergens staat of er plek is en wat het kost",
        "Ik krijg een kaart met mijn plek op de lijst",
        "Het KCC kan pas meekijken",
        "Nu: 12 per maand. Straks: Hooguit 3 per maand.",
        "Teamleider Buitendienst",
        "<cite>Spelregels voor volkstuinen</cite>",
        "Heartbeat: Ik weet wanneer ik kan gaan tuinieren",
    ],
)
def test_a_journey_is_told_from_person_to_plan(client: PageClient, words: str) -> None:
    page = client.get(ADDRESS)

    assert page.status_code == 200
    assert words in page.text


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("address", ["/bibliotheek", ADDRESS])
def test_a_page_of_the_library_may_be_kept_and_asks_the_database_nothing(
    client: PageClient, count_queries: CountQueries, address: str
) -> None:
    with count_queries() as seen:
        page = client.get(address)

    assert seen == []
    assert page.headers["Cache-Control"] == "public, max-age=300"
    assert "Cookie" in page.headers["Vary"]
    assert "Set-Cookie" not in page.headers


@pytest.mark.usefixtures("library")
def test_the_page_of_somebody_is_not_kept(client: PageClient, make: Make) -> None:
    page = client.sign_in(make.user()).get(ADDRESS)

    assert page.headers["Cache-Control"] == "no-store"


@pytest.mark.usefixtures("library")
def test_a_journey_that_does_not_exist_is_not_found(client: PageClient) -> None:
    assert client.get("/bibliotheek/ik-ga-zweven").status_code == 404


def test_the_first_page_and_every_foot_lead_to_the_library(client: PageClient) -> None:
    assert client.get("/").text.count('href="/bibliotheek"') == 2
    assert client.get("/hulp").text.count('href="/bibliotheek"') == 1


@pytest.mark.usefixtures("library")
def test_a_journey_is_there_as_data_for_everybody(client: PageClient) -> None:
    answer = client.get(f"{ADDRESS}.json")

    assert answer.mimetype == "application/json"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cache-Control"] == "public, max-age=300"
    assert answer.json
    assert answer.json["$schema"] == "http://localhost/schema/klantreis-1.json"
    assert answer.json["title"] == "Ik zoek een moestuin in de buurt"


@pytest.mark.usefixtures("library")
def test_the_steps_are_there_as_a_sheet(client: PageClient) -> None:
    answer = client.get(f"{ADDRESS}.csv")

    assert answer.mimetype == "text/csv"
    assert 'filename="ik-zoek-een-moestuin.csv"' in answer.headers["Content-Disposition"]
    assert "Ik wacht en hoor niets" in answer.text


def test_the_schema_stands_where_the_data_says(client: PageClient) -> None:
    answer = client.get("/schema/klantreis-1.json")

    assert answer.status_code == 200
    assert answer.get_json(force=True)["$id"] == "http://localhost/schema/klantreis-1.json"


def test_a_new_version_of_the_course_is_drawn_anew(
    app: Flask, client: PageClient, library: ExampleJourney
) -> None:
    client.get("/bibliotheek")
    renamed = library.model_copy(update={"title": "Ik zoek een tuin"})
    app.extensions[KEY] = Given(renamed, version="next")

    assert "Ik zoek een tuin" in client.get("/bibliotheek").text
    assert "Ik zoek een tuin" in client.get(ADDRESS).text
