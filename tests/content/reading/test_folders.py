import pytest

from tests.content.sample import (
    COURSE,
    FILES,
    GLOSSARY,
    LESSON,
    MODULE,
    QUIZ,
    RUBRIC,
    TASK,
    TEMPLATE,
    TEXTS,
    Sample,
)


@pytest.mark.parametrize("name", [COURSE, GLOSSARY, MODULE, TEMPLATE, TEXTS, TASK, RUBRIC])
def test_a_file_that_must_be_there_is_missed(sample: Sample, name: str) -> None:
    sample.remove(name)

    said = f"{name}: Dit bestand ontbreekt. Maak het bestand op deze plek."
    assert said in sample.said()


@pytest.mark.parametrize(
    ("old", "new", "suggestion"),
    [
        (LESSON, "modules/01-begin/vertrek.md", "Noem het vertrek.nl.md"),
        (LESSON, "modules/01-begin/vertrek.en.md", "Noem het vertrek.nl.md"),
        (QUIZ, "modules/01-begin/quiz.toml", "Noem het quiz.nl.toml"),
    ],
)
def test_a_name_that_does_not_say_the_language_is_told(
    sample: Sample, old: str, new: str, suggestion: str
) -> None:
    sample.remove(old)
    sample.write(new, FILES[old])

    assert str(sample.problem()) == (
        f"{new}: De naam van dit bestand zegt niet in welke taal het is. {suggestion}"
    )


def test_a_lesson_that_moved_to_another_folder_is_the_same_lesson(sample: Sample) -> None:
    before = sample.course().lesson("aankomst")
    sample.add_module()
    sample.remove("modules/01-begin/aankomst.nl.md")
    sample.write("modules/02-verder/slot.nl.md", FILES["modules/01-begin/aankomst.nl.md"])

    assert sample.course().lesson("aankomst") == before


def test_cases_are_read_by_name(sample: Sample) -> None:
    case = sample.course().exercise("kaart").cases["good"]

    assert case.document == {"title": "Ik ga verhuizen"}
