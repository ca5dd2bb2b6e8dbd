import tomllib
from typing import Any

import pytest
from pydantic import ValidationError

from app.engine.files import CaseFile, TemplateFile
from tests.engine.samples import card_file


def refused(**changes: Any) -> list[tuple[int | str, ...]]:  # noqa: ANN401 - as in TOML
    with pytest.raises(ValidationError) as refusal:
        TemplateFile.model_validate(card_file("template.toml") | changes)
    return [error["loc"] for error in refusal.value.errors()]


def test_the_project_card_is_read() -> None:
    template = TemplateFile.model_validate(card_file("template.toml"))

    assert template.id == "projectkaart"
    assert [field.type for field in template.fields][:4] == ["text", "choice", "text", "long"]


def test_a_field_of_an_unknown_type_is_refused_with_its_place() -> None:
    assert refused(fields=[{"key": "title", "type": "txt", "section": "journey"}]) == [
        ("fields", 0)
    ]


def test_a_setting_that_no_field_has_is_refused_with_its_place() -> None:
    inner = {"key": "name", "type": "text", "maxlength": 3}

    assert refused(fields=[{"key": "team", "type": "rows", "fields": [inner]}]) == [
        ("fields", 0, "rows", "fields", 0, "text", "maxlength")
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "Project kaart"},
        {"minutes": 0},
        {"sections": []},
        {"fields": []},
        {"checks": ["KIC1"]},
        {"titel": "Projectkaart"},
        {"fields": [{"key": "Title", "type": "text"}]},
        {"fields": [{"key": "a", "type": "choice", "choices": ["one"]}]},
        {"fields": [{"key": "a", "type": "number", "least": 2, "most": 1}]},
    ],
)
def test_a_mistake_is_refused(changes: dict[str, Any]) -> None:
    assert refused(**changes)


def test_dates_in_a_case_are_what_a_learner_would_type() -> None:
    text = 'about = "x"\n[document]\nmilestones = [{ id = "r1", date = 2027-03-14 }]'

    case = CaseFile.model_validate(tomllib.loads(text))

    assert case.document == {"milestones": [{"id": "r1", "date": "2027-03-14"}]}
