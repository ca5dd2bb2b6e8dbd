import pytest

from app.engine.fields import FieldType
from app.exercises.rules.exchange.words import from_words, in_words
from tests.exercises.rules.exchange.journeys import CURRENT, DESIRED, template


def field(path: str, exercise: str = CURRENT) -> FieldType:
    found = template(exercise).field(path)
    assert found
    return found


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("steps/x/feeling", -2, "heel vervelend (-2)"),
        ("steps/x/feeling", 0, "neutraal (0)"),
        ("steps/x/channel", "geen_contact", "Geen contact"),
        ("steps/x/channel", "loket", "loket"),
        ("steps/x/waiting", "P21D", "3 weken"),
        ("steps/x/waiting", "een eeuwigheid", "een eeuwigheid"),
        ("steps/x/moment_of_truth", "yes", "Ja"),
        ("steps/x/pains/x/severity", 3, "iemand loopt vast of haakt af (3)"),
        ("title", None, ""),
    ],
)
def test_a_value_stands_in_words_that_read_back(path: str, value: object, words: str) -> None:
    told = in_words(field(path), value)  # type: ignore[arg-type]  # a value of a document

    assert told.startswith(words)
    assert from_words(field(path), told) == ("" if value is None else str(value))


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        *[("-2", "-2"), ("\u22122", "-2"), ("+1", "1"), ("1", "1"), ("Prettig", "1"), ("9", "9")],
        *[("heel  prettig ( +2 )", "2"), ("", "")],
    ],
)
def test_a_feeling_is_read_as_people_write_it(cell: str, code: str) -> None:
    assert from_words(field("steps/x/feeling"), cell) == code


def test_several_are_read_by_name_and_by_code() -> None:
    principles = field("principles", DESIRED)

    told = in_words(principles, "snel persoonlijk")
    assert from_words(principles, told) == "snel persoonlijk"
    assert from_words(principles, "snel, persoonlijk") == "snel persoonlijk"
    assert from_words(principles, "snel; iets anders") == "snel; iets anders"
