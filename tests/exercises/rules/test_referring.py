from app.engine.document import Value
from app.engine.fields.reference import ReferenceField
from app.engine.records import Around, Record
from app.exercises.rules.referring import (
    around_with_own,
    as_codes,
    called,
    choices,
    names_in_full,
    resolved,
    strangers,
)
from tests.engine.samples import template_of

QUOTE = Record("kf83#quotes/c1", "quote", "verslag", "R1-c1", "Ik wist niet of het gelukt was", {})
OTHER = Record("p9#quotes/c1", "quote", "verslag", "R2-c1", "Ik belde drie keer", {})
PAIN = Record("j1#steps/s1/pains/k1", "pain", "reis", "H1-k1", "Wachten", {})
AROUND = Around([QUOTE, OTHER, PAIN])
EVIDENCE = {"key": "evidence", "type": "reference", "to": ["quote"], "many": True}
ROWS = {"key": "pains", "type": "rows", "fields": [EVIDENCE]}
TEMPLATE = template_of(EVIDENCE, ROWS)
LOST: dict[str, Value] = {"evidence": "x#quotes/c1", "pains": [{"id": "k1"}]}
IN_A_ROW: dict[str, Value] = {"pains": [{"id": "k1", "evidence": "x#quotes/c1"}]}
PHASES: dict[str, Value] = {"phases": [{"id": "f1", "text": "Vooraf"}]}


def test_codes_that_people_type_become_references() -> None:
    raw = {"evidence": "r1-c1,R2-C1", "pains": [{"id": "k1", "evidence": "R2-c1"}]}

    assert resolved(TEMPLATE.fields, raw, AROUND) == {
        "evidence": "kf83#quotes/c1 p9#quotes/c1",
        "pains": [{"id": "k1", "evidence": "p9#quotes/c1"}],
    }


def test_what_is_no_code_of_this_kind_stays_as_typed() -> None:
    for typed in ("R9-c1", "H1-k1", "R1-c1 en nog iets", ""):
        assert resolved(TEMPLATE.fields, {"evidence": typed}, AROUND) == {"evidence": typed}


def test_references_stand_in_their_field_as_codes() -> None:
    assert as_codes("kf83#quotes/c1 p9#quotes/c1", AROUND) == "R1-c1, R2-c1"
    assert as_codes("kf83#quotes/gone", AROUND) == "kf83#quotes/gone"
    assert as_codes("zomaar tekst", AROUND) == "zomaar tekst"
    assert as_codes(None, AROUND) == ""


def test_a_long_quote_is_called_by_its_beginning() -> None:
    long = QUOTE._replace(name="Ik wachtte " + "en wachtte " * 20)

    assert called(QUOTE) == "R1-c1: Ik wist niet of het gelukt was"
    assert called(long).startswith("R1-c1: Ik wachtte en")
    assert called(long).endswith(" …")
    assert called(QUOTE._replace(code="R1", name="R1")) == "R1"


def test_a_field_offers_its_kinds_and_of_the_own_document_when_it_says_so() -> None:
    phases = {"key": "phases", "type": "texts"}
    shapes = [{"kind": "phase", "at": "phases", "name": "text", "letter": "f"}]
    template = template_of(phases, records=shapes)
    elsewhere = Record("j2#phases/f1", "phase", "reis", "H2-f1", "Vooraf", {})
    around = around_with_own(template, PHASES, Around([elsewhere]))
    own = ReferenceField(key="phase", to=("phase",), own=True)

    assert [one.ref for one in choices(own, around)] == ["#phases/f1"]
    assert len(choices(own.model_copy(update={"own": False}), around)) == 2


def test_only_a_new_reference_to_what_is_not_there_is_strange() -> None:
    assert list(strangers(TEMPLATE.fields, LOST, {}, AROUND)) == ["evidence"]
    assert list(strangers(TEMPLATE.fields, LOST, LOST, AROUND)) == []
    assert list(strangers(TEMPLATE.fields, IN_A_ROW, LOST, AROUND)) == ["pains/k1/evidence"]
    assert list(strangers(TEMPLATE.fields, IN_A_ROW, IN_A_ROW, AROUND)) == []


def test_outside_the_project_a_quote_stands_whole_and_a_code_says_nothing() -> None:
    long = Record("kf83#quotes/c2", "quote", "verslag", "R1-c2", "Ik belde " * 30, {})

    names = names_in_full(Around([long, PAIN]))

    assert names[long.ref] == f"\u2018{long.name.strip()}\u2019 R1"
    assert names[PAIN.ref] == "Wachten"
