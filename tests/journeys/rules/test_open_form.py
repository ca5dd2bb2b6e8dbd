from app.content import ExampleJourney
from app.journeys.rules.open_form import open_form
from tests.content.journeys import course_with

SITE = "https://leerreis.example"


def test_a_journey_is_data_without_empty_fields(journey: ExampleJourney) -> None:
    data = open_form(course_with(journey), journey, SITE)

    assert data["url"] == f"{SITE}/bibliotheek/ik-zoek-een-moestuin"
    assert data["status"] == "voorbeeld, niet uit onderzoek"
    assert data["current"]["steps"][1] == {  # type: ignore[index]  # as a program reads it
        "id": "s2",
        "phase": "#phases/f1",
        "title": "Ik vraag de buurvrouw hoe dat werkt",
        "thought": "Zij kent vast iemand.",
        "feeling": 1,
        "channel": "informeel",
        "party": "naaste",
    }


def test_several_are_a_list_and_a_group_is_one_thing(journey: ExampleJourney) -> None:
    data = open_form(course_with(journey), journey, SITE)

    assert set(data["desired"]["principles"]) == {"betrokken", "eenvoudig", "transparant"}  # type: ignore[index]
    assert data["desired"]["steps"][0]["replaces"] == ["current#steps/s1", "current#steps/s2"]  # type: ignore[index]
    assert set(data["persona"]["empathy_map"]) == {"says", "thinks", "does", "feels"}  # type: ignore[index]
