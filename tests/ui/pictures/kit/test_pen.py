from hypothesis import given
from hypothesis import strategies as st

from app.ui.pictures.kit.pen import Pen, Set, paragraph
from app.ui.pictures.kit.wrapping import Type
from tests.ui.pictures.seen import SVG, parsed, words_in


def test_a_drawing_says_what_it_is() -> None:
    root = parsed(Pen(100, 50, "a", "Klantreis", "Twee stappen").svg())

    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"] == "a-t a-d"
    assert [root.findtext(f"{SVG}{tag}") for tag in ("title", "desc")] == [
        "Klantreis",
        "Twee stappen",
    ]


@given(st.text())
def test_every_text_can_be_written(text: str) -> None:
    pen = Pen(100, 50, "a", text, text)
    pen.text(1, 2, text, how=Set(anchor="middle", halo="#fff"))

    parsed(pen.svg())


def test_markup_is_shown_literally() -> None:
    pen = Pen(100, 50, "a", "t")
    pen.text(1, 2, "<script>alert(1)</script>")

    assert words_in(pen.svg())[0].text == "<script>alert(1)</script>"


def test_a_hatch_has_a_name_of_its_own() -> None:
    pen = Pen(100, 50, "plan", "t")

    assert pen.hatched("#0f5c63") == "url(#plan-hatch-0f5c63)"
    assert 'id="plan-hatch-0f5c63"' in pen.svg()


def test_a_paragraph_says_how_high_it_is() -> None:
    kind = Type(10, lead=1.5)

    assert paragraph(Pen(100, 50, "a", "t"), (0, 0, 50), "een twee drie vier vijf", kind) % 15 == 0
