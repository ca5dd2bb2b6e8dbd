from collections.abc import Mapping

import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import NOTHING_AROUND, Around, Record

LEVELS = {
    "CUR-01": "block",
    "CUR-02": "warn",
    "CUR-03": "block",
    "CUR-04": "warn",
    "CUR-05": "block",
    "CUR-06": "warn",
    "CUR-07": "warn",
    "CUR-08": "warn",
    "CUR-09": "warn",
    "CUR-10": "warn",
    "CUR-11": "hint",
    "CUR-12": "warn",
    "CUR-13": "block",
}
CONTACT = {"channel": "balie", "party": "gemeente"}


def record(ref: str, kind: str) -> Record:
    return Record(ref, kind, "", "", "", {})


PROJECT = Around(
    [
        record("r1#quotes/c1", "quote"),
        record("r1#quotes/c2", "quote"),
        record("r2#quotes/c1", "quote"),
        record("r1#observations/w1", "observation"),
        record("p#sessions/s1/quotes/c1", "quote"),
        record("p#sessions/s2/quotes/c1", "quote"),
    ]
)


def step(number: int = 1, **values: Value) -> Row:
    filled: Row = {"title": "Ik wacht", "feeling": 0, "channel": "geen_contact"}
    return {"id": f"s{number}", **filled, **values}


def steps(*each: Mapping[str, Value]) -> list[Row]:
    return [step(number, **values) for number, values in enumerate(each, 1)]


def of_pain(**values: Value) -> list[Row]:
    return steps({"pains": [{"id": "k1", "text": "Geen bericht", **values}]})


def of_feelings(*feelings: Value) -> list[Row]:
    return steps(*({"feeling": feeling} for feeling in feelings))


def of_titles(*titles: Value) -> list[Row]:
    return steps(*({"title": title} for title in titles))


def found(
    code: str, rows: list[Row], around: Around = NOTHING_AROUND, /, **values: Value
) -> list[Finding]:
    journey = Document({"kind": "current", "steps": rows, **values})
    return list(CHECKS[code].findings(journey, {}, around))


def spots(
    code: str, rows: list[Row], around: Around = NOTHING_AROUND, /, **values: Value
) -> list[tuple[str, str]]:
    return [(one.path, one.variant) for one in found(code, rows, around, **values)]


def test_every_code_weighs_what_the_method_says() -> None:
    assert {code: CHECKS[code].severity for code in LEVELS} == {
        code: Severity(level) for code, level in LEVELS.items()
    }


@pytest.mark.parametrize("code", LEVELS)
def test_of_an_empty_journey_only_its_size_is_said(code: str) -> None:
    said = {one.code for one in CHECKS[code].findings(Document({}), {})}

    assert said <= {"CUR-02"}


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        ("current", {}, [("persona_id", "persona")]),
        ("current", {"persona_id": "p#"}, []),
        ("individual", {}, [("based_on", "respondent")]),
        ("individual", {"based_on": "r1#"}, []),
        ("individual", {"based_on": "r1# r2#"}, [("based_on", "respondent")]),
        ("as_designed", {}, []),
    ],
)
def test_a_journey_has_one_point_of_view(
    kind: str, values: dict[str, Value], expected: list[tuple[str, str]]
) -> None:
    assert spots("CUR-01", [], kind=kind, **values) == expected


@pytest.mark.parametrize(
    ("phases", "count", "expected"),
    [
        (3, 6, []),
        (8, 30, []),
        (2, 6, [("phases", "few_phases")]),
        (9, 6, [("phases", "many_phases")]),
        (3, 5, [("steps", "few_steps")]),
        (3, 31, [("steps", "many_steps")]),
    ],
)
def test_a_journey_fits_in_one_look(
    phases: int, count: int, expected: list[tuple[str, str]]
) -> None:
    rows: list[Row] = [{"id": f"f{number}", "name": "Wachten"} for number in range(phases)]

    assert spots("CUR-02", steps(*[{}] * count), phases=rows) == expected


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    [
        ("current", {}, []),
        ("current", {"feeling": None}, [("steps/s1/feeling", "feeling")]),
        ("individual", {"feeling": None}, [("steps/s1/feeling", "feeling")]),
        ("current", {"channel": ""}, [("steps/s1/channel", "channel")]),
        ("as_designed", {}, [("steps/s1/feeling", "refused")]),
        ("as_designed", {"feeling": None}, []),
        ("as_designed", {"feeling": None, "channel": ""}, [("steps/s1/channel", "channel")]),
    ],
)
def test_who_made_the_journey_felt_something_at_each_step(
    kind: str, values: dict[str, Value], expected: list[tuple[str, str]]
) -> None:
    assert spots("CUR-03", steps(values), kind=kind) == expected


@pytest.mark.parametrize(
    ("feelings", "variants"),
    [
        ((1, -1), []),
        ((2, 0, -2), []),
        ((0, -1), ["high"]),
        ((0, 1), ["low"]),
        ((0, 0), ["flat"]),
        ((0, None), []),
        ((None, None), []),
    ],
)
def test_a_heartbeat_goes_up_and_down(feelings: tuple[Value, ...], variants: list[str]) -> None:
    assert [variant for _path, variant in spots("CUR-04", of_feelings(*feelings))] == variants


def test_a_journey_on_paper_has_no_line_to_be_flat() -> None:
    assert not found("CUR-04", of_feelings(0, 0), kind="as_designed")


def test_a_pain_point_has_evidence() -> None:
    assert spots("CUR-05", of_pain()) == [("steps/s1/pains/k1/evidence", "")]
    assert not found("CUR-05", of_pain(evidence="r1#quotes/c1"))


@pytest.mark.parametrize(
    ("evidence", "counts"),
    [
        ("r1#quotes/c1 r2#quotes/c1", []),
        ("r1#quotes/c1 r1#quotes/c2", ["1"]),
        ("r1#quotes/c1 r1#observations/w1", ["1"]),
        ("r1#observations/w1", ["0"]),
        ("p#sessions/s1/quotes/c1 p#sessions/s2/quotes/c1", []),
        (None, []),
        ("gone#quotes/c1", []),
    ],
)
def test_several_people_have_the_same_pain(evidence: Value, counts: list[str]) -> None:
    seen = found("CUR-06", of_pain(evidence=evidence), PROJECT)

    assert [one.values["count"] for one in seen] == counts


def test_in_the_journey_of_one_person_one_is_enough() -> None:
    rows = of_pain(evidence="r1#quotes/c1")

    assert not found("CUR-06", rows, PROJECT, kind="individual")


@pytest.mark.parametrize(
    ("first", "paths"),
    [
        (CONTACT, ["steps/s1/title"]),
        ({"channel": "website", "party": None}, ["steps/s1/title"]),
        ({"channel": "website", "party": "commercieel"}, []),
        ({"channel": "geen_contact", "party": "gemeente"}, []),
        ({"channel": "informeel", "party": None}, []),
        ({"channel": None}, []),
    ],
)
def test_it_begins_before_the_first_contact(first: dict[str, Value], paths: list[str]) -> None:
    assert [one.path for one in found("CUR-07", steps(first, CONTACT))] == paths


@pytest.mark.parametrize(
    ("last", "paths"),
    [
        ({"channel": "brief", "party": "gemeente"}, ["steps/s2/title"]),
        ({"channel": "e-mail", "party": None}, ["steps/s2/title"]),
        ({**CONTACT, "title": "Ik hoor het besluit"}, ["steps/s2/title"]),
        ({**CONTACT, "touchpoint": "De beschikking"}, ["steps/s2/title"]),
        ({**CONTACT, "title": "Ik haal mijn pas op"}, []),
        ({"channel": "brief", "party": "ketenpartner"}, []),
        ({"channel": "geen_contact", "title": "Ik lees het besluit nog eens"}, []),
    ],
)
def test_it_ends_after_our_last_letter(last: dict[str, Value], paths: list[str]) -> None:
    assert [one.path for one in found("CUR-08", steps({"channel": "brief"}, last))] == paths


@pytest.mark.parametrize(
    ("other", "paths"),
    [
        ({"channel": "geen_contact"}, []),
        ({"channel": "informeel"}, []),
        ({"channel": "telefoon", "party": "naaste"}, []),
        (CONTACT, ["steps"]),
        ({"channel": None}, []),
    ],
)
def test_something_happens_outside_our_contacts(other: dict[str, Value], paths: list[str]) -> None:
    assert [one.path for one in found("CUR-09", steps(CONTACT, other))] == paths


@pytest.mark.parametrize(("count", "variants"), [(0, ["none"]), (1, []), (3, []), (4, ["many"])])
def test_there_are_a_few_moments_of_truth(count: int, variants: list[str]) -> None:
    marked = steps(*[{"moment_of_truth": "yes"}] * count, {"moment_of_truth": "no"})

    assert [variant for _path, variant in spots("CUR-10", marked)] == variants


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Registreren aanvraag", ["registreren"]),
        ("Beoordeling van het dossier", ["beoordeling"]),
        ("Aanvraag toetsen", ["toetsen"]),
        ("De gemeente verwerkt de aangifte", ["verwerkt"]),
        ("Afhandelen.", ["afhandelen"]),
        ("Ik laat mijn adres registreren", []),
        ("Ik wacht op de beoordeling", []),
        ("Wachten op antwoord", []),
        (None, []),
    ],
)
def test_a_step_is_what_a_resident_does(title: Value, words: list[str]) -> None:
    assert [one.values["word"] for one in found("CUR-11", of_titles(title))] == words


@pytest.mark.parametrize(("without", "counts"), [(2, []), (3, ["3"])])
def test_most_steps_rest_on_research(without: int, counts: list[str]) -> None:
    rested: list[dict[str, Value]] = [
        {"evidence": "r1#quotes/c1"},
        {"pains": [{"id": "k1", "evidence": "r1#quotes/c1"}]},
        {"gains": [{"id": "g1", "evidence": "r1#observations/w1"}]},
    ]
    rows = steps(*rested[: 5 - without], *[{"evidence": "gone#quotes/c1"}] * without)

    assert [one.values["count"] for one in found("CUR-12", rows, PROJECT)] == counts


def test_the_table_names_every_step() -> None:
    assert spots("CUR-13", of_titles("Ik wacht", " ")) == [("steps/s2/title", "")]
    assert not found("CUR-13", of_titles(None), kind="as_designed")
