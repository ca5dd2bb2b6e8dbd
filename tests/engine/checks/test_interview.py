from datetime import date

import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import NOTHING_AROUND, Around, Moment, Record

CONSENT: dict[str, Value] = {
    "text_version": "informatietekst#",
    "information_given": "yes",
    "given_on": "2027-02-01",
    "use_quotes": "yes",
    "public_use": "yes",
}


def consent(**changes: Value) -> list[Row]:
    return [{"id": "1", **CONSENT, **changes}]


def quotes(count: int, words: int = 5) -> list[Row]:
    return [{"id": f"c{number}", "text": "ja " * words} for number in range(1, count + 1)]


def report(**changes: Value) -> dict[str, Value]:
    good: dict[str, Value] = {
        "alias": "R1",
        "held_on": "2027-02-02",
        "consent": consent(),
        "situation": "Een vader met twee kinderen",
        "steps": [
            {"id": "s1", "what": "Ik belde", "feeling": 0},
            {"id": "s2", "what": "Ik wachtte"},
        ],
        "quotes": quotes(5),
    }
    return good | changes


def findings(code: str, around: Around = NOTHING_AROUND, **changes: Value) -> list[Finding]:
    return list(CHECKS[code].findings(Document(report(**changes)), {}, around))


def spots(code: str, around: Around = NOTHING_AROUND, **changes: Value) -> list[tuple[str, str]]:
    return [(finding.path, finding.variant) for finding in findings(code, around, **changes)]


def another(alias: str, document: str = "kf83") -> Record:
    return Record(f"{document}#", "interview", "interviewverslag", "", alias, {})


def moment(begun: date | None = None, withdrawn: frozenset[str] = frozenset()) -> Around:
    return Around(moment=Moment(begun=begun, withdrawn=withdrawn))


@pytest.mark.parametrize("number", range(1, 10))
def test_a_good_report_has_no_findings(number: int) -> None:
    around = Around([another("R2")], Moment(begun=date(2027, 2, 3), withdrawn=frozenset({"R2"})))

    assert findings(f"INT-0{number}", around) == []


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("INT-01", "block"),
        ("INT-02", "block"),
        ("INT-03", "block"),
        ("INT-04", "warn"),
        ("INT-05", "warn"),
        ("INT-06", "warn"),
        ("INT-07", "hint"),
        ("INT-08", "block"),
        ("INT-09", "block"),
    ],
)
def test_every_code_weighs_what_the_method_says(code: str, severity: str) -> None:
    assert CHECKS[code].severity is Severity(severity)


@pytest.mark.parametrize("nothing", [None, [], [{"id": "1"}]])
def test_a_talk_needs_a_consent(nothing: Value) -> None:
    assert spots("INT-01", consent=nothing) == [("consent", "none")]


@pytest.mark.parametrize(
    ("change", "key", "variant"),
    [
        ({"text_version": None}, "text_version", "version"),
        ({"information_given": "no"}, "information_given", "information"),
        ({"information_given": None}, "information_given", "information"),
        ({"given_on": None}, "given_on", "undated"),
        ({"given_on": "2027-02-03"}, "given_on", "afterwards"),
    ],
)
def test_a_consent_is_informed_and_comes_first(
    change: dict[str, Value], key: str, variant: str
) -> None:
    assert spots("INT-01", consent=consent(**change)) == [(f"consent/1/{key}", variant)]


def test_a_consent_on_the_day_of_the_talk_is_in_time() -> None:
    assert spots("INT-01", consent=consent(given_on="2027-02-02")) == []


@pytest.mark.parametrize("unreadable", ["ergens in februari", None])
def test_without_the_day_of_the_talk_nothing_can_be_too_late(unreadable: Value) -> None:
    assert spots("INT-01", held_on=unreadable) == []


def test_a_report_has_an_alias() -> None:
    assert spots("INT-02", alias=" ") == [("alias", "none")]


def test_an_alias_belongs_to_one_person() -> None:
    assert spots("INT-02", Around([another("r1 ")])) == [("alias", "taken")]
    assert findings("INT-02", Around([another("r1")]))[0].values == {"alias": "R1"}


def test_the_report_itself_does_not_take_its_alias() -> None:
    assert spots("INT-02", Around([another("R1", document="")])) == []


@pytest.mark.parametrize(
    ("change", "path", "variant"),
    [
        ({"alias": "Mevrouw De Vries"}, "alias", "name"),
        ({"situation": "Woont in de Dorpsstraat 12"}, "situation", "address"),
        ({"steps": [{"id": "s1", "what": "Ik belde 06 12345678"}]}, "steps/s1/what", "phone"),
        ({"quotes": [{"id": "c1", "text": "Dat is 1234 AB"}]}, "quotes/c1/text", "postcode"),
        ({"observations": [{"id": "w1", "text": "Op jan@a.nl"}]}, "observations/w1/text", "email"),
        ({"pains": [{"id": "k1", "text": "Geboren op 3 mei 1980"}]}, "pains/k1/text", "birth_date"),
        ({"interpretation": "Hij lijkt op meneer Bakker"}, "interpretation", "name"),
        (
            {"consent": consent(proof_location="Map van dokter Bakker")},
            "consent/1/proof_location",
            "name",
        ),
        ({"names_checked": "no"}, "names_checked", "names"),
    ],
)
def test_nothing_tells_who_it_is(change: dict[str, Value], path: str, variant: str) -> None:
    assert spots("INT-03", NOTHING_AROUND, **change) == [(path, variant)]


@pytest.mark.parametrize("ticked", [None, "yes"])
def test_a_report_is_looked_through_by_a_person(ticked: Value) -> None:
    assert spots("INT-03", names_checked=ticked) == []


def test_four_quotes_are_few() -> None:
    (finding,) = findings("INT-04", quotes=[*quotes(4), {"id": "c5", "theme": "Wachten"}])

    assert (finding.path, finding.values["count"]) == ("quotes", "4")


@pytest.mark.parametrize(
    ("words", "variant"), [(1, "short"), (3, "short"), (61, "long"), (200, "long")]
)
def test_a_quote_has_a_length_that_tells(words: int, variant: str) -> None:
    (finding,) = findings("INT-05", quotes=[*quotes(1), {"id": "c2", "text": "ja " * words}])

    assert (finding.path, finding.variant) == ("quotes/c2/text", variant)
    assert (finding.values["count"], finding.values["number"]) == (str(words), "2")


@pytest.mark.parametrize("words", [0, 4, 60])
def test_four_to_sixty_words_are_a_quote(words: int) -> None:
    assert spots("INT-05", quotes=quotes(1, words)) == []


@pytest.mark.parametrize("steps", [[], [{"id": "s1", "what": "Ik belde"}]])
def test_somewhere_there_is_a_feeling(steps: Value) -> None:
    assert spots("INT-06", steps=steps) == [("steps", "")]


def test_a_report_after_eight_days_is_late() -> None:
    (finding,) = findings("INT-07", moment(begun=date(2027, 2, 10)))

    assert (finding.path, finding.values["days"]) == ("held_on", "8")


@pytest.mark.parametrize("begun", [None, date(2027, 2, 1), date(2027, 2, 9)])
def test_a_report_within_a_week_is_fresh(begun: date | None) -> None:
    assert spots("INT-07", moment(begun=begun)) == []


def test_a_report_of_an_unknown_day_is_not_late() -> None:
    assert spots("INT-07", moment(begun=date(2027, 2, 20)), held_on=None) == []


@pytest.mark.parametrize(
    ("inside", "outside", "variant"),
    [("no", "no", "use"), ("no", "yes", "use"), ("yes", "no", "public")],
)
def test_a_quote_stays_where_its_speaker_wants_it(inside: str, outside: str, variant: str) -> None:
    said: list[Row] = [{"id": "c1", "public_ok": "yes"}, {"id": "c2", "public_ok": "no"}]
    refused = consent(use_quotes=inside, public_use=outside)

    assert spots("INT-08", consent=refused, quotes=said) == [("quotes/c1/public_ok", variant)]


def test_a_quote_that_may_not_leave_is_called_by_its_number() -> None:
    said: list[Row] = [{"id": "c8", "public_ok": "no"}, {"id": "c9", "public_ok": "yes"}]

    (finding,) = findings("INT-08", consent=consent(public_use="no"), quotes=said)

    assert finding.values == {"number": "2"}


def test_a_quote_may_leave_when_its_speaker_agrees() -> None:
    assert spots("INT-08", quotes=[{"id": "c1", "public_ok": "yes"}]) == []


@pytest.mark.parametrize("written", ["R1", "r1", " R1"])
def test_who_withdrew_is_gone(written: str) -> None:
    (finding,) = findings("INT-09", moment(withdrawn=frozenset({"R7", written})))

    assert (finding.path, finding.values) == ("consent", {"alias": "R1"})


def test_an_emptied_report_holds_nothing_of_who_withdrew() -> None:
    withdrew = moment(withdrawn=frozenset({"R1"}))

    assert spots("INT-09", withdrew, situation=None, steps=[], quotes=[]) == []
    assert spots("INT-09", withdrew, situation=None, steps=[]) == [("consent", "")]


def test_a_report_without_an_alias_is_of_nobody_who_withdrew() -> None:
    assert spots("INT-09", moment(withdrawn=frozenset({""})), alias=None) == []
