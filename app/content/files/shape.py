"""Does a TOML text have the fields that it should have? If not, say so in Dutch."""

import json
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from app.content.files.positions import Path
from app.content.files.sentences import sentences
from app.content.files.toml import TomlText
from app.content.problems import near

T = TypeVar("T")
Fields = Mapping[str, FieldInfo]


def shaped(kind: type[T], toml: TomlText, values: object = None, at: Path = ()) -> T | None:
    """Return the values as an object of this kind, or None after reporting what does not fit."""
    given = toml.values if values is None else values
    try:
        return TypeAdapter(kind).validate_json(json.dumps(given, default=str), strict=True)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            _report(kind, toml, (at, _existing(given, detail["loc"])), detail)
    return None


def _report(
    kind: type[object], toml: TomlText, where: tuple[Path, Path], error: ErrorDetails
) -> None:
    """Report one thing that pydantic found, on the line where it stands."""
    path = (*where[0], *where[1])
    location = error["loc"]
    name = in_words(location[-2:] if location and isinstance(location[-1], int) else location[-1:])
    if error["type"] in {"extra_forbidden", "unexpected_keyword_argument"}:
        message = f"Het veld '{name}' bestaat hier niet."
        suggestion = _known_fields(kind, location)
    else:
        message, suggestion = sentences(name, error)
    toml.file.problem(message, suggestion, line=toml.line(*path), place=in_words(path))


def _existing(values: object, location: Path) -> Path:
    """Return the part of an error's location that stands in the file (not the names of unions)."""
    path: Path = ()
    for step in location:
        inside = dict(enumerate(values)) if isinstance(values, list) else values
        if isinstance(inside, Mapping) and step in inside:
            values = inside[step]
            path = (*path, step)
    return path


def in_words(path: Path) -> str:
    """Return a path as authors read it: `questions 2, options 1, feedback`."""
    words: list[str] = []
    for step in path:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)


def _known_fields(kind: type[object], location: Path) -> str:
    """Say which fields can stand where an unknown one stands."""
    fields = sorted(_fields_at(kind, location[:-1]))
    return near(str(location[-1]), fields) or f"Mogelijk is: {', '.join(fields)}."


def _fields_at(kind: object, location: Path) -> set[str]:
    """Return the names of the fields of the objects at a location."""
    kinds = [kind]
    for step in map(str, location):  # the number of an item and the name of a union change nothing
        inner: list[object] = [f[step].annotation for f in _all_models(kinds) if step in f]
        kinds = inner or kinds
    return {field.alias or name for fields in _all_models(kinds) for name, field in fields.items()}


def _all_models(kinds: list[object]) -> list[Fields]:
    return [fields for kind in kinds for fields in _models(kind)]


def _models(kind: object) -> Iterator[Fields]:
    """Return the fields of each model inside a type: of a list, a union, an annotation."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind.model_fields
    if get_origin(kind) in {Annotated, Union, UnionType, tuple, list, dict}:
        for inner in get_args(kind):
            yield from _models(inner)
