import pytest

from app.content.reading import read_course
from app.engine.document import Value
from app.engine.picture_kind import PictureKind
from app.engine.records import Around
from app.exercises.rules.picturing import Filled, draw
from app.exercises.rules.picturing.assumptions import assumptions_of
from app.ui.pictures.drawing import Paper
from tests.settings import COURSE

TEMPLATE = read_course(COURSE).exercise("aannames").template
VALUES: dict[str, Value] = {
    "assumptions": [
        {"id": "a1", "statement": "Wij denken dat iedereen belt", "importance": 4, "evidence": 1,
         "verdict": "deels"},
        {"id": "a2", "statement": "Zonder score"},
    ]
}  # fmt: skip


def filled(values: dict[str, Value]) -> Filled:
    return Filled(TEMPLATE, values, Around([]), "a", "gemeente Oudeveen")


def test_what_a_team_assumes_is_drawn_in_the_words_that_it_chose_from() -> None:
    found = assumptions_of(filled(VALUES))

    assert found.about == "Aannames · gemeente Oudeveen"
    assert [(one.text, one.importance, one.evidence) for one in found.all] == [
        ("Wij denken dat iedereen belt", 4, 1),
        ("Zonder score", None, None),
    ]
    assert found.importance[3] == "dan moet alles anders"
    assert found.evidence[0] == "we vermoeden het"
    assert found.verdict(found.all[0]) == "Het klopt voor een deel"


@pytest.mark.parametrize(
    "values",
    [{}, {"assumptions": [{"id": "a1", "importance": "veel"}]}, {"assumptions": 3}, VALUES],
)
def test_whatever_was_filled_in_can_be_drawn(values: dict[str, Value]) -> None:
    drawing = draw(PictureKind.ASSUMPTIONS, filled(values))

    assert drawing.title == "Aannames"
    assert drawing.sheets[0].startswith("<svg")
    assert drawing.narrow.startswith("<svg")
    assert drawing.paper is Paper.SHEET
