import pytest
from pydantic import ValidationError

from app.engine.field_texts import FieldTexts
from app.engine.fields.scale import ScaleField

FEELING = ScaleField(key="feeling")
IMPORTANCE = ScaleField(key="importance", least=1, most=4, texts=FieldTexts(choices={"1": "laag"}))


def test_a_feeling_has_words_and_is_stored_as_a_number() -> None:
    assert FEELING.options[0] == ("-2", "heel vervelend")
    assert FEELING.read("-2", "feeling").value == -2
    assert not list(FEELING.look(-2, "feeling"))


def test_a_number_that_comes_from_a_file_or_a_program_is_one_too() -> None:
    assert FEELING.read(-2, "feeling").value == -2


def test_another_scale_has_the_words_of_its_author() -> None:
    assert IMPORTANCE.options == (("1", "laag"), ("2", "2"), ("3", "3"), ("4", "4"))


@pytest.mark.parametrize("typed", ["3", "heel fijn", "1.5"])
def test_what_is_not_on_the_scale_is_kept_and_seen(typed: str) -> None:
    value = FEELING.read(typed, "feeling").value

    assert str(value) == typed
    assert [found.code for found in FEELING.look(value, "feeling")] == ["CHOICE"]


def test_a_scale_goes_up() -> None:
    with pytest.raises(ValidationError, match="least is not less than most"):
        ScaleField(key="feeling", least=2, most=2)


def test_it_reads_as_its_word() -> None:
    assert FEELING.in_words("2") == "heel prettig"
