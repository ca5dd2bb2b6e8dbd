from app.ui.pictures.improvement_plan import Action
from app.ui.pictures.improvement_plan.row import Row
from app.ui.pictures.improvement_plan.time_line import time_line
from app.ui.pictures.kit.pen import Pen
from tests.ui.pictures.plan_samples import ALL, USUAL
from tests.ui.pictures.seen import said_in, words_in

LINE = time_line(USUAL, 362, 818)


def row(one: Action) -> Row:
    return Row(USUAL, one, LINE, 40, 1083)


def drawn(one: Action) -> str:
    pen = Pen(1123, 400, "a", "t")
    row(one).draw(pen, 0)
    return pen.svg()


def test_a_row_is_as_high_as_its_words() -> None:
    for one in (*ALL["wordy"].all, *USUAL.all):
        assert max(words.bottom for words in words_in(drawn(one))) <= row(one).height


def test_what_is_missing_is_said_in_rust() -> None:
    loud = {words.text for words in words_in(drawn(Action("A"))) if words.fill == "#8f3614"}

    assert loud == {"nog geen status · nog geen eigenaar", "nog geen deadline", "nog geen maat"}


def test_the_effect_says_from_where_to_where() -> None:
    said = said_in(drawn(USUAL.all[0]))

    assert "nu: 31 per week doel: 15 gemeten: 17 per week · Deels gelukt" in said
