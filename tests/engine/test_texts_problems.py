from collections.abc import Callable
from typing import Any

import pytest

from app.engine.files import TemplateFile, TextsFile
from app.engine.texts_problems import texts_problems
from tests.engine.samples import card_file

Change = Callable[[dict[str, Any]], object]


def problems(change: Change) -> list[tuple[tuple[str | int, ...], str]]:
    texts = card_file("texts.nl.toml")
    change(texts)
    template = TemplateFile.model_validate(card_file("template.toml"))
    found = texts_problems(template, TextsFile.model_validate(texts))
    return [(problem.place, problem.message) for problem in found]


def test_the_texts_of_the_project_card_are_complete() -> None:
    assert problems(lambda _texts: None) == []


def field(key: str, **changes: object) -> Change:
    return lambda texts: texts["fields"][key].update(changes)


def message(code: str, **changes: object) -> Change:
    return lambda texts: texts["messages"][code].update(changes)


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        (field("title", label=" "), ("fields", "title", "label"), "'label'"),
        (field("team", add=""), ("fields", "team", "add"), "'add'"),
        (field("title", choices={"x": "X"}), ("fields", "title", "choices", "x"), "geen keuze"),
        (field("title", fields={"x": {}}), ("fields", "title", "fields", "x"), "geen veld"),
        (lambda t: t["fields"].pop("title"), ("fields", "title"), "'title' ontbreekt"),
        (
            lambda t: t["fields"]["team"]["fields"].pop("name"),
            ("fields", "team", "fields", "name"),
            "'name' ontbreekt",
        ),
        (
            lambda t: t["fields"]["life_event"]["choices"].pop("anders"),
            ("fields", "life_event", "choices", "anders"),
            "'anders' ontbreekt",
        ),
        (lambda t: t["sections"].pop("team"), ("sections", "team"), "'team' ontbreekt"),
        (lambda t: t["sections"].update(x={"title": "X"}), ("sections", "x"), "geen sectie"),
        (lambda t: t["messages"].pop("KIC-07"), ("messages", "KIC-07"), "ontbreekt"),
        (lambda t: t["messages"].update({"KIC-99": {}}), ("messages", "KIC-99"), "geen melding"),
        (message("KIC-07", why=""), ("messages", "KIC-07", "why"), "'why'"),
        (message("KIC-07", do="{wrod}"), ("messages", "KIC-07"), "'{wrod}'"),
        (
            lambda t: t["messages"]["KIC-06"]["variants"].pop("small"),
            ("messages", "KIC-06", "variants", "small"),
            "'small' ontbreekt",
        ),
        (
            lambda t: t["messages"]["KIC-06"]["variants"]["small"].update(sentence=""),
            ("messages", "KIC-06", "sentence"),
            "voor variant 'small'",
        ),
    ],
)
def test_what_is_missing_or_too_much_is_found_where_it_is(
    change: Change, place: tuple[str, ...], words: str
) -> None:
    found = problems(change)

    assert place in [where for where, _message in found]
    assert words in " ".join(text for _where, text in found)


def test_an_exercise_may_say_a_general_finding_in_its_own_words() -> None:
    own = {"short": "Leeg", "sentence": "Nog leeg", "why": "Daarom", "do": "Vul in"}

    assert problems(lambda texts: texts["messages"].update(EMPTY=own)) == []
