import json
from itertools import count
from typing import Any

import pytest

from app.exercises.rules.exchange.incoming import Incoming, UnfitFileError
from app.exercises.rules.exchange.json_in import read_json
from app.journeys.rules.open_form import open_form
from tests.content.journeys import real_course
from tests.exercises.rules.exchange.journeys import CURRENT, DESIRED, SITE, template


def read(whole: object, exercise: str = CURRENT) -> Incoming:
    text = whole if isinstance(whole, str) else json.dumps(whole)
    numbers = count(1)
    return read_json(template(exercise), text, lambda: f"new{next(numbers)}")


def faults(whole: object, exercise: str = CURRENT) -> list[tuple[str, str]]:
    with pytest.raises(UnfitFileError) as refusal:
        read(whole, exercise)
    return [(fault.code, fault.where.path) for fault in refusal.value.faults]


def test_rows_without_an_id_get_one_and_empty_is_empty() -> None:
    told = {"current": {"title": None, "phases": None, "steps": [{"title": "Ik bel"}, {"id": "s"}]}}

    assert read(told).raw == {
        "title": "",
        "phases": [],
        "steps": [{"id": "new1", "title": "Ik bel"}, {"id": "s"}],
    }


WRONG_STEP = {
    "id": "s1",
    "feeling": 3,
    "channel": "loket",
    "evidence": "a#quotes/b",
    "pains": {},
    "metric": [],
    "why": 5,
    "kleur": "rood",
}


def test_everything_that_is_wrong_is_said_at_once_with_its_path() -> None:
    rows: list[Any] = [WRONG_STEP, {"id": "s1", "evidence": [1, "a b"]}, "x", {"id": "new"}]

    assert faults({"current": {"steps": rows, "extra": 1}, "meer": 2}) == [
        ("NO_FIELD", ""),
        ("NO_FIELD", "current"),
        ("NO_FIELD", "current.steps[0]"),
        ("CHOICE", "current.steps[0].feeling"),
        ("CHOICE", "current.steps[0].channel"),
        ("NO_LIST", "current.steps[0].evidence"),
        ("NO_LIST", "current.steps[0].pains"),
        ("NO_BLOCK", "current.steps[0].metric"),
        ("NO_TEXT", "current.steps[0].why"),
        ("SAME_ID", "current.steps[1].id"),
        ("NO_TEXT", "current.steps[1].evidence[0]"),
        ("NO_TEXT", "current.steps[1].evidence[1]"),
        ("NO_BLOCK", "current.steps[2]"),
        ("NO_ID", "current.steps[3].id"),
    ]


@pytest.mark.parametrize(
    ("whole", "fault"),
    [
        ([], ("NO_JOURNEY", "")),
        ({"desired": {}}, ("NO_JOURNEY", "")),
        ({"current": []}, ("NO_BLOCK", "current")),
        ({"current": {}, "status": "echt waar"}, ("STATUS", "status")),
        ({"current": {}, "$schema": "/schema/klantreis-2.json"}, ("SCHEMA", "$schema")),
        ('{"current": {"title": "a", "title": "b"}}', ("TWICE", "current")),
        ('{"current": {"steps": [{"feeling": 1e999}]}}', ("NO_NUMBER", "current.steps[0].feeling")),
        ({"current": {"steps": [{"feeling": True}]}}, ("NO_NUMBER", "current.steps[0].feeling")),
        ({"current": {"steps": [{}] * 300}}, ("MANY", "current.steps")),
        ({"current": {}, "as_typed": []}, ("NO_BLOCK", "as_typed")),
        ({"current": {}, "as_typed": {"steps": "x"}}, ("NO_PLACE", "as_typed.steps")),
        ({"current": {}, "as_typed": {"steps/s1": "x"}}, ("NO_PLACE", "as_typed.steps/s1")),
        ({"current": {}, "as_typed": {"steps/s/why": "x"}}, ("NO_PLACE", "as_typed.steps/s/why")),
        ({"current": {}, "as_typed": {"title": 1}}, ("NO_TEXT", "as_typed.title")),
    ],
)
def test_what_is_no_journey_says_why(whole: object, fault: tuple[str, str]) -> None:
    assert faults(whole) == [fault]


def test_what_could_not_be_read_comes_back_to_its_place() -> None:
    told = {"current": {"steps": [{"id": "s1"}]}, "as_typed": {"steps/s1/feeling": "best wel"}}

    assert read(told).raw == {"steps": [{"id": "s1", "feeling": "best wel"}]}


@pytest.mark.parametrize("exercise", [CURRENT, DESIRED])
def test_every_journey_of_the_library_can_come_in_and_is_known_as_an_example(exercise: str) -> None:
    for journey in real_course().journeys:
        incoming = read(open_form(real_course(), journey, SITE), exercise)

        assert incoming.is_example
        assert incoming.raw["steps"]
