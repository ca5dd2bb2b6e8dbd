import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import NOTHING_AROUND, Around, Record

LEVELS = {
    "DES-01": "block",
    "DES-02": "warn",
    "DES-03": "warn",
    "DES-04": "warn",
    "DES-05": "block",
    "DES-06": "warn",
    "DES-07": "hint",
}


def current(*feelings: Value, kind: str = "current", moment: Value = None) -> Around:
    """Give a project with a current journey j; its first step may be a moment of truth."""
    steps = [
        Record(f"j#steps/s{number}", "step", "", "", f"Stap {number}", {"feeling": feeling})
        for number, feeling in enumerate(feelings, 1)
    ]
    steps[:1] = [
        one._replace(values={**one.values, "moment_of_truth": moment}) for one in steps[:1]
    ]
    elsewhere = Record("other#steps/s1", "step", "", "", "", {"feeling": -2})
    return Around([Record("j#", "journey", "", "", "", {"kind": kind}), *steps, elsewhere])


def journey(*each: dict[str, Value], lows: list[Row] | None = None) -> Document:
    rows: list[Row] = [
        {"id": f"d{number}", "title": "Ik wacht", **values} for number, values in enumerate(each, 1)
    ]
    return Document({"current_journey": "j#", "steps": list(rows), "lows": list(lows or [])})


def of_feelings(*feelings: Value) -> Document:
    return journey(*({"feeling": feeling} for feeling in feelings))


def found(code: str, document: Document, around: Around = NOTHING_AROUND) -> list[Finding]:
    return list(CHECKS[code].findings(document, {}, around))


def spots(code: str, document: Document, around: Around = NOTHING_AROUND) -> list[tuple[str, str]]:
    return [(one.path, one.variant) for one in found(code, document, around)]


def test_every_code_weighs_what_the_method_says() -> None:
    assert {code: CHECKS[code].severity for code in LEVELS} == {
        code: Severity(level) for code, level in LEVELS.items()
    }


@pytest.mark.parametrize("code", LEVELS)
def test_of_an_empty_journey_only_the_current_one_is_asked(code: str) -> None:
    said = {one.code for one in found(code, Document({}), current(-2))}

    assert said <= {"DES-01"}


@pytest.mark.parametrize(
    ("chosen", "kind", "variants"),
    [
        (None, "current", ["none"]),
        ("j#", "current", []),
        ("j#", "as_designed", ["other"]),
        ("j#", "individual", ["other"]),
        ("gone#", "current", []),
    ],
)
def test_it_improves_a_current_journey(chosen: Value, kind: str, variants: list[str]) -> None:
    document = Document({"current_journey": chosen})

    assert [one.variant for one in found("DES-01", document, current(kind=kind))] == variants


@pytest.mark.parametrize(
    ("feelings", "expected"),
    [
        ((1, 0, 1), []),
        ((0, 0, 1), [("steps/d1/feeling", "first")]),
        ((2, 0, 0), [("steps/d3/feeling", "last")]),
        ((0,), [("steps/d1/feeling", "first")]),
        ((None, None), []),
    ],
)
def test_it_begins_and_ends_well(
    feelings: tuple[Value, ...], expected: list[tuple[str, str]]
) -> None:
    assert spots("DES-02", of_feelings(*feelings)) == expected


@pytest.mark.parametrize(
    ("moments", "expected"),
    [
        ([{"feeling": 2}], [("steps", "unmarked")]),
        ([{"feeling": 2, "moment_of_truth": "yes"}], []),
        ([{"feeling": 1, "moment_of_truth": "yes"}], [("steps/d1/feeling", "flat")]),
        ([{"moment_of_truth": "yes"}, {"feeling": 2, "moment_of_truth": "yes"}], []),
        (
            [{"feeling": 2}, {"feeling": 1, "replaces": "j#steps/s1"}],
            [("steps/d2/feeling", "flat")],
        ),
        ([{"feeling": 2, "replaces": "j#steps/s1"}], []),
    ],
)
def test_the_peak_is_where_it_matters(
    moments: list[dict[str, Value]], expected: list[tuple[str, str]]
) -> None:
    assert spots("DES-03", journey(*moments), current(-1, moment="yes")) == expected


@pytest.mark.parametrize(
    ("feelings", "counts"), [((2, 2, 2, 0, 0), []), ((2, 2, 0), ["2"]), ((2,), ["1"])]
)
def test_not_everything_shines(feelings: tuple[Value, ...], counts: list[str]) -> None:
    assert [one.values["count"] for one in found("DES-04", of_feelings(*feelings))] == counts


def test_every_low_of_now_gets_an_answer() -> None:
    lows: list[Row] = [{"id": "l1", "step": "j#steps/s2", "outcome": "opgelost"}]

    seen = found("DES-05", journey(lows=lows), current(0, -2, -1))

    assert [(one.path, one.values["step"]) for one in seen] == [("lows", "Stap 3")]


@pytest.mark.parametrize(
    ("reason", "paths"), [(None, ["lows/l1/reason"]), ("Het contract loopt tot 2028.", [])]
)
def test_not_now_has_a_reason(reason: Value, paths: list[str]) -> None:
    low: Row = {"id": "l1", "step": "j#steps/s1", "outcome": "niet_nu", "reason": reason}

    seen = found("DES-05", journey(lows=[low]), current(-2))

    assert [one.path for one in seen] == paths


@pytest.mark.parametrize(
    ("values", "risen"),
    [
        ({"feeling": 1, "replaces": "j#steps/s1"}, ["2"]),
        ({"feeling": 0, "replaces": "j#steps/s1"}, []),
        ({"feeling": 2, "replaces": "j#steps/s1 j#steps/s2"}, ["4"]),
        ({"feeling": 2, "replaces": "j#steps/s3"}, []),
        ({"feeling": None, "replaces": "j#steps/s2"}, []),
        ({"feeling": 2}, []),
        (
            {
                "feeling": 2,
                "replaces": "j#steps/s1",
                "backstage": [{"id": "a1", "activity": "Belt"}],
            },
            [],
        ),
    ],
)
def test_what_rises_changes_something_backstage(values: dict[str, Value], risen: list[str]) -> None:
    seen = found("DES-06", journey(values), current(-1, -2, None))

    assert [(one.path, one.values["risen"]) for one in seen] == [
        ("steps/d1/backstage", points) for points in risen
    ]


@pytest.mark.parametrize(("count", "said"), [(2, []), (3, [("3", "2")])])
def test_it_has_no_more_steps_than_now(count: int, said: list[tuple[str, str]]) -> None:
    seen = found("DES-07", journey(*[{}] * count), current(0, 0))

    assert [(one.values["count"], one.values["before"]) for one in seen] == said


def test_of_a_current_journey_that_is_not_known_nothing_is_counted() -> None:
    document = journey({"feeling": 2})

    assert not [one for code in ("DES-05", "DES-06", "DES-07") for one in found(code, document)]
