import pytest

from app.ui.pictures.kit import marks
from app.ui.pictures.kit.colours import FEELING, WHITE
from app.ui.pictures.kit.pen import Pen
from tests.ui.pictures.seen import SVG, parsed, words_in


@pytest.fixture
def pen() -> Pen:
    return Pen(100, 100, "a", "t")


@pytest.mark.parametrize(
    ("score", "fill"), [(2, FEELING[2]), (1, WHITE), (-1, WHITE), (-2, FEELING[-2])]
)
def test_full_is_heel_and_open_is_mild(pen: Pen, score: int, fill: str) -> None:
    marks.feeling(pen, (50, 50), score)

    assert parsed(pen.svg()).findall(f"{SVG}path")[0].attrib["fill"] == fill


def test_up_is_pleasant_and_down_unpleasant(pen: Pen) -> None:
    marks.feeling(pen, (50, 50), 2)
    marks.feeling(pen, (50, 50), -2)

    up, down = (path.attrib["d"] for path in parsed(pen.svg()).findall(f"{SVG}path"))
    assert float(up.split()[-1].rstrip("Z")) < 50 < float(down.split()[-1].rstrip("Z"))


def test_what_nobody_told_is_a_question(pen: Pen) -> None:
    marks.feeling(pen, (50, 50), None)

    assert [words.text for words in words_in(pen.svg())] == ["?"]


def test_a_channel_that_nobody_knows_is_no_contact(pen: Pen) -> None:
    marks.channel(pen, (0, 0), "postduif")
    marks.channel(pen, (0, 0), "geen_contact")

    one, other = parsed(pen.svg()).findall(f"{SVG}path")
    assert one.attrib["d"] == other.attrib["d"]


def test_a_badge_holds_its_words(pen: Pen) -> None:
    wide = marks.badge(pen, (0, 0), "op aannames", "guess")

    (words,) = words_in(pen.svg())
    assert words.left > 0
    assert words.right < wide
