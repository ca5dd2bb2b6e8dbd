from itertools import pairwise

import pytest

from app.engine.findings import Finding, Problem, Severity
from app.engine.template import Template
from tests.engine.samples import card_template

CARD = card_template()


def found(code: str, path: str, variant: str = "", **values: str) -> Finding:
    return Finding(
        code=code, severity=Severity.WARN, path=path, variant=variant, values=dict(values)
    )


def test_a_template_survives_json() -> None:
    assert Template.model_validate_json(CARD.model_dump_json()) == CARD


def test_every_field_stands_in_a_section() -> None:
    assert [field for section in CARD.sections for field in CARD.fields_of(section)] == list(
        CARD.fields
    )


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("title", "Titel van de reis"),
        ("team", "Projectgroep"),
        ("team/r1", "Projectgroep"),
        ("team/r1/discipline", "Vakgebied"),
        ("risks/r1/text", "Risico"),
        ("nowhere/r1/at_all", "nowhere/r1/at_all"),
    ],
)
def test_a_place_has_a_label(path: str, label: str) -> None:
    assert CARD.label(path) == label


def test_outside_its_list_a_field_is_called_with_its_list() -> None:
    assert CARD.full_label("team/r1/discipline") == "Projectgroep: Vakgebied"
    assert CARD.full_label("title") == "Titel van de reis"


def test_a_check_speaks_with_what_it_saw() -> None:
    finding = found("KIC-02", "challenge", word="afhandeling", better="wat er gebeurt")

    assert CARD.sentence(finding) == (
        "\u2018Afhandeling\u2019 is een woord van ons. Zou een inwoner dit zo zeggen? "
        "Probeer: \u2018wat er gebeurt\u2019."
    )
    assert CARD.message(finding).lesson == "van-loket-naar-leefwereld"


def test_an_empty_field_speaks_in_its_own_words() -> None:
    assert CARD.sentence(found("EMPTY", "target_group")).startswith("Schrijf op voor wie")
    assert "Projectgroep: Rol in het project" in CARD.message(found("EMPTY", "team/r1/role")).short


def test_a_finding_of_a_check_that_is_gone_still_reads() -> None:
    assert CARD.sentence(found("OLD-01", "title")) == "OLD-01"


def test_a_refusal_says_what_does_not_fit() -> None:
    problem = Problem(code="LONG", path="title", values={"length": "300", "most": "200"})

    assert CARD.refusal(problem).startswith("Deze tekst heeft 300 tekens en er passen er hier 200.")


def test_every_field_is_walked_past_those_in_rows_too() -> None:
    paths = [path for path, _field in CARD.walk()]

    assert {"title", "team", "team/discipline", "risks/text"} <= set(paths)
    assert ("team", "team/name") in pairwise(paths)


def test_the_lessons_of_all_messages_are_known() -> None:
    assert "begin-en-einde" in CARD.lessons
    assert "" not in CARD.lessons
