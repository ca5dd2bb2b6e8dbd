import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import NOTHING_AROUND, Around, Record


def talk(document: str, alias: str) -> Record:
    return Record(f"{document}#", "interview", "interviewverslag", "", alias, {})


def quote(ref: str) -> Record:
    return Record(ref, "quote", "interviewverslag", "", "Daarna werd het stil", {})


def another(document: str) -> Record:
    return Record(f"{document}#", "persona", "persona", "", "Wim", {})


TALKS = [talk("a", "R1"), talk("b", "R2"), talk("c", "R3")]
QUOTES = [quote(f"{document}#quotes/c{number}") for document in "abc" for number in range(1, 6)]
PROJECT = Around([*TALKS, *QUOTES, another("")])


def scales(count: int) -> list[Row]:
    return [{"id": f"b{number}", "left": "Alleen", "position": 2} for number in range(count)]


def persona(**changes: Value) -> dict[str, Value]:
    good: dict[str, Value] = {
        "name": "Samira",
        "tagline": "Ik wil weten dat het goed is",
        "situation": "Samira verhuist van ver",
        "goal": "Opnieuw beginnen",
        "needs": [{"id": "n1", "text": "Meteen weten dat het goed is"}],
        "frustrations": [{"id": "f1", "text": "Weken niets horen"}],
        "behaviour_scales": scales(3),
        "based_on_interviews": "a# b# c#",
        "quotes": "a#quotes/c1 b#quotes/c1",
    }
    return good | changes


def findings(code: str, around: Around = PROJECT, **changes: Value) -> list[Finding]:
    return list(CHECKS[code].findings(Document(persona(**changes)), {}, around))


def spots(code: str, around: Around = PROJECT, **changes: Value) -> list[tuple[str, str]]:
    return [(finding.path, finding.variant) for finding in findings(code, around, **changes)]


@pytest.mark.parametrize("number", range(1, 9))
def test_a_good_persona_has_no_findings(number: int) -> None:
    assert findings(f"PER-0{number}") == []


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("PER-01", "block"),
        ("PER-02", "block"),
        ("PER-03", "warn"),
        ("PER-04", "block"),
        ("PER-05", "hint"),
        ("PER-06", "block"),
        ("PER-07", "warn"),
        ("PER-08", "warn"),
    ],
)
def test_every_code_weighs_what_the_method_says(code: str, severity: str) -> None:
    assert CHECKS[code].severity is Severity(severity)


@pytest.mark.parametrize(
    ("talks", "count"), [(None, "0"), ("a# b#", "2"), ("a# b# b#", "2"), ("a# b# gone#", "2")]
)
def test_two_talks_are_few(talks: Value, count: str) -> None:
    (finding,) = findings("PER-01", based_on_interviews=talks)

    assert (finding.path, finding.values["count"]) == ("based_on_interviews", count)


@pytest.mark.parametrize(
    ("quotes", "variant"),
    [
        (None, "few"),
        ("a#quotes/c1", "few"),
        ("a#quotes/c1 gone#quotes/c1", "few"),
        ("a#quotes/c1 a#quotes/c2", "one"),
    ],
)
def test_quotes_are_of_several_people(quotes: Value, variant: str) -> None:
    assert spots("PER-02", quotes=quotes) == [("quotes", variant)]


def test_the_quote_on_the_wall_counts() -> None:
    assert spots("PER-02", quotes="a#quotes/c1", quote="b#quotes/c1") == []
    assert spots("PER-02", quotes="a#quotes/c1", quote="a#quotes/c1") == [("quotes", "few")]


def test_two_sessions_of_one_prototype_are_two_conversations() -> None:
    sessions = [quote(f"p#sessions/s{number}/quotes/c1") for number in (1, 2)]

    assert spots("PER-02", Around(sessions), quotes=" ".join(s.ref for s in sessions)) == []


def test_two_thirds_of_one_talk_is_one_person() -> None:
    (finding,) = findings("PER-03", quotes="a#quotes/c1 a#quotes/c2 b#quotes/c1")

    assert finding.path == "quotes"
    assert (finding.values["percent"], finding.values["alias"]) == ("66", "R1")


def test_sixty_percent_of_one_talk_is_several_people() -> None:
    three_of_five = "a#quotes/c1 a#quotes/c2 a#quotes/c3 b#quotes/c1 c#quotes/c1"

    assert spots("PER-03", quotes=three_of_five) == []


@pytest.mark.parametrize("quotes", [None, "a#quotes/c1", "a#quotes/c1 a#quotes/c2"])
def test_what_blocks_already_is_not_said_twice(quotes: Value) -> None:
    assert spots("PER-03", quotes=quotes) == []


def test_a_talk_that_is_not_a_report_is_of_one_resident() -> None:
    told = [quote(f"p#sessions/s1/quotes/c{number}") for number in (1, 2)]
    chosen = " ".join([*(one.ref for one in told), "a#quotes/c1"])

    (finding,) = findings("PER-03", Around([*told, *QUOTES]), quotes=chosen)

    assert finding.values["alias"] == "één inwoner"


@pytest.mark.parametrize("key", ["goal", "needs", "frustrations"])
def test_a_persona_wants_something(key: str) -> None:
    change: dict[str, Value] = {key: None}

    assert spots("PER-04", PROJECT, **change) == [(key, key)]


@pytest.mark.parametrize(
    "situation",
    [
        "Nico is 44 jaar",
        "Een 30-jarige uit de stad",
        "Ze is gescheiden",
        "Een moeder met haast",
        "Hij heeft twee kinderen",
    ],
)
def test_who_somebody_is_says_not_how_somebody_does_things(situation: str) -> None:
    (finding,) = findings("PER-05", situation=situation, behaviour_scales=scales(2))

    assert (finding.path, finding.variant) == ("behaviour_scales", "person")
    assert finding.values["count"] == "2"


def test_few_scales_are_worth_a_hint() -> None:
    assert spots("PER-05", behaviour_scales=scales(2)) == [("behaviour_scales", "few")]


def test_with_three_scales_an_age_does_no_harm() -> None:
    assert spots("PER-05", situation="Nico is 44 jaar") == []


@pytest.mark.parametrize("name", ["R1", "r1"])
def test_a_persona_is_nobody_who_was_spoken_to(name: str) -> None:
    (finding,) = findings("PER-06", name=name)

    assert (finding.path, finding.variant, finding.values) == ("name", "alias", {"found": name})


@pytest.mark.parametrize(
    ("change", "path", "variant"),
    [
        ({"name": "Mevrouw De Vries"}, "name", "name"),
        ({"situation": "Woont in de Dorpsstraat 12"}, "situation", "address"),
        ({"worries": [{"id": "z1", "text": "Bel 06 12345678"}]}, "worries/z1/text", "phone"),
        ({"empathy_map": [{"id": "1", "says": "jan@a.nl"}]}, "empathy_map/1/says", "email"),
    ],
)
def test_a_persona_cannot_be_traced(change: dict[str, Value], path: str, variant: str) -> None:
    assert spots("PER-06", PROJECT, **change) == [(path, variant)]


def test_a_persona_without_a_name_is_nobody() -> None:
    assert spots("PER-06", Around([talk("a", "")]), name=None) == []


def test_the_fifth_persona_is_one_too_many() -> None:
    (finding,) = findings("PER-07", Around(map(another, ["", "a", "b", "c", "d"])))

    assert (finding.path, finding.values["count"]) == ("name", "5")


def test_four_personas_are_not_too_many() -> None:
    assert spots("PER-07", Around(map(another, ["", "a", "b", "c"]))) == []


def test_a_persona_that_is_not_begun_is_not_one_too_many() -> None:
    assert spots("PER-07", Around(map(another, ["", "a", "b", "c", "d"])), name=None) == []


def test_a_picture_is_somebodys() -> None:
    image: list[Row] = [{"id": "1", "file": "f8"}]

    assert spots("PER-08", image=image) == [("image/1/licence", "")]
    assert spots("PER-08", image=[{**image[0], "licence": "Eigen tekening"}]) == []
    assert spots("PER-08", image=[{"id": "1", "alt": "Een vrouw"}]) == []


def test_a_persona_knows_nobody_outside_a_project() -> None:
    assert spots("PER-01", NOTHING_AROUND) == [("based_on_interviews", "")]
