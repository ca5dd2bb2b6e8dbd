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
    long = "een zin die veel te lang is voor een smalle kolom"
    grid = Grid("", ("Stap", "Denkt", "A", "B", "C"), (("1", long, "a", "b", "c"),))

    assert [one.heads for one in split(grid)] == [("Stap", "A", "B", "C"), ("Stap", "Denkt")]


@given(CELLS)
def test_every_value_stands_in_one_of_the_parts(grid: Grid) -> None:
    parts = split(grid)
    heads = [head for part in parts for head in part.heads[1:]]
    first = {row[0] for row in grid.rows}

    assert sorted(heads) == sorted(grid.heads[1:])
    assert all({row[0] for row in part.rows} == first for part in parts)
    assert all(len(part.heads) - 1 <= max(MOST_SHORT, MOST_LONG) for part in parts)


@given(CELLS)
def test_every_column_has_room(grid: Grid) -> None:
    assert all(0 < width <= LINE + 20 for width in widths(grid))


def test_a_column_with_more_to_say_is_wider() -> None:
    grid = Grid("", ("Stap", "Citaat"), (("1", "een lange zin van iemand die verhuist" * 2),))

    assert widths(grid)[1] > 3 * widths(grid)[0]
