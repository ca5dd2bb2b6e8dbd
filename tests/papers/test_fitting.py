from hypothesis import given
from hypothesis import strategies as st

from app.papers.fitting import LINE, MOST_LONG, MOST_SHORT, split, widths
from app.papers.paper import Grid

CELLS = st.integers(1, 14).flatmap(
    lambda count: st.lists(
        st.tuples(*[st.text(max_size=60)] * count), max_size=4
    ).map(lambda rows: Grid("", tuple(f"K{at}" for at in range(count)), tuple(rows)))
)  # fmt: skip


def test_a_table_of_few_columns_stays_one() -> None:
    grid = Grid("", ("Stap", "Gevoel"), (("1", "prettig"),))

    assert split(grid) == (grid,)


def test_texts_come_after_what_is_short() -> None:
    long = "een zin die veel te lang is voor een smalle kolom" * 2
    grid = Grid("", ("Stap", "Denkt", "A", "B", "C"), (("1", long, "a", "b", "c"),))

    assert [one.heads for one in split(grid)] == [("Stap", "A", "B", "C"), ("Stap", "Denkt")]


def test_a_row_of_which_a_part_says_nothing_is_left_out_there() -> None:
    long = "een zin die veel te lang is voor een smalle kolom" * 2
    grid = Grid("", ("Idee", "Waarom", "A", "B", "C"), (("1", long, *"abc"), ("2", "", *"abc")))

    assert [len(one.rows) for one in split(grid)] == [2, 1]


def test_five_columns_in_which_little_stands_stay_one_table() -> None:
    row = ("De brief op naam zetten", "Tjitske Hoekstra", "30 juni 2027", "24", "Geen kosten")
    grid = Grid("", ("Actie", "Eigenaar", "Klaar op", "Uren", "Kosten"), (row,))

    assert split(grid) == (grid,)


@given(CELLS)
def test_every_value_stands_in_one_of_the_parts(grid: Grid) -> None:
    parts = split(grid)
    heads = [head for part in parts for head in part.heads[1:]]
    told = sorted(cell for row in grid.rows for cell in row[1:] if cell)

    assert sorted(heads) == sorted(grid.heads[1:])
    assert sorted(cell for part in parts for row in part.rows for cell in row[1:] if cell) == told
    assert all(len(part.heads) - 1 <= max(MOST_SHORT, MOST_LONG) for part in parts)


@given(CELLS)
def test_every_column_has_room(grid: Grid) -> None:
    assert all(0 < width <= LINE + 20 for width in widths(grid))


def test_a_column_with_more_to_say_is_wider() -> None:
    grid = Grid("", ("Stap", "Citaat"), (("1", "een lange zin van iemand die verhuist" * 2),))

    assert widths(grid)[1] > 3 * widths(grid)[0]
