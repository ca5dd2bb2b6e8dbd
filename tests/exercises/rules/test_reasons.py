import pytest

from app.exercises.rules.reasons import LONGEST, good_reasons, is_reason


@pytest.mark.parametrize("text", ["", "  ", "omdat", "ja hoor", "a b c\0", "woord " * LONGEST])
def test_this_says_nothing(text: str) -> None:
    assert not is_reason(text)


def test_a_few_words_will_do() -> None:
    assert is_reason("Onze inwoners zeggen dit zo")


def test_only_what_was_asked_is_kept() -> None:
    given = {"KIC-02:challenge": " Zo heet het hier ", "KIC-99:x": "een twee drie"}

    assert good_reasons(["KIC-02:challenge", "KIC-08:target_group"], given) == {
        "KIC-02:challenge": "Zo heet het hier"
    }
