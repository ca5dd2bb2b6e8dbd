import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity


def step(number: int, **changes: Value) -> Row:
    good: Row = {
        "id": f"s{number}",
        "what_i_do": "Ik bel",
        "channel": "telefoon" if number % 2 else "website",
        "what_i_see_hear_read": "Er zijn nog zeven wachtenden",
        "feeling": number % 3 - 1,
    }
    return good | changes


def steps(count: int, **changes: Value) -> list[Row]:
    return [step(number, **changes) for number in range(1, count + 1)]


def safari(**changes: Value) -> dict[str, Value]:
    good: dict[str, Value] = {
        "task": "Zoek uit hoe u aan een afvalpas komt",
        "role_situation": "U bent een ouder met twee kinderen",
        "date": "2027-02-18",
        "channels": "website telefoon",
        "steps": [*steps(4), step(5, opportunity="Zeggen wanneer er bericht komt")],
    }
    return good | changes


def findings(code: str, **changes: Value) -> list[Finding]:
    return list(CHECKS[code].findings(Document(safari(**changes)), {}))


def spots(code: str, **changes: Value) -> list[tuple[str, str]]:
    return [(finding.path, finding.variant) for finding in findings(code, **changes)]


@pytest.mark.parametrize("number", range(1, 8))
def test_a_good_safari_has_no_findings(number: int) -> None:
    assert findings(f"SAF-0{number}") == []


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("SAF-01", "block"),
        ("SAF-02", "warn"),
        ("SAF-03", "warn"),
        ("SAF-04", "block"),
        ("SAF-05", "warn"),
        ("SAF-06", "hint"),
        ("SAF-07", "block"),
    ],
)
def test_every_code_weighs_what_the_method_says(code: str, severity: str) -> None:
    assert CHECKS[code].severity is Severity(severity)


@pytest.mark.parametrize(
    ("key", "variant"),
    [("task", "task"), ("role_situation", "role"), ("date", "date"), ("channels", "channels")],
)
def test_nobody_sets_out_without_a_role_and_a_task(key: str, variant: str) -> None:
    assert spots("SAF-01", **{key: " "}) == [(key, variant)]


def test_four_steps_are_few() -> None:
    (finding,) = findings("SAF-02", steps=[*steps(4), {"id": "s5"}])

    assert (finding.path, finding.values["count"]) == ("steps", "4")


@pytest.mark.parametrize(
    ("channels", "count"),
    [(["website", "website"], "1"), (["website", "geen_contact"], "1"), (["geen_contact"], "0")],
)
def test_one_way_in_is_little(channels: list[str], count: str) -> None:
    walked = [step(number, channel=channel) for number, channel in enumerate(channels, 1)]

    (finding,) = findings("SAF-03", steps=walked)

    assert (finding.path, finding.values["count"]) == ("steps", count)


def test_two_ways_in_are_enough() -> None:
    assert spots("SAF-03", steps=steps(2)) == []


@pytest.mark.parametrize(
    ("key", "variant"), [("what_i_see_hear_read", "observation"), ("feeling", "feeling")]
)
def test_every_step_is_seen_and_felt(key: str, variant: str) -> None:
    (finding,) = findings("SAF-04", steps=[step(1), step(2, **{key: None})])

    assert (finding.path, finding.variant) == (f"steps/s2/{key}", variant)
    assert finding.values == {"number": "2"}


def test_a_neutral_step_is_felt() -> None:
    assert spots("SAF-04", steps=[step(1, feeling=0)]) == []


def test_somewhere_it_could_be_better() -> None:
    assert spots("SAF-05", steps=steps(5)) == [("steps", "")]
    assert spots("SAF-05", steps=[*steps(2), step(3, opportunity="Een mail")]) == []


def test_the_same_feeling_everywhere_is_a_flat_line() -> None:
    assert spots("SAF-06", steps=[*steps(3, feeling=1), step(4, feeling=None)]) == [("steps", "")]


@pytest.mark.parametrize(
    "walked", [steps(2, feeling=1), [*steps(3, feeling=1), step(4, feeling=0)], []]
)
def test_few_or_different_feelings_are_no_flat_line(walked: Value) -> None:
    assert spots("SAF-06", steps=walked) == []


def test_a_picture_has_words_in_its_place() -> None:
    photo: list[Row] = [{"id": "1", "file": "f8"}]

    (finding,) = findings("SAF-07", steps=[step(1), step(2, photo=photo)])

    assert (finding.path, finding.values) == ("steps/s2/photo/1/alt", {"number": "2"})
    assert spots("SAF-07", steps=[step(1, photo=[{**photo[0], "alt": "Een zuil"}])]) == []


@pytest.mark.parametrize("nothing", [None, [], [{"id": "1"}], [{"id": "1", "alt": "Een zuil"}]])
def test_where_there_is_no_picture_nothing_is_asked(nothing: Value) -> None:
    assert spots("SAF-07", steps=[step(1, photo=nothing)]) == []
