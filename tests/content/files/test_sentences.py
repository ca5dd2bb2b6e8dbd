import re
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from app import engine
from app.content.files.sentences import _IN_DUTCH, sentences


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]


def said(kind: Any, value: object) -> tuple[str, str]:  # noqa: ANN401 - any type that pydantic knows
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value, strict=True)
    return sentences("veld", caught.value.errors()[0])


def test_a_wrong_type_is_said_with_how_to_write_it() -> None:
    assert said(str, 1) == ("Bij 'veld' hoort tekst.", 'Zet tekst tussen aanhalingstekens: "zo".')


def test_a_wrong_choice_is_said_with_the_one_that_was_perhaps_meant() -> None:
    assert said(Literal["single", "multiple"], "sinlge") == (
        "'sinlge' kan niet bij 'veld'.",
        "Bedoelt u 'single'?",
    )


def test_a_choice_that_looks_like_nothing_gets_the_list() -> None:
    assert said(Literal["single", "multiple"], "x")[1] == "Kies uit: single, multiple."


def test_an_unknown_kind_is_a_wrong_choice() -> None:
    assert said(Pet, {"kind": "catt"}) == ("'catt' kan niet bij 'kind'.", "Bedoelt u 'cat'?")


def test_a_missing_kind_is_a_missing_field() -> None:
    assert said(Pet, {})[0] == "Het veld 'kind' ontbreekt."


@pytest.mark.parametrize(
    ("kind", "value", "message", "suggestion"),
    [
        (
            Annotated[int, Field(gt=3)],
            3,
            "3 is te weinig bij 'veld'.",
            "Schrijf 3 of een hoger getal.",
        ),
        (
            Annotated[int, Field(lt=3)],
            3,
            "3 is te veel bij 'veld'.",
            "Schrijf 3 of een lager getal.",
        ),
        (
            Annotated[str, Field(max_length=2)],
            "abc",
            "Het veld 'veld' is te lang.",
            "Hoogstens: 2.",
        ),
        (
            Annotated[list[int], Field(min_length=2)],
            [1],
            "Het veld 'veld' is leeg of te kort.",
            "Nodig: 2 of meer.",
        ),
    ],
)
def test_too_little_and_too_much_are_said(
    kind: Any,  # noqa: ANN401 - any type that pydantic knows
    value: object,
    message: str,
    suggestion: str,
) -> None:
    assert said(kind, value) == (message, suggestion)


def test_what_we_have_no_sentence_for_is_still_said() -> None:
    assert said(bytes, 1) == ("De waarde bij 'veld' kan hier niet.", "")


def test_every_sentence_of_the_engine_is_known_in_dutch() -> None:
    raised = [
        match
        for path in Path(engine.__path__[0]).rglob("*.py")
        for match in re.findall(r'raise ValueError\("([^"]+)"\)', path.read_text())
    ]

    assert raised
    assert set(raised) <= set(_IN_DUTCH)
