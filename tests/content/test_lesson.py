from tests.content.prose.test_pieces import lesson_of
from tests.content.sample import Sample


def test_the_parts_of_a_lesson_are_its_whole_text(sample: Sample) -> None:
    lesson = lesson_of(sample)

    assert [(part.heading, part.title) for part in lesson.parts] == [
        ("", ""),
        ("kop-de-lijn", "De lijn"),
        ("kop-aan-het-eind", "Aan het eind"),
    ]
    assert "".join(part.html for part in lesson.parts) == lesson.html
    assert [piece.text for piece in lesson.pieces_of("kop-de-lijn")][-1] == "Nog iets."


def test_a_lesson_may_begin_with_a_heading(sample: Sample) -> None:
    lesson = lesson_of(sample, "## Meteen\n\nEen zin.\n")

    assert [part.heading for part in lesson.parts] == ["kop-meteen"]
