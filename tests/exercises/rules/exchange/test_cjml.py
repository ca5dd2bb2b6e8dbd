from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import given, settings

from app.exercises.rules.exchange.cjml import as_cjml
from tests.exercises.rules.exchange.journeys import CURRENT, DESIRED, documents, good, template


def journey(values: dict[str, Any], exercise: str = CURRENT) -> ET.Element:
    return ET.fromstring(as_cjml(template(exercise), values))[0]  # noqa: S314 - we made it


def test_a_step_with_somebody_is_a_communication_point_and_another_an_action() -> None:
    steps = [
        {
            "id": "s1",
            "title": "Ik bel",
            "channel": "telefoon",
            "feeling": -2,
            "phase": "#phases/f1",
        },
        {"id": "s2", "title": "Ik wacht", "channel": "geen_contact", "feeling": 2},
    ]
    told = journey({"phases": [{"id": "f1", "name": "Bellen"}], "steps": steps})
    first, second = told.findall("./touchpoints/*")

    assert (told.tag, first.tag, second.tag) == (
        *("actualJourney", "actualCommunicationPoint", "actualAction"),
    )
    assert first.find("belongsTo") is not None
    assert [one.text for one in told.iter("experienceRating")] == ["1", "5"]
    assert [one.get("actorID") for one in told.findall("./actors/*")] == ["inwoner", "gemeente"]


def test_only_what_really_happened_has_experiences() -> None:
    designed = journey({**good(), "kind": "as_designed"})

    assert (designed.tag, list(designed.iter("touchpointExperience"))) == ("plannedJourney", [])
    assert journey(good(DESIRED), DESIRED).tag == "plannedJourney"


@settings(max_examples=20, deadline=None)
@given(documents(CURRENT, with_strays=True))
def test_every_journey_becomes_xml_that_can_be_read(values: dict[str, Any]) -> None:
    journey(values)


def test_signs_that_no_xml_holds_do_no_harm() -> None:
    assert journey({"title": "a\x01b\ufffe<&>"}).findtext("journeyTitle") == "a\ufffdb\ufffd<&>"
