from collections.abc import Mapping

import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import NOTHING_AROUND, Around, Record

LEVELS = {
    "IDE-01": "block",
    "IDE-02": "warn",
    "IDE-03": "block",
    "IDE-04": "warn",
    "IDE-05": "warn",
    "IDE-06": "hint",
}
CHOSEN: dict[str, Value] = {"selected": "yes", "benefit": 4, "effort": 2}


def journey(kind: str = "current", *feelings: Value, name: str = "j") -> list[Record]:
    """Give a journey of steps s0, s1 ... that each have one pain point."""
    steps = [
        Record(f"{name}#steps/s{number}", "step", "", "", f"Stap {number}", {"feeling": feeling})
        for number, feeling in enumerate(feelings)
    ]
    pains = [Record(f"{step.ref}/pains/k1", "pain", "", "", "", {}) for step in steps]
    return [Record(f"{name}#", "journey", "", "", "", {"kind": kind}), *steps, *pains]


def ideas(*each: Mapping[str, Value]) -> Document:
    rows: list[Row] = [
        {"id": f"i{number}", "title": "Een betere brief", **values}
        for number, values in enumerate(each, 1)
    ]
    return Document({"ideas": list(rows)})


def found(code: str, document: Document, around: Around = NOTHING_AROUND) -> list[Finding]:
    return list(CHECKS[code].findings(document, {}, around))


def test_every_code_weighs_what_the_method_says() -> None:
    assert {code: CHECKS[code].severity for code in LEVELS} == {
        code: Severity(level) for code, level in LEVELS.items()
    }


@pytest.mark.parametrize("code", LEVELS)
def test_without_ideas_nothing_is_said(code: str) -> None:
    assert not found(code, Document({}), Around(journey("current", -2)))


def test_an_idea_is_for_something_that_hurts() -> None:
    seen = found("IDE-01", ideas({"addresses": "j#steps/s0/pains/k1"}, {"addresses": None}))

    assert [one.path for one in seen] == ["ideas/i2/addresses"]


@pytest.mark.parametrize(
    ("count", "first", "variants"),
    [(9, {}, ["going_on"]), (9, CHOSEN, ["chosen"]), (10, CHOSEN, []), (10, {}, [])],
)
def test_there_are_many_ideas_before_choosing(
    count: int, first: dict[str, Value], variants: list[str]
) -> None:
    document = ideas(first, *[{}] * (count - 1))

    assert [one.variant for one in found("IDE-02", document)] == variants


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({}, []),
        ({"benefit": None}, ["ideas/i1/benefit"]),
        ({"effort": None}, ["ideas/i1/effort"]),
        ({"selected": "no", "benefit": None, "effort": None}, []),
        ({"selected": None, "benefit": None}, []),
    ],
)
def test_what_is_chosen_has_scores(changes: dict[str, Value], paths: list[str]) -> None:
    assert [one.path for one in found("IDE-03", ideas({**CHOSEN, **changes}))] == paths


@pytest.mark.parametrize(
    ("boxes", "said"),
    [
        (("nu", "nu"), ["NU"]),
        (("hoe", "hoe", "hoe"), ["HOE"]),
        (("nu", "wow"), []),
        (("nu",), []),
        (("nu", None), []),
        ((None, None), []),
    ],
)
def test_a_choice_comes_from_more_than_one_box(boxes: tuple[Value, ...], said: list[str]) -> None:
    others: dict[str, Value] = {"box": "how", "selected": "no"}
    document = ideas(*({**CHOSEN, "box": box} for box in boxes), others)

    assert [one.values["box"] for one in found("IDE-04", document)] == said


@pytest.mark.parametrize(
    ("feelings", "addressed", "said"),
    [
        ((0, -1, -2), "j#steps/s2/pains/k1", []),
        ((0, -1, -2), "j#steps/s1/pains/k1", ["Stap 2"]),
        ((-2, -2), "j#steps/s1/pains/k1", []),
        ((1, -1), None, ["Stap 1"]),
        ((1, 0), None, []),
        ((None, None), None, []),
        ((0, -2), "gone#steps/s1/pains/k1", ["Stap 1"]),
    ],
)
def test_the_lowest_point_has_an_idea(
    feelings: tuple[Value, ...], addressed: Value, said: list[str]
) -> None:
    around = Around(journey("current", *feelings))

    seen = found("IDE-05", ideas({"addresses": addressed}), around)

    assert [one.values["step"] for one in seen] == said


def test_every_current_journey_has_a_lowest_point_of_its_own() -> None:
    around = Around(
        [
            *journey("current", -1, name="one"),
            *journey("current", -2, name="two"),
            *journey("individual", -2, name="three"),
        ]
    )

    seen = found("IDE-05", ideas({"addresses": "two#steps/s0/pains/k1"}), around)

    assert [one.path for one in seen] == ["ideas"]


@pytest.mark.parametrize(
    ("titles", "counts"),
    [
        (["Een app", "Een chatbot", "Een portaal"], ["3"]),
        (["Een app", "Een chatbot"], []),
        (["Een app"] * 8 + ["Een brief"] * 2, ["8"]),
        (["Een app"] * 7 + ["Een brief"] * 3, []),
        (["Een happening", "Vaker mailen", "Ziekenhuis bellen"], []),
        (["Online volgen", "Koppeling met het zaaksysteem", "Digitale balie"], ["3"]),
    ],
)
def test_not_every_idea_has_a_plug(titles: list[str], counts: list[str]) -> None:
    document = ideas(*({"title": title} for title in titles))

    assert [one.values["count"] for one in found("IDE-06", document)] == counts


def test_the_description_of_an_idea_counts_too() -> None:
    document = ideas(*[{"title": "Sneller", "description": "Met een app."}] * 3)

    assert len(found("IDE-06", document)) == 1
