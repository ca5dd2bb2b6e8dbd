"""What is said in every exercise alike: an empty field, an unreadable date, a text too long."""

import tomllib
from importlib.resources import files

from pydantic import Field

from app.engine.field_texts import FieldTexts
from app.engine.frozen import Frozen
from app.engine.messages import Message


class StandardTexts(Frozen):
    """Sentences that no exercise has to write itself."""

    levels: tuple[str, ...]  # the words for level 0 to 4
    level_texts: dict[int, str]  # what 0 and 1 mean, the same for every criterion
    choices: dict[str, dict[str, str]] = Field(default_factory=dict)  # type of field -> words
    consent: dict[str, FieldTexts] = Field(default_factory=dict)  # the fields of a consent
    image: dict[str, FieldTexts] = Field(default_factory=dict)  # the fields of a picture
    messages: dict[str, Message] = Field(default_factory=dict)
    refusals: dict[str, str] = Field(default_factory=dict)


def _read(name: str) -> StandardTexts:
    text = files("app.engine").joinpath(name).read_text(encoding="utf-8")
    return StandardTexts.model_validate(tomllib.loads(text))


STANDARD = _read("standard.nl.toml")
