import pytest

from app.engine.case import case_problems, records_of_case
from app.engine.files import CaseFile
from tests.engine.samples import card_case, card_template, template_of

CARD = card_template()


@pytest.mark.parametrize("name", ["good", "weak", "empty"])
def test_each_case_of_the_project_card_gets_exactly_its_findings(name: str) -> None:
    assert list(case_problems(CARD, card_case(name), {})) == []


def test_the_good_case_has_no_findings_and_the_weak_one_nearly_all() -> None:
    assert card_case("good").findings == ()
    assert {f"KIC-0{n}" for n in range(2, 9)} <= set(card_case("weak").findings)


def test_the_empty_case_has_everything_that_blocks() -> None:
    assert {"KIC-01", "KIC-03", "KIC-05", "EMPTY"} <= set(card_case("empty").findings)


def test_a_finding_too_many_and_one_too_few_are_both_said() -> None:
    case = card_case("good").model_copy(update={"findings": ("KIC-02",)})
    document = case.document | {"sponsor": None}

    problems = list(case_problems(CARD, case.model_copy(update={"document": document}), {}))

    assert [(p.place, p.message) for p in problems] == [
        (("findings",), "Dit voorbeeld krijgt ook 'KIC-07'."),
        (("findings",), "Dit voorbeeld krijgt 'KIC-02' niet."),
    ]


def test_a_document_that_cannot_be_stored_is_said_with_its_place() -> None:
    case = CaseFile(about="Te lang", document={"title": "x" * 201})

    first, *_others = case_problems(CARD, case, {})

    assert first.place == ("document", "title")


def test_a_case_may_refer_to_another_and_to_the_text_for_respondents() -> None:
    quote = {"kind": "quote", "at": "quotes", "name": "text"}
    report = template_of({"key": "quotes", "type": "texts"}, records=[quote])
    told = CaseFile(about="x", document={"quotes": [{"id": "c1", "text": "Ik wachtte lang"}]})
    evidence = {"key": "evidence", "type": "reference", "to": ["quote"], "many": True}
    template = template_of(evidence)
    refs = {"evidence": "proef.good#quotes/c1 informatietekst#"}
    known = {"proef.good": list(records_of_case(report, "good", told))}

    with_it = CaseFile(about="x", around=("proef.good",), document=refs)
    without = CaseFile(about="x", around=("proef.none",), document=refs)

    assert list(case_problems(template, with_it, known)) == []
    assert [problem.place for problem in case_problems(template, without, known)] == [
        ("around", 0),
        ("findings",),
    ]
