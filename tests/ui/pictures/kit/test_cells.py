from app.ui.pictures.kit.cells import MOST, Cells, Label


def cells(*labels: Label, high: float = 100) -> Cells:
    return Cells((10, 20, 400, high), 2, 2, labels)


def test_a_grid_fills_its_box() -> None:
    grid = cells(high=300)

    assert (grid.xs[0], grid.xs[-1], grid.ys[0], grid.ys[-1]) == (10, 410, 20, 320)


def test_an_empty_column_leaves_room_to_a_full_one() -> None:
    first, middle, last = cells(Label(0, 0, "a")).xs

    assert round(middle - first) == round(2 * (last - middle))


def test_a_row_is_as_high_as_its_fullest_cell() -> None:
    first, middle, last = cells(*[Label(0, 1, "a")] * 4).ys

    assert last - middle > middle - first


def test_every_label_stands_inside_its_cell() -> None:
    grid = cells(*[Label(at % 2, at // 2 % 2, "een lang verhaal " * (at + 1)) for at in range(20)])

    for one in grid.placed():
        column, row = one.label.column, one.label.row
        bottom = one.words[1] + len(one.lines) * one.kind.line
        assert grid.ys[row] < one.words[1] < bottom < grid.ys[row + 1]
        widest = max((one.kind.width(line) for line in one.lines), default=0)
        assert grid.xs[column] < one.words[0] < one.words[0] + widest < grid.xs[column + 1]


def test_a_full_cell_counts_what_it_does_not_show() -> None:
    grid = cells(*[Label(0, 0, str(at)) for at in range(MOST + 3)])

    assert [one.label.text for one in grid.placed()] == ["0", "1", "2", "3", "4"]
    assert [left.count for left in grid.left()] == [3]
