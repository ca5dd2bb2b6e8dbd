import json
from copy import deepcopy
from typing import Any

import fastjsonschema
import pytest

from app.content import ExampleJourney
from app.journeys.rules.open_form import open_form
from app.journeys.rules.schema import schema
from tests.content.journeys import course_with, read_journey, real_course

SITE = "https://leerreis.example"
SAMPLE, _PROBLEMS = read_journey()
JOURNEYS = [*real_course().journeys, *([SAMPLE] if SAMPLE else [])]


@pytest.fixture(scope="module")
def fits() -> Any:  # noqa: ANN401 - it is made of the schema, and has no type
    """Tell whether data follows the schema as it goes over the wire."""
    return fastjsonschema.compile(json.loads(json.dumps(schema(real_course(), SITE))))


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda one: one.id)
def test_every_journey_of_the_course_follows_the_schema(fits: Any, journey: ExampleJourney) -> None:  # noqa: ANN401
    fits(json.loads(json.dumps(open_form(course_with(journey), journey, SITE))))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("status",), "uit onderzoek"),
        (("sources",), []),
        (("extra",), "x"),
        (("current", "steps", 0, "feeling"), 3),
        (("current", "steps", 0, "channel"), "loket"),
        (("current", "steps", 0, "id"), None),
        (("plan", "actions", 0, "hours"), "veel"),
        (("persona", "channels_preferred"), ["loket"]),
        (("desired", "steps", 0, "replaces"), "current#steps/s1"),
    ],
)
def test_what_does_not_follow_it_is_refused(
    fits: Any,  # noqa: ANN401
    journey: ExampleJourney,
    place: tuple[str | int, ...],
    value: object,
) -> None:
    broken: Any = deepcopy(open_form(course_with(journey), journey, SITE))
    *way, last = place
    inside = broken
    for step in way:
        inside = inside[step]
    inside[last] = value

    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        fits(broken)


def test_the_schema_says_what_fields_are_called() -> None:
    found: Any = schema(real_course(), SITE)
    steps = found["properties"]["current"]["properties"]["steps"]

    assert found["$id"] == f"{SITE}/schema/klantreis-1.json"
    assert steps["items"]["required"] == ["id"]
    assert steps["items"]["properties"]["feeling"]["minimum"] == -2
