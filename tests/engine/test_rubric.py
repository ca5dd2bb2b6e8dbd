import tomllib

import pytest
from pydantic import ValidationError

from app.engine.rubric import Rubric, level_name, outcome
from tests.engine.samples import card_file

RUBRIC = Rubric.model_validate(card_file("rubric.toml"))
CORE = [criterion.id for criterion in RUBRIC.criteria if criterion.core]
GOOD = dict.fromkeys((criterion.id for criterion in RUBRIC.criteria), 3)


def test_the_project_card_has_five_criteria_of_which_four_are_core() -> None:
    assert (len(RUBRIC.criteria), len(CORE)) == (5, 4)


def test_all_at_level_three_passes() -> None:
    assert outcome(RUBRIC, GOOD).passes


@pytest.mark.parametrize("core", CORE)
def test_a_core_criterion_below_three_holds_back(core: str) -> None:
    result = outcome(RUBRIC, GOOD | {core: 2})

    assert not result.passes
    assert result.holding_back == (core,)


@pytest.mark.parametrize(("level", "passes"), [(0, False), (1, False), (2, True), (4, True)])
def test_another_criterion_holds_back_at_zero_and_one(level: int, *, passes: bool) -> None:
    assert outcome(RUBRIC, GOOD | {"sponsor": level}).passes is passes


@pytest.mark.parametrize("level", [None, 5, -1])
def test_a_criterion_without_a_level_is_missing(level: int | None) -> None:
    result = outcome(RUBRIC, GOOD | {"team": level})

    assert (result.missing, result.holding_back, result.passes) == (("team",), (), False)


def test_a_level_for_a_criterion_that_is_not_there_counts_for_nothing() -> None:
    assert outcome(RUBRIC, GOOD | {"elsewhere": 0}).passes


def test_every_level_has_a_name_and_a_text() -> None:
    names = [level_name(level) for level in range(5)]

    assert names == ["Leeg", "Nog niet", "Op weg", "Voldoet", "Sterk"]
    assert all(criterion.text(level) for criterion in RUBRIC.criteria for level in range(5))


def test_a_rubric_survives_json() -> None:
    assert Rubric.model_validate_json(RUBRIC.model_dump_json()) == RUBRIC


@pytest.mark.parametrize(
    "levels",
    ['2 = "a"\n3 = "b"', '2 = "a"\n3 = "b"\n4 = "c"\n5 = "d"', '2 = "a"\n3 = " "\n4 = "c"'],
)
def test_levels_two_three_and_four_are_described(levels: str) -> None:
    text = f'[[criteria]]\nid = "a"\ntitle = "A"\n[criteria.levels]\n{levels}'

    with pytest.raises(ValidationError):
        Rubric.model_validate(tomllib.loads(text))


def test_two_criteria_with_one_id_are_refused() -> None:
    criterion = RUBRIC.criteria[0]

    with pytest.raises(ValidationError, match="same id"):
        Rubric(criteria=(criterion, criterion))
