from app.ui.pictures.journey_map.grid import RIGHT, WIDEST, WIDTH, Grid


def test_columns_fill_the_sheet() -> None:
    assert round(Grid(14).right) == WIDTH - RIGHT


def test_few_steps_get_larger_words_and_not_all_the_room() -> None:
    assert Grid(3).kind.size > Grid(8).kind.size > Grid(14).kind.size
    assert Grid(1).column == WIDEST


def test_a_sheet_without_steps_has_a_width() -> None:
    assert Grid(0).right == WIDTH - RIGHT
