from typing import Any

import pytest

from app.engine.definition_problems import definition_problems
from app.engine.files import TemplateFile
from tests.engine.samples import card_file

TEXT = {"key": "a", "type": "text", "section": "all"}
CHOICE = {"key": "c", "type": "choice", "section": "all", "choices": ["yes", "no"]}
ROWS = {"key": "rows", "type": "rows", "section": "all"}


def problems(*fields: dict[str, Any], **changes: Any) -> list[tuple[tuple[str | int, ...], str]]:  # noqa: ANN401 - as in TOML
    template = {"id": "proef", "minutes": 5, "sections": ["all"], "fields": list(fields)} | changes
    found = definition_problems(TemplateFile.model_validate(template))
    return [(problem.place, problem.message) for problem in found]


def test_the_project_card_is_in_order() -> None:
    assert not list(definition_problems(TemplateFile.model_validate(card_file("template.toml"))))


@pytest.mark.parametrize(
    ("fields", "place", "words"),
    [
        ([TEXT, TEXT], ("fields",), "twee velden 'a'"),
        ([TEXT | {"section": "al"}, TEXT | {"key": "b"}], ("fields", 0, "section"), "sectie"),
        ([TEXT | {"texts": {"label": "A"}}], ("fields", 0, "texts"), "texts.nl.toml"),
        ([CHOICE | {"choices": ["x", "x"]}], ("fields", 0, "choices"), "twee keer"),
        (
            [ROWS | {"fields": [{"key": "id", "type": "text"}]}],
            ("fields", 0, "fields", 0, "key"),
            "van de rij",
        ),
        (
            [ROWS | {"fields": [TEXT]}],
            ("fields", 0, "fields", 0, "section"),
            "geen eigen sectie",
        ),
        (
            [ROWS | {"fields": [{"key": "a", "type": "long", "for_residents": True}]}],
            ("fields", 0, "fields", 0, "for_residents"),
            "buiten een rij",
        ),
        (
            [ROWS | {"fields": [{"key": "a", "type": "text"}] * 2}],
            ("fields", 0, "fields"),
            "twee velden 'a'",
        ),
        (
            [TEXT | {"when": {"field": "b", "choices": ["yes"]}}],
            ("fields", 0, "when", "field"),
            "geen keuzeveld",
        ),
        (
            [CHOICE, TEXT | {"when": {"field": "c", "choices": ["maybe"]}}],
            ("fields", 1, "when", "choices"),
            "geen keuze van 'c'",
        ),
    ],
)
def test_a_mistake_in_a_field_is_found_where_it_is(
    fields: list[dict[str, Any]], place: tuple[str | int, ...], words: str
) -> None:
    ((found, message),) = problems(*fields)

    assert found == place
    assert words in message


@pytest.mark.parametrize(
    ("changes", "place", "words"),
    [
        ({"sections": ["all", "all"]}, ("sections",), "twee keer"),
        ({"sections": ["all", "more"]}, ("sections",), "geen velden"),
        ({"questions": "title/text"}, ("questions",), "geen veld met tekst"),
        ({"checks": ["ABC-01"]}, ("checks",), "'ABC-01' bestaat niet"),
        ({"checks": ["KIC-01", "KIC-01"]}, ("checks",), "twee keer"),
        (
            {"checks": ["KIC-04"], "thresholds": {"KIC-04": {"most": 3}}},
            ("thresholds", "KIC-04", "most"),
            "geen drempel 'most'",
        ),
        (
            {"thresholds": {"KIC-04": {"least": 3}}},
            ("thresholds", "KIC-04", "least"),
            "geen drempel",
        ),
    ],
)
def test_a_mistake_around_the_fields_is_found_where_it_is(
    changes: dict[str, Any], place: tuple[str | int, ...], words: str
) -> None:
    ((found, message),) = problems(TEXT, **changes)

    assert found == place
    assert words in message
