from app.ui.pictures.assumption_map.assumptions import OPEN, Assumption
from app.ui.pictures.assumption_map.verdict import draw_verdict, used
from app.ui.pictures.kit.pen import Pen
from tests.ui.pictures.assumption_samples import USUAL, VERDICTS, these


def test_each_sign_has_a_form_of_its_own() -> None:
    drawn = set()
    for code in VERDICTS:
        pen = Pen(20, 20, "a", "t")
        draw_verdict(pen, (10, 10), code)
        drawn.add(pen.svg().replace("#0f5c63", "#17212b"))

    assert len(drawn) == len(VERDICTS)


def test_only_signs_that_are_drawn_are_explained() -> None:
    assert [code for code, _word in used(USUAL)] == [OPEN, "bevestigd", "deels", "weerlegd"]
    assert [word for _code, word in used(these(Assumption("A", 1, 1)))] == ["Niet getoetst"]
