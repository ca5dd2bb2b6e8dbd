from app.ui.pictures.kit.measure import width


def test_a_wide_letter_takes_more_room() -> None:
    assert width("m", 10) > width("i", 10)


def test_bold_takes_more_room() -> None:
    assert width("verhuizen", 13, bold=True) > width("verhuizen", 13)


def test_the_width_grows_with_the_size() -> None:
    assert width("verhuizen", 26) == 2 * width("verhuizen", 13)


def test_a_place_to_cut_takes_no_room() -> None:
    assert width("honden\u00adbelasting", 13) == width("hondenbelasting", 13)


def test_a_letter_that_no_table_knows_takes_room_as_well() -> None:
    assert width("漢", 10) > 0
