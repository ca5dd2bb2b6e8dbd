from app.ui.pictures.persona_card.fit import PHONE, paper


def test_columns_stand_side_by_side_on_paper_and_below_each_other_on_a_phone() -> None:
    assert paper().x(0) == paper().x(2) < paper().x(1)
    assert PHONE.x(0) == PHONE.x(1)
    assert paper().x(1) + paper().column == paper().width - paper().margin


def test_a_full_page_has_no_room_for_large_words() -> None:
    assert paper(16).is_roomy
    assert not paper(13).is_roomy
    assert not PHONE.is_roomy
