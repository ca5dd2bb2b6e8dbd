from datetime import date
from typing import Any

import pytest

from app.engine.building import build_template
from app.engine.fields.choice import ChoiceField
from app.engine.file_problems import BrokenTemplateError
from app.engine.files import TemplateFile, TextsFile
from app.engine.template import Template
from tests.engine.samples import card_file, card_template, template_of


def build(template: dict[str, Any], texts: dict[str, Any]) -> Template:
    return build_template(TemplateFile.model_validate(template), TextsFile.model_validate(texts))


def test_every_field_has_its_words() -> None:
    discipline = card_template().field("team/r1/discipline")

    assert isinstance(discipline, ChoiceField)
    assert discipline.label == "Vakgebied"
    assert ("kcc", "KCC of telefoonteam") in discipline.options
    assert discipline.name_of("oud") == "oud"


def test_all_that_is_wrong_is_said_at_once() -> None:
    template = card_file("template.toml")
    texts = card_file("texts.nl.toml")
    template["checks"].append("KIC-99")
    del texts["fields"]["title"]
    del texts["messages"]["KIC-07"]

    with pytest.raises(BrokenTemplateError) as broken:
        build(template, texts)

    assert {(p.file, p.place) for p in broken.value.problems} == {
        ("template", ("checks",)),
        ("texts", ("fields", "title")),
        ("texts", ("messages", "KIC-07")),
    }


def test_the_fingerprint_stays_while_nothing_changes() -> None:
    assert card_template().fingerprint == card_template().fingerprint
    assert len(card_template().fingerprint) == 16


def test_the_fingerprint_changes_with_the_definition_and_with_the_texts() -> None:
    template = card_file("template.toml")
    texts = card_file("texts.nl.toml")

    longer = build(template | {"minutes": 50}, texts)
    other_words = build(template, texts | {"summary": "Anders."})

    prints = {card_template().fingerprint, longer.fingerprint, other_words.fingerprint}
    assert len(prints) == 3


def test_who_looks_after_it_makes_it_no_other_template() -> None:
    template, texts = card_file("template.toml"), card_file("texts.nl.toml")

    other = build(template | {"owner": "Iemand anders", "review_on": date(2030, 1, 1)}, texts)

    assert other.fingerprint == card_template().fingerprint


def test_the_type_of_a_field_is_part_of_the_fingerprint() -> None:
    one = template_of({"key": "a", "type": "text"})
    other = template_of({"key": "a", "type": "long"})

    assert one.fingerprint != other.fingerprint
