"""What a script draws while one types is what the server draws of the same document."""

import random
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pytest

from app.engine.records import Around, Record
from app.exercises.rules.picturing import Filled, live
from app.exercises.rules.picturing.desired import desired_of
from app.exercises.rules.picturing.journey import journey_of
from app.ui.pictures.feelings import finding
from app.ui.pictures.journey import Journey, Step
from app.ui.pictures.journey_map.grid import LEFT, Grid
from app.ui.pictures.journey_map.lanes.heartbeat import Heartbeat
from app.ui.pictures.kit.curve import runs, smooth
from tests.exercises.rules.picturing.test_desired import NOW
from tests.exercises.rules.picturing.test_desired import TEMPLATE as DESIRED
from tests.exercises.rules.picturing.test_desired import VALUES as WANTED
from tests.exercises.rules.picturing.test_journey import PERSONA, R1, R2, SEEN, TEMPLATE, VALUES
from tests.node import ask_node
from tests.ui.pictures.samples import ALL

if TYPE_CHECKING:
    from app.engine.document import Value

BETTER = Record("w#steps/d1", "desired-step", "", "D1-d1", "Hoort het",
                {"feeling": 2, "replaces": "j#steps/s2"})  # fmt: skip
CURRENT = Filled(TEMPLATE, VALUES, Around([R1, R2, SEEN, PERSONA]), "j")
WITH_DESIRED = Filled(TEMPLATE, VALUES, Around([R1, R2, SEEN, PERSONA, BETTER]), "j")
FUTURE = Filled(DESIRED, WANTED, Around(NOW), "w")
STEP = ("title", "feeling", "desired", "dropped", "added", "people")
HEIGHT = 260


def typed(filled: Filled) -> dict[str, Any]:
    """Return what the script reads in the form of a document: codes, no references."""
    rows = filled.document.rows
    return {
        "phases": [{"id": row.id, "name": row.text("name"), "goal": ""} for row in rows("phases")],
        "steps": [
            {
                "id": row.id,
                "phase": row.text("phase").rpartition("/")[2],
                "title": row.text("title"),
                "feeling": row.number("feeling"),
                "moment": row.text("moment_of_truth") == "yes",
                "evidence": [one.code for one in filled.found(row, "evidence")],
                "replaces": [one.code.lower() for one in filled.found(row, "replaces")],
            }
            for row in rows("steps")
        ],
    }


def as_scripts_say(step: Step) -> dict[str, Any]:
    evidence = None if step.evidence is None else step.evidence.value
    return {key: getattr(step, key) for key in STEP} | {"evidence": evidence}


@pytest.mark.parametrize("filled", [CURRENT, WITH_DESIRED, FUTURE], ids=["now", "both", "wanted"])
def test_a_script_sees_the_journey_that_the_server_sees(filled: Filled) -> None:
    server = desired_of(filled) if filled is FUTURE else journey_of(filled)

    given = {"raw": typed(filled), "around": live(filled)}
    seen = ask_node("journey/journey.js", "its.journeyOf(given.raw, given.around)", given)

    keys = (*STEP, "evidence")
    assert [{key: step[key] for key in keys} for step in seen["steps"]] == [
        as_scripts_say(step) for step in server.steps
    ]
    counts = [(phase["name"], phase["count"]) for phase in seen["phases"] if phase["count"]]
    assert counts == [(phase.name, phase.steps) for phase in server.phases]
    assert (seen["compared"], seen["hasDesired"]) == (server.is_compared, server.has_desired)


def points(journey: Journey, *, desired: bool) -> list[tuple[float, float | None]]:
    grid = Grid(len(journey.steps))
    found = Heartbeat(grid, journey.steps, HEIGHT)._points(0, desired=desired)  # noqa: SLF001
    return [(x - LEFT, y) for x, y in found]


@pytest.mark.parametrize("filled", [WITH_DESIRED, FUTURE], ids=["both", "wanted"])
def test_every_point_stands_where_the_server_puts_it(filled: Filled) -> None:
    server = desired_of(filled) if filled is FUTURE else journey_of(filled)
    given = {
        "steps": [as_scripts_say(step) for step in server.steps],
        "rules": live(filled)["rules"],
        "column": Grid(len(server.steps)).column,
    }

    seen = ask_node(
        "journey/beat.js",
        f"[false, true].map((side) => its.pointsOf(given, given.column, side, {HEIGHT}))",
        given,
    )

    assert flat(seen[0]) == pytest.approx(flat(points(server, desired=False)))
    assert flat(seen[1]) == pytest.approx(flat(points(server, desired=True)))


@pytest.mark.parametrize("name", ALL)
def test_the_sentence_above_it_is_the_same(name: str) -> None:
    journey = ALL[name]
    steps = [as_scripts_say(step) | {"moment": step.moment_of_truth} for step in journey.steps]
    given = {
        "journey": {"steps": steps, "wanted": journey.wanted, "compared": journey.is_compared},
        **live(CURRENT),
    }

    asked = "its.finding(given.journey, given.said, given.words)"

    assert ask_node("journey/saying.js", asked, given) == finding(journey)


def flat(found: Sequence[Sequence[float | None]]) -> list[float]:
    return [-1.0 if number is None else number for point in found for number in point]


@pytest.mark.parametrize("upright", [False, True])
def test_the_line_is_the_same_curve(*, upright: bool) -> None:
    chance = random.Random(5)  # noqa: S311 - no secret
    lines = [
        [(at * 47.5, chance.choice([62.0, 101.0, 140.0, 179.0, 218.0, None])) for at in range(30)]
        for _ in range(20)
    ]

    asked = (
        f"given.map((line) => its.runs(line).map((run) => its.smooth(run, {str(upright).lower()})))"
    )
    seen = ask_node("journey/curve.js", asked, lines)

    for line, drawn in zip(lines, seen, strict=True):
        ours = [smooth(run, upright=upright) for run in runs(line)]
        assert [numbers(one) for one in drawn] == [
            pytest.approx(numbers(one), abs=0.11) for one in ours
        ]


def numbers(path: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?[\d.]+", path)]


def test_what_other_documents_tell_is_small_and_in_codes() -> None:
    told: Mapping[str, Any] = live(WITH_DESIRED)

    assert told["sources"] == {"R1-c1": [0, 1], "R2-c1": [1, 1], "R1-w1": [0, 0]}
    assert told["desired"] == {"s2": 2}
    assert told["now"] == []
    assert live(FUTURE)["now"][0] == ["s0", "Begint", 0, 0]


def test_a_step_that_does_not_exist_any_more_is_no_ground() -> None:
    lost: dict[str, Value] = {**VALUES, "steps": [{"id": "s1", "evidence": "weg#quotes/c9"}]}
    filled = Filled(TEMPLATE, lost, Around([R1]), "j")

    given = {"raw": typed(filled), "around": live(filled)}
    seen = ask_node("journey/journey.js", "its.journeyOf(given.raw, given.around)", given)

    assert (seen["steps"][0]["evidence"], seen["steps"][0]["people"]) == ("geen", 0)
