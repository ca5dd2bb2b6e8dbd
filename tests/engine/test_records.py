from collections.abc import Iterator
from datetime import date

from app.engine.checks.registry import Check
from app.engine.document import Document, Value
from app.engine.findings import Severity
from app.engine.looking import look_at
from app.engine.records import NOTHING_AROUND, Around, Moment, Record, RecordsOf, records_of
from tests.engine.samples import template_of

REPORT = (
    RecordsOf(kind="interview", name="alias"),
    RecordsOf(kind="quote", at="quotes", name="text", letter="c", keep=("feeling",)),
    RecordsOf(kind="pain", at="steps/pains", name="text", letter="k"),
)
VALUES: dict[str, Value] = {
    "alias": "R1",
    "quotes": [{"id": "q1"}, {"id": "q2", "text": "Ik wist niets", "feeling": -2}],
    "steps": [
        {"id": "s1", "pains": [{"id": "p1", "text": "Wachten"}]},
        {"id": "s2", "pains": [{"id": "p1", "text": "Bellen"}]},
    ],
}


def records(code: str = "R1") -> list[Record]:
    return list(records_of(REPORT, "verslag", VALUES, "kf83", code))


def test_a_document_and_its_rows_are_records_with_a_short_code() -> None:
    found = {record.ref: (record.kind, record.code, record.name) for record in records()}

    assert found == {
        "kf83#": ("interview", "R1", "R1"),
        "kf83#quotes/q2": ("quote", "R1-c1", "Ik wist niets"),
        "kf83#steps/s1/pains/p1": ("pain", "R1-k1", "Wachten"),
        "kf83#steps/s2/pains/p1": ("pain", "R1-k2", "Bellen"),
    }


def test_only_what_others_need_is_kept() -> None:
    quote = Around(records()).of("quote")[0]

    assert quote.values == {"feeling": -2}
    assert quote.document == "kf83"


def test_what_is_referred_to_is_found_or_lost() -> None:
    around = Around(records())
    value = "kf83#quotes/q2 kf83#quotes/gone"

    assert [record.name for record in around.found(value)] == ["Ik wist niets"]
    assert around.lost(value) == ["kf83#quotes/gone"]


def test_a_reference_to_what_is_gone_is_seen_once_the_project_is_known() -> None:
    field = {"key": "evidence", "type": "reference", "to": ["quote"], "many": True}
    template = template_of(field)
    document = Document({"evidence": "kf83#quotes/gone"})

    assert not look_at(template, document)
    assert [found.code for found in look_at(template, document, around=NOTHING_AROUND)] == ["LOST"]
    known = {"evidence": "kf83#quotes/q2"}
    assert not look_at(template, Document(known), around=Around(records()))


def test_a_document_can_refer_to_itself() -> None:
    phases = {"key": "phases", "type": "texts"}
    step = {"key": "phase", "type": "reference", "to": ["phase"], "own": True}
    shapes = [{"kind": "phase", "at": "phases", "name": "text"}]
    template = template_of(phases, step, records=shapes)
    values: dict[str, Value] = {"phases": [{"id": "f1", "text": "Vooraf"}], "phase": "#phases/f1"}

    assert not look_at(template, Document(values), around=NOTHING_AROUND)


def test_a_phase_that_was_taken_out_is_no_evidence_that_fell_away() -> None:
    phases = {"key": "phases", "type": "texts"}
    own = {"key": "phase", "type": "reference", "to": ["phase"], "own": True}
    other = {"key": "evidence", "type": "reference", "to": ["quote"]}
    template = template_of(phases, own, other)
    values: dict[str, Value] = {"phase": "#phases/f1", "evidence": "kf83#quotes/gone"}

    found = look_at(template, Document(values), around=NOTHING_AROUND)

    assert [(one.path, one.code, one.variant) for one in found] == [
        ("phase", "LOST", "own"),
        ("evidence", "LOST", ""),
    ]
    assert template.sentence(found[0]) == "Wat u hier koos, staat niet meer in dit document."
    assert "Onderbouwing vervallen" in template.sentence(found[1])


def test_a_check_gets_the_project_when_it_asks_for_it() -> None:
    def look(_document: Document, around: Around) -> Iterator[str]:
        yield from (record.name for record in around.of("quote"))

    check = Check("TST-01", Severity.HINT, look)

    assert [f.path for f in check.findings(Document({}), {}, Around(records()))] == [
        "Ik wist niets"
    ]


def test_a_row_in_a_row_knows_in_which() -> None:
    pain = Around(records()).of("pain")[0]

    assert pain.parent == "kf83#steps/s1"
    assert Around(records()).of("quote")[0].parent == "kf83#"


def test_a_check_may_ask_what_day_it_is() -> None:
    today = date(2027, 3, 14)

    assert Around([], Moment(today)).with_own(records()).moment.today == today
    assert NOTHING_AROUND.moment.today is None
