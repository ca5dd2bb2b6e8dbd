"""Templates and documents for tests: the real project card, and small ones made on the spot."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from app.engine.building import build_template
from app.engine.document import Value
from app.engine.files import CaseFile, TemplateFile, TextsFile
from app.engine.reading import read_values
from app.engine.template import Template

CARD = Path(__file__).parents[2] / "exercises" / "projectkaart"


def card_file(name: str) -> dict[str, Any]:
    return tomllib.loads((CARD / name).read_text(encoding="utf-8"))


@cache
def card_template() -> Template:
    template = TemplateFile.model_validate(card_file("template.toml"))
    return build_template(template, TextsFile.model_validate(card_file("texts.nl.toml")))


def card_case(name: str) -> CaseFile:
    return CaseFile.model_validate(card_file(f"cases/{name}.toml"))


def good_card(**changes: Value) -> dict[str, Value]:
    values, problems = read_values(card_template(), card_case("good").document)
    assert not problems
    return values | changes


def texts_for(field: dict[str, Any]) -> dict[str, Any]:
    """Write a text for everything that a field needs a text for."""
    key = field["key"]
    return {
        "label": f"De {key}",
        **({"row": "Rij", "add": "Rij erbij"} if field["type"] in {"rows", "texts"} else {}),
        "choices": {code: code.title() for code in field.get("choices", ())},
        "fields": {inner["key"]: texts_for(inner) for inner in field.get("fields", ())},
    }


def template_of(*fields: dict[str, Any], **definition: Any) -> Template:  # noqa: ANN401 - as in TOML
    """Make a template of field definitions, in one section, with texts of no importance."""
    template = {
        "id": "proef",
        "minutes": 5,
        "sections": ["all"],
        "fields": [{"section": "all", **field} for field in fields],
        **definition,
    }
    texts = {
        "title": "Proef",
        "summary": "Om te proberen.",
        "sections": {"all": {"title": "Alles"}},
        "fields": {field["key"]: texts_for(field) for field in fields},
    }
    return build_template(TemplateFile.model_validate(template), TextsFile.model_validate(texts))
