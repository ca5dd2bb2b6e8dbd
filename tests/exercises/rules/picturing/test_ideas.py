import pytest

from app.content.reading import read_course
from app.engine.document import Value
from app.engine.picture_kind import PictureKind
from app.engine.records import Around
from app.exercises.rules.picturing import Filled, draw
from app.exercises.rules.picturing.ideas import ideas_of
from app.ui.pictures.drawing import Paper
from app.ui.pictures.idea_matrix import Idea
from app.ui.pictures.idea_matrix.ideas import Choice
from tests.settings import COURSE

TEMPLATE = read_course(COURSE).exercise("ideeen").template
VALUES: dict[str, Value] = {
    "ideas": [
        {"id": "i1", "title": "Een bericht", "box": "nu", "votes": 9, "selected": "yes",
         "reason": "Het laagste punt", "benefit": 4, "effort": 3},
        {"id": "i2", "title": "Een folder", "selected": "no"},
        {"id": "i3", "title": "Een bankje"},
    ]
}  # fmt: skip


def filled(values: dict[str, Value]) -> Filled:
    return Filled(TEMPLATE, values, Around([]), "i", "gemeente Oudeveen")


def test_ideas_are_drawn_in_the_words_that_the_team_chose_from() -> None:
    ideas = ideas_of(filled(VALUES))

    assert ideas.all[0] == Idea(
        "Een bericht", "nu", 9, Choice.CHOSEN, "Het laagste punt", "veel", "een paar weken"
    )
    assert [one.choice for one in ideas.all] == [Choice.CHOSEN, Choice.DROPPED, Choice.OPEN]
    assert ideas.name("hoe") == ("HOE", "nog niet haalbaar")


@pytest.mark.parametrize("values", [{}, {"ideas": [{"id": "i1", "votes": "veel"}]}, VALUES])
def test_whatever_was_filled_in_can_be_drawn(values: dict[str, Value]) -> None:
    drawing = draw(PictureKind.IDEAS, filled(values))

    assert drawing.sheets[0].startswith("<svg")
    assert drawing.narrow.startswith("<svg")
    assert drawing.paper is Paper.SHEET
