import pytest

from app.ui.pictures.improvement_plan import Plan, upright
from tests.ui.pictures.plan_samples import ALL, USUAL
from tests.ui.pictures.seen import hidden, outside, said_in, words_in


@pytest.mark.parametrize("plan", ALL.values(), ids=ALL.keys())
def test_nothing_leaves_the_list_or_lies_over_something_else(plan: Plan) -> None:
    svg = upright(plan, "a")

    assert list(outside(svg)) == []
    assert hidden(svg) == []
    assert [each.text for each in words_in(svg) if each.size < 12] == []


def test_every_action_is_there_with_its_effect() -> None:
    said = said_in(upright(USUAL, "a"))

    for one in USUAL.all:
        assert one.title.split()[0] in said
        assert f"doel: {one.target}" in said or not one.target
    assert "De streep is vandaag, 22 nov" in said
