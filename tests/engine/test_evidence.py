from typing import Any

from app.engine.document import Value
from app.engine.evidence import Evidence, Made, evidence_of
from app.engine.records import records_of
from app.engine.template import Template
from tests.engine.samples import template_of

TEXT = {"key": "text", "type": "text"}


def refers(key: str, *to: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - as in TOML
    return {"key": key, "type": "reference", "to": to, "many": True, **more}


REPORT = template_of(
    {"key": "alias", "type": "text"},
    {"key": "quotes", "type": "rows", "fields": [TEXT]},
    {"key": "needs", "type": "rows", "fields": [TEXT, refers("quotes", "quote", own=True)]},
    records=[
        {"kind": "interview", "name": "alias"},
        {"kind": "quote", "at": "quotes", "name": "text", "letter": "c"},
        {"kind": "told-need", "at": "needs", "name": "text", "letter": "b"},
    ],
)
PAINS = {"key": "pains", "type": "rows", "fields": [TEXT, refers("evidence", "quote")]}
JOURNEY = template_of(
    refers("based_on", "interview"),
    {"key": "steps", "type": "rows", "fields": [TEXT, refers("evidence", "quote"), PAINS]},
    records=[
        {"kind": "step", "at": "steps", "name": "text", "letter": "s"},
        {"kind": "pain", "at": "steps/pains", "name": "text", "letter": "k"},
    ],
)
GUIDE = template_of(
    {"key": "questions", "type": "rows", "fields": [TEXT, refers("about", "pain")]},
    {"key": "claims", "type": "rows", "fields": [TEXT, refers("asked_by", "question", "pain")]},
    records=[
        {"kind": "question", "at": "questions", "name": "text", "letter": "v"},
        {"kind": "assumption", "at": "claims", "name": "text", "letter": "a"},
    ],
)


def made(template: Template, document: str, code: str = "", **values: Value) -> Made:
    records = list(records_of(template.records, template.id, values, document, code))
    return Made(document, template, values, records)


def report(document: str = "r1", alias: str = "R1") -> Made:
    quotes: Value = [{"id": "c1", "text": "Ik wist niets"}, {"id": "c2", "text": "Lang wachten"}]
    needs: Value = [{"id": "b1", "text": "Bericht", "quotes": "#quotes/c1 #quotes/gone"}]
    return made(REPORT, document, alias, alias=alias, quotes=quotes, needs=needs)


def journey(**step: Value) -> Made:
    return made(JOURNEY, "h1", "H1", steps=[{"id": "s1", "text": "Wacht", **step}])


def below(evidence: Evidence, ref: str) -> list[str]:
    return list(evidence.below[ref])


def test_a_record_rests_on_what_the_fields_in_it_refer_to() -> None:
    pains: Value = [{"id": "p1", "text": "Stil", "evidence": "r1#quotes/c2"}]
    evidence = evidence_of([report(), journey(evidence="r1#quotes/c1", pains=pains)])

    assert below(evidence, "h1#steps/s1/pains/p1") == ["r1#quotes/c2"]
    assert below(evidence, "h1#steps/s1") == ["r1#quotes/c1", "h1#steps/s1/pains/p1"]
    assert list(evidence.above["r1#quotes/c1"]) == ["r1#needs/b1", "h1#steps/s1"]


def test_a_reference_in_a_document_without_a_record_of_its_own_belongs_to_the_document() -> None:
    walked = made(JOURNEY, "h1", based_on="r1#")
    evidence = evidence_of([report(), walked])

    assert (evidence.records["h1#"].kind, evidence.records["h1#"].name) == ("document", "Proef")
    assert below(evidence, "h1#") == ["r1#"]


def test_a_whole_rests_on_its_parts_but_a_report_on_nothing() -> None:
    whole = template_of(
        TEXT,
        {"key": "steps", "type": "rows", "fields": [TEXT]},
        records=[
            {"kind": "journey", "name": "text"},
            {"kind": "step", "at": "steps", "name": "text", "letter": "s"},
        ],
    )
    walked = made(whole, "h1", text="Verhuizen", steps=[{"id": "s1", "text": "Wacht"}])
    evidence = evidence_of([report(), walked])

    assert (below(evidence, "h1#"), below(evidence, "r1#")) == (["h1#steps/s1"], [])


def test_a_row_of_the_same_document_that_was_taken_out_is_not_lost() -> None:
    evidence = evidence_of([report()])

    assert below(evidence, "r1#needs/b1") == ["r1#quotes/c1"]
    assert not evidence.lost


def test_what_leads_nowhere_any_more_is_counted() -> None:
    evidence = evidence_of([report(), journey(evidence="r1#quotes/c1 r1#quotes/c9 r8#")])

    assert evidence.lost == {"h1#steps/s1": 2}


def test_the_report_of_who_took_back_consent_is_no_ground_any_more() -> None:
    walked = made(JOURNEY, "h1", based_on="r1# r2#")
    evidence = evidence_of([report(), report("r2", "R2"), walked], {"r1"})

    assert below(evidence, "h1#") == ["r2#"]
    assert evidence.lost == {"h1#": 1}


def test_a_question_is_no_ground_and_rests_on_nothing() -> None:
    questions: Value = [{"id": "v1", "text": "Waarom?", "about": "h1#steps/s1/pains/p1"}]
    claims: Value = [{"id": "a1", "text": "Te lang", "asked_by": "#questions/v1 g9#questions/v9"}]
    pains: Value = [{"id": "p1", "text": "Stil"}]
    guide = made(GUIDE, "g1", questions=questions, claims=claims)
    evidence = evidence_of([journey(pains=pains), guide])

    assert set(evidence.records) == {"h1#steps/s1", "h1#steps/s1/pains/p1", "g1#claims/a1"}
    assert list(evidence.above["h1#steps/s1/pains/p1"]) == ["h1#steps/s1"]
    assert not evidence.lost


def test_nothing_rests_on_itself() -> None:
    evidence = evidence_of([report()])
    evidence.rest("r1#", "r1#")

    assert not evidence.below["r1#"]


def test_who_said_it_is_called_by_the_alias() -> None:
    evidence = evidence_of([report(), journey()])

    assert evidence.speaker(evidence.records["r1#quotes/c1"]) == "R1"
    assert evidence.speaker(evidence.records["h1#steps/s1"]) == ""
