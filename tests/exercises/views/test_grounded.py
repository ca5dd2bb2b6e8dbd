import pytest
from flask import Flask

from app.engine.grounding import Ground, Grounding
from app.exercises.views.grounded import grounded_words

STANDS, IS = Ground.STANDS, Ground.IS


@pytest.mark.parametrize(
    ("grounding", "said"),
    [
        (Grounding(STANDS, 3, 0, 2), "Rust op 3 uitspraken van 2 mensen"),
        (Grounding(STANDS, 1, 1, 1), "Rust op 1 uitspraak van 1 mens en 1 waarneming"),
        (Grounding(STANDS, 0, 2, 0), "Rust op 2 waarnemingen"),
        (Grounding(STANDS, 0, 0, 1), "Rust op wat 1 mens vertelde"),
        (Grounding(STANDS, 0, 1, 3), "Rust op wat 3 mensen vertelden en 1 waarneming"),
        (Grounding(Ground.PARTLY, 0, 1), "Rust op 1 waarneming; een deel is vervallen"),
        (Grounding(Ground.LAPSED), "Onderbouwing vervallen"),
        (Grounding(Ground.NONE), "Nog geen bewijs"),
        (Grounding(IS), "Hier rust nog niets op"),
        (Grounding(IS, above=1), "Hier rust 1 ding op"),
        (Grounding(IS, above=4), "Hier rusten 4 dingen op"),
    ],
)
def test_on_what_something_rests_is_said_in_words(
    app: Flask, grounding: Grounding, said: str
) -> None:
    with app.test_request_context():
        assert grounded_words(grounding) == said
