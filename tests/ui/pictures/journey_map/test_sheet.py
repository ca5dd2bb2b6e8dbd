import pytest

from app.ui.pictures.journey import Journey
from app.ui.pictures.journey_map import draw, sheets
from app.ui.pictures.table import table
from tests.ui.pictures.samples import ALL, EMPTY, JOURNEY, LONG
from tests.ui.pictures.seen import hidden, outside, parsed, words_in

SAMPLES = pytest.mark.parametrize("journey", ALL.values(), ids=ALL.keys())


def every_sheet(journey: Journey) -> list[str]:
    return [draw(journey, "map", number) for number in range(len(sheets(journey)))]


@SAMPLES
def test_nothing_leaves_the_sheet_or_lies_over_something_else(journey: Journey) -> None:
    for svg in every_sheet(journey):
        assert list(outside(svg)) == []
        assert hidden(svg) == []


@SAMPLES
def test_no_word_is_too_small(journey: Journey) -> None:
    words = [each for svg in every_sheet(journey) for each in words_in(svg)]

    assert [each.text for each in words if each.size < 12] == []


def test_sheets_are_cut_between_phases() -> None:
    assert sheets(LONG) == [(0, 12), (12, 24), (24, 30)]
    assert sheets(EMPTY) == [(0, 0)]


def test_every_value_of_the_table_stands_on_the_map() -> None:
    said = " ".join(words.text for words in words_in(draw(JOURNEY, "a"))).replace("- ", "")
    written = (
        "Stap",
        "Denkt",
        "Kanaal",
        "Wachten",
        "Achter de schermen",
        "Citaat",
        "Knelpunt",
        "Kans",
    )
    rows = [dict(zip(table(JOURNEY).heads, row, strict=True)) for row in table(JOURNEY).rows]
    shown = {row[head] for row in rows for head in written if row[head]}

    for cell in shown:
        for word in cell.split(". ", 1)[-1].split():
            assert word in said, word


def test_a_sheet_says_which_part_it_is() -> None:
    said = [words.text for words in words_in(draw(LONG, "a", 1))]

    assert "8 gesprekken · stap 13\u201324 van 30 · blad 2 van 3" in said


def test_an_empty_map_says_how_to_begin() -> None:
    said = [words.text for words in words_in(draw(EMPTY, "a"))]

    assert "Nog geen stappen. Begin bij wat er gebeurt vóór het eerste contact." in said


def test_two_maps_on_one_page_do_not_share_ids() -> None:
    ids = [parsed(draw(JOURNEY, name)).attrib["aria-labelledby"] for name in ("a", "b")]

    assert ids == ["a-t a-d", "b-t b-d"]
