from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.improvement_plan import Action, Plan, draw, sheets, upright
from app.ui.pictures.improvement_plan.plan import STATUSES
from app.ui.pictures.improvement_plan.sheet import HEIGHT
from tests.ui.pictures.plan_samples import ALL, USUAL, these
from tests.ui.pictures.seen import hidden, outside, parsed, said_in, words_in

SAMPLES = pytest.mark.parametrize("plan", ALL.values(), ids=ALL.keys())
WORDS, DAYS = st.text(max_size=80), st.none() | st.dates()
ANY = st.builds(
    Action, WORDS, WORDS, st.sampled_from(["", "x", *STATUSES]), WORDS, DAYS, DAYS, WORDS, WORDS,
    WORDS, DAYS, WORDS, WORDS,
)  # fmt: skip


def every_sheet(plan: Plan) -> list[str]:
    return [draw(plan, "a", number) for number in range(len(sheets(plan)))]


@SAMPLES
def test_nothing_leaves_the_sheet_or_lies_over_something_else(plan: Plan) -> None:
    for svg in every_sheet(plan):
        assert list(outside(svg)) == []
        assert hidden(svg) == []
        assert [each.text for each in words_in(svg) if each.size < 12] == []


@given(st.lists(ANY, max_size=8), DAYS)
def test_whatever_was_written_fits(actions: list[Action], today: date | None) -> None:
    plan = these(*actions, today=today)
    for svg in (*every_sheet(plan), upright(plan, "b")):
        assert list(outside(svg)) == []
        assert hidden(svg) == []


def test_every_action_stands_on_one_sheet() -> None:
    titles = [row.action.title for rows in sheets(ALL["long"]) for row in rows]

    assert titles == [one.title for one in ALL["long"].actions]
    assert len(sheets(ALL["long"])) > 1
    heights = [float(parsed(svg).attrib["height"]) for svg in every_sheet(ALL["long"])]
    assert set(heights) == {HEIGHT}


def test_a_sheet_says_which_part_it_is() -> None:
    assert "blad 2 van" in said_in(draw(ALL["long"], "a", 1))
    assert "blad" not in said_in(draw(USUAL, "a"))


def test_the_key_counts_the_actions() -> None:
    said = said_in(draw(USUAL, "a"))

    assert "1 klaar 1 bezig 1 gepland 1 wacht op iets 1 gestopt meten of het werkt" in said
    assert "vandaag, 22 nov" in said


def test_what_the_table_says_stands_on_the_sheet() -> None:
    said = said_in(draw(USUAL, "a"))

    for one in USUAL.all:
        for word in f"{one.title} {one.owner} {one.measure} {one.baseline} {one.target}".split():
            assert word in said, word
