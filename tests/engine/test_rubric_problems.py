from app.engine.rubric import Rubric
from app.engine.rubric_problems import rubric_problems
from tests.engine.samples import card_file, card_template

RUBRIC = Rubric.model_validate(card_file("rubric.toml"))


def test_the_rubric_of_the_project_card_is_in_order() -> None:
    assert list(rubric_problems(card_template(), RUBRIC)) == []


def test_a_criterion_about_a_field_that_is_not_there_is_found() -> None:
    criterion = RUBRIC.criteria[1].model_copy(update={"fields": ("title", "ttle")})
    rubric = Rubric(criteria=(RUBRIC.criteria[0], criterion))

    (problem,) = rubric_problems(card_template(), rubric)

    assert problem.place == ("criteria", 1, "fields")
    assert "ttle" in problem.message
    assert "title" in problem.suggestion
