import re

from app.content import Lesson
from app.content.prose.pieces import LONGEST, shortened
from tests.content.sample import Sample
from tests.content.writing import Write

BODY = """Een [klantreis](begrip:klantreis) begint thuis.

## De lijn

Een lijn met *twee* haltes.

- thuis
- het loket

### Kleiner

Nog iets.

## Aan het eind

Nog iets.
"""


def lesson_of(sample: Sample, body: str = BODY) -> Lesson:
    sample.lesson(body)
    return sample.course().lesson("vertrek")


def test_a_lesson_can_be_pointed_at_piece_by_piece(sample: Sample) -> None:
    lesson = lesson_of(sample)

    assert [(piece.heading, piece.text) for piece in lesson.pieces] == [
        ("", "Een klantreis begint thuis."),  # without the explanation that one opens
        ("kop-de-lijn", "Een lijn met twee haltes."),
        ("kop-de-lijn", "thuis het loket"),
        ("kop-de-lijn", "Nog iets."),  # the same words below another heading have no second name
    ]
    assert re.findall(r'id="(stuk-[0-9a-f]{8})"', lesson.html) == [
        piece.id for piece in lesson.pieces
    ]


def test_a_piece_keeps_its_name_as_long_as_it_says_the_same(sample: Sample) -> None:
    before = {piece.text: piece.id for piece in lesson_of(sample).pieces}
    moved = "## Eerst dit\n\nEen lijn met twee haltes.\n\nEen lijn met drie haltes.\n"
    after = {piece.text: piece.id for piece in lesson_of(sample, moved).pieces}

    assert after["Een lijn met twee haltes."] == before["Een lijn met twee haltes."]
    assert after["Een lijn met drie haltes."] not in before.values()


def test_only_a_lesson_is_pointed_at(write: Write) -> None:
    assert write("Een zin.\n").html == "<p>Een zin.</p>"


def test_a_long_piece_is_known_by_its_first_words() -> None:
    words = "reis " * 300

    assert len(shortened(words)) <= LONGEST + 2
    assert shortened(words).endswith("reis \N{HORIZONTAL ELLIPSIS}")
    assert shortened("Een reis.") == "Een reis."
