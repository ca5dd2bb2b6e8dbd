from collections.abc import Iterable, Mapping
from datetime import date

import pytest

from app.engine.checks import CHECKS
from app.engine.document import Document, Row, Value
from app.engine.findings import Finding, Severity
from app.engine.records import Around, Moment, Record

TODAY = date(2027, 6, 10)
STORY: dict[str, Value] = {
    "title": "Ik ga verhuizen",
    "current_journey": "h#",
    "actions_done": "v#actions/m1",
    "what_we_would_do_differently": "De buitendienst er eerder bij",
    "licence": "cc0",
    "contact_role": "Adviseur dienstverlening",
    "contact_email": "dienstverlening@oudeveen.example",
    "review_by": "2028-06-10",
    "written_by": "u-tjitske",
    "second_reader": "u-ravi",
    "names_checked": "yes",
    "respondents_count": 5,
    "population_band": "to-20000",
    "quotes": [{"id": "q1", "quote": "r1#quotes/c1", "characteristics": "Ouder", "people": 10}],
}


def consent(**changes: str) -> list[Row]:
    return [{"id": "1", "use_quotes": "yes", "public_use": "yes", **changes}]


def record(ref: str, kind: str, name: str, /, **values: Value) -> Record:
    return Record(ref, kind, "", "R1-c1", name, values)


def records(
    *more: Record, public_ok: str | None = "yes", quote: str = "Het bleef stil", **changes: str
) -> list[Record]:
    return [
        record("r1#", "interview", "R1", consent=consent(**changes)),
        record("r1#quotes/c1", "quote", quote, public_ok=public_ok),
        record("h#", "journey", "Verhuizen"),
        *more,
    ]


def around(known: Iterable[Record] | None = None, *withdrawn: str) -> Around:
    told = records() if known is None else known
    return Around(told, Moment(today=TODAY, withdrawn=frozenset(withdrawn)))


def findings(code: str, changes: Mapping[str, Value], of: Around | None = None) -> list[Finding]:
    return list(CHECKS[code].findings(Document({**STORY, **changes}), {}, of or around()))


def spots(
    code: str, changes: Mapping[str, Value], of: Around | None = None
) -> list[tuple[str, str]]:
    return [(finding.path, finding.variant) for finding in findings(code, changes, of)]


CODES = [f"PUB-0{number}" for number in range(1, 7)]


@pytest.mark.parametrize("code", CODES)
def test_a_story_that_is_ready_has_no_findings(code: str) -> None:
    assert findings(code, {}) == []


def test_every_code_weighs_what_the_method_says() -> None:
    assert {code: CHECKS[code].severity for code in CODES} == {
        code: Severity.WARN if code == "PUB-04" else Severity.BLOCK for code in CODES
    }


@pytest.mark.parametrize(
    ("reader", "variant"), [(None, "missing"), (" ", "missing"), ("u-tjitske", "same")]
)
def test_somebody_else_reads_it(reader: str | None, variant: str) -> None:
    assert spots("PUB-01", {"second_reader": reader}) == [("second_reader", variant)]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"summary": "Bel 06-12345678"}, "summary"),
        ({"title": "Mevrouw De Vries verhuist"}, "title"),
        ({"effect": "Mail jan@oudeveen.nl"}, "effect"),
        ({"top_pains": [{"id": "k1", "text": "Bel 06-12345678"}]}, "top_pains/k1/text"),
        (
            {"quotes": [{"id": "q1", "characteristics": "Bel 06-12345678"}]},
            "quotes/q1/characteristics",
        ),
        ({"files": [{"id": "b1", "description": "1234 AB"}]}, "files/b1/description"),
    ],
)
def test_personal_data_is_seen_where_it_stands(changes: dict[str, Value], path: str) -> None:
    assert spots("PUB-02", changes) == [(path, "found")]


def test_what_was_found_is_said() -> None:
    (finding,) = findings("PUB-02", {"summary": "Bel 06-12345678 maar"})

    assert finding.values == {"found": "06-12345678"}


def test_the_address_for_questions_may_be_an_address() -> None:
    assert findings("PUB-02", {"contact_email": "loket@oudeveen.nl"}) == []


@pytest.mark.parametrize(
    "known",
    [
        records(public_use="no"),
        records(use_quotes="no"),
        records(public_use=""),
        records(public_ok="no"),
        records(public_ok=None),
        records()[1:],
    ],
)
def test_a_quote_is_public_only_when_that_was_agreed(known: list[Record]) -> None:
    (finding,) = findings("PUB-02", {}, around(known))

    assert (finding.path, finding.variant) == ("quotes/q1/quote", "consent")
    assert finding.values == {"code": "R1-c1"}


def test_who_took_back_consent_is_not_quoted() -> None:
    assert spots("PUB-02", {}, around(None, "R1")) == [("quotes/q1/quote", "consent")]
    assert spots("PUB-02", {}, around(None, "R2")) == []


@pytest.mark.parametrize(("public", "variants"), [("yes", []), ("no", ["consent"])])
def test_a_quote_of_a_session_has_the_consent_of_its_session(
    public: str, variants: list[str]
) -> None:
    told = [
        record("p#sessions/s1", "session", "T1", consent=consent(public_use=public)),
        record("p#sessions/s1/quotes/c1", "quote", "Dinsdag dus"),
    ]
    row: list[Row] = [{"id": "q1", "quote": "p#sessions/s1/quotes/c1"}]

    found = spots("PUB-02", {"quotes": row}, around(told))

    assert found == [("quotes/q1/quote", variant) for variant in variants]


def test_what_is_published_along_is_read_too() -> None:
    mevrouw = "Mevrouw De Vries belt"
    elsewhere = record("x#steps/s1", "step", mevrouw)
    known = records(
        record("h#steps/s1", "step", mevrouw), record("v#actions/m1", "action", mevrouw), elsewhere
    )

    found = spots("PUB-02", {}, around(known))

    assert found == [("current_journey", "linked"), ("actions_done", "linked")]


def test_the_words_of_a_quote_are_read_too() -> None:
    known = records(quote="Mevrouw De Vries hielp mij")

    assert spots("PUB-02", {}, around(known)) == [("quotes/q1/quote", "linked")]


def test_a_machine_does_not_find_every_name() -> None:
    assert spots("PUB-02", {"names_checked": "no"}) == [("names_checked", "names")]


@pytest.mark.parametrize(
    ("changes", "spot"),
    [
        ({"licence": None}, ("licence", "licence")),
        ({"contact_role": ""}, ("contact_role", "role")),
        ({"contact_email": None}, ("contact_email", "email")),
        ({"contact_email": "het loket"}, ("contact_email", "email")),
        ({"contact_email": "m.vanderheijden@oudeveen.nl"}, ("contact_email", "personal")),
        ({"contact_email": "j.p.de-vries@oudeveen.nl"}, ("contact_email", "personal")),
    ],
)
def test_others_know_what_they_may_and_whom_to_ask(
    changes: dict[str, Value], spot: tuple[str, str]
) -> None:
    assert spots("PUB-03", changes) == [spot]


@pytest.mark.parametrize("email", ["sociaal.domein@oudeveen.nl", "Loket@Oudeveen.NL"])
def test_an_address_of_a_team_is_fine(email: str) -> None:
    assert spots("PUB-03", {"contact_email": email}) == []


@pytest.mark.parametrize(
    ("row", "variants"),
    [
        ({"characteristics": "Vader van een drieling", "people": 9}, ["few"]),
        ({"people": 0}, ["few"]),
        ({"characteristics": "Vader van een drieling"}, ["unknown"]),
        ({"characteristics": "Ouder", "people": "best veel"}, []),
        ({"quote": "r1#quotes/c1"}, []),
        ({"characteristics": "Ouder", "people": 10}, []),
    ],
)
def test_a_quote_fits_ten_people_or_more(row: Row, variants: list[str]) -> None:
    found = spots("PUB-04", {"quotes": [{"id": "q1", **row}]})

    assert found == [("quotes/q1/people", variant) for variant in variants]


@pytest.mark.parametrize(
    ("changes", "variants"),
    [
        ({"respondents_count": 4}, ["circle"]),
        ({"respondents_count": 5}, []),
        ({"respondents_count": 4, "population_band": "to-50000"}, []),
        ({"respondents_count": 4, "quotes": []}, []),
        ({"respondents_count": None}, []),
    ],
)
def test_few_people_in_a_small_place_are_guessed(
    changes: dict[str, Value], variants: list[str]
) -> None:
    found = spots("PUB-04", changes)

    assert found == [("respondents_count", variant) for variant in variants]


@pytest.mark.parametrize(
    ("kind", "variants"), [("individual", ["individual"]), ("current", []), ("", [])]
)
def test_the_journey_of_one_person_is_of_that_person(kind: str, variants: list[str]) -> None:
    known = [*records()[:2], record("h#", "journey", "Verhuizen", kind=kind)]

    found = spots("PUB-04", {}, around(known))

    assert found == [("current_journey", variant) for variant in variants]


def test_others_learn_from_what_went_wrong() -> None:
    found = spots("PUB-05", {"what_we_would_do_differently": " "})

    assert found == [("what_we_would_do_differently", "")]


@pytest.mark.parametrize(
    ("day", "variants"),
    [
        (None, ["missing"]),
        ("2027-06-10", ["past"]),
        ("2027-06-11", []),
        ("2029-06-10", []),
        ("2029-06-11", ["far"]),
        ("volgend jaar", []),
    ],
)
def test_it_is_read_again_within_two_years(day: str | None, variants: list[str]) -> None:
    found = spots("PUB-06", {"review_by": day})

    assert found == [("review_by", variant) for variant in variants]


def test_who_does_not_know_the_day_says_nothing_of_it() -> None:
    assert spots("PUB-06", {"review_by": "2040-01-01"}, Around(records())) == []
