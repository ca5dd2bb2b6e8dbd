import csv
import json
from io import StringIO
from xml.etree import ElementTree as ET

import fastjsonschema
import pytest

from app.exercises.rules.exchange.form import TRADED
from tests.client import PageClient
from tests.conftest import CountQueries
from tests.exercises.views.traveller import CURRENT, DESIRED, Traveller
from tests.factories import Make
from tests.factories.exercises import make_document

ENDINGS = ("json", "csv", "cjml.xml")


@pytest.fixture
def traveller(make: Make, client: PageClient) -> Traveller:
    return Traveller(make, client)


@pytest.mark.parametrize("exercise", TRADED)
def test_every_journey_of_a_project_follows_the_published_schema(
    traveller: Traveller, exercise: str
) -> None:
    schema = traveller.client.get("/schema/klantreis-1.json").get_json(force=True)

    told = traveller.file("json", exercise)

    fastjsonschema.compile(schema)(json.loads(told.text))
    assert (told.mimetype, told.headers["Cache-Control"]) == ("application/json", "no-store")
    assert json.loads(told.text)["document"] == traveller.method[exercise].public_id


def test_the_files_have_names_that_say_what_they_are(traveller: Traveller) -> None:
    names = [traveller.file(one, DESIRED).headers["Content-Disposition"] for one in ENDINGS]

    assert names == [f'attachment; filename="Gewenste klantreis.{one}"' for one in ENDINGS]


def test_a_sheet_has_a_line_for_each_step_and_opens_in_a_spreadsheet(traveller: Traveller) -> None:
    answer = traveller.file("csv")

    lines = list(csv.DictReader(StringIO(answer.text.removeprefix("\ufeff")), delimiter=";"))
    steps = [line for line in lines if line["Soort"] == "Stap"]
    assert answer.data.startswith(b"\xef\xbb\xbf")
    assert len(steps) == len(traveller.values()["steps"])
    assert (steps[0]["Fase"], steps[0]["Kanaal"][0].isupper()) == (
        lines[1]["Naam van de fase"],
        True,
    )


def test_cjml_tells_each_step_and_how_it_felt(traveller: Traveller) -> None:
    journey = ET.fromstring(traveller.file("cjml.xml").text)  # noqa: S314 - we made it ourselves

    points = journey.findall("./actualJourney/touchpoints/*")
    assert journey.attrib == {"version": "2.0"}
    assert len(points) == len(traveller.values()["steps"])
    assert {point.tag for point in points} == {"actualCommunicationPoint", "actualAction"}
    assert len(journey.findall(".//experienceRating")) == len(points)


@pytest.mark.parametrize("ending", ENDINGS)
def test_another_exercise_is_no_journey(traveller: Traveller, ending: str) -> None:
    persona = make_document(traveller.project, traveller.me, template_id="persona")

    page = f"/oefeningen/persona/{persona.public_id}"
    assert traveller.client.get(f"{page}/document.{ending}").status_code == 404
    assert f"/document.{ending}" not in traveller.client.get(page).text


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_journey_of_another_team_does_not_exist(
    traveller: Traveller, make: Make, ending: str
) -> None:
    other = traveller.elsewhere(make)[CURRENT]

    page = f"/oefeningen/{CURRENT}/{other.public_id}/document.{ending}"
    assert traveller.client.get(page).status_code == 404


def test_the_page_of_a_journey_leads_to_its_files(traveller: Traveller) -> None:
    page = traveller.client.get(traveller.page()).text

    assert [ending for ending in ENDINGS if f"/document.{ending}" not in page] == []


def test_a_file_costs_few_queries(traveller: Traveller, count_queries: CountQueries) -> None:
    with count_queries() as seen:
        traveller.file("csv")

    assert len(seen) <= 4  # who is there, the document with its project, and the newest version
