import pytest

from app.engine.messages import placeholders
from app.engine.rubric import LEVELS
from app.engine.standard import STANDARD

# what each finding can fill in
VALUES = {
    "EMPTY": set(),
    "DATE": {"typed"},
    "DURATION": {"typed"},
    "REFERENCE": {"typed"},
    "LOST": set(),
    "FILE": {"typed"},
    "NUMBER": {"typed"},
    "RANGE": {"least", "most"},
    "CHOICE": {"typed"},
    "PERSON": set(),
    "LONG": {"most", "length"},
    "MANY": {"most", "length"},
}


@pytest.mark.parametrize("code", VALUES)
def test_every_general_finding_says_all_that_a_learner_needs(code: str) -> None:
    message = STANDARD.messages[code]

    assert all([message.short, message.sentence, message.why, message.do])
    asked = {name for text in message.texts() for name in placeholders(text)}
    assert asked <= VALUES[code] | {"field"}


def test_no_general_sentence_is_left_unused() -> None:
    assert STANDARD.messages.keys() == VALUES.keys()


def test_every_level_has_a_word() -> None:
    assert STANDARD.levels == ("Leeg", "Nog niet", "Op weg", "Voldoet", "Sterk")
    assert len(STANDARD.levels) == len(LEVELS)
