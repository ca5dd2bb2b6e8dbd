"""A TOML file of the course as an object, with as much as can be known of it when it is broken."""

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.content.files.shape import in_words, shaped
from app.content.files.text import TextFile
from app.content.files.toml import TomlText, parse_toml

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_STRING = r'^[ \t]*{key}[ \t]*=[ \t]*"([^"\\\n]*)"'
_FENCE = "+++"


@dataclass(frozen=True)
class Loaded(Generic[T_co]):
    """What was read of one file. Its id and title are known even if the rest is wrong."""

    file: TextFile
    id: str
    title: str
    toml: TomlText | None
    value: T_co | None

    def problem(self, message: str, suggestion: str, *path: str | int) -> None:
        """Report something that is wrong at a key of this file."""
        line = self.toml.line(*path) if self.toml else None
        self.file.problem(message, suggestion, line=line, place=in_words(path))


@dataclass(frozen=True)
class Body:
    """The Markdown of a file, and the line on which it begins."""

    file: TextFile
    text: str
    first_line: int


def load(kind: type[T], file: TextFile, text: str | None = None, first_line: int = 1) -> Loaded[T]:
    """Read a TOML file as an object of this kind; what is wrong is reported."""
    text = file.text if text is None else text
    toml = parse_toml(file, text, first_line)
    value = shaped(kind, toml) if toml else None
    return Loaded(file, _written("id", toml, text), _written("title", toml, text), toml, value)


def _written(key: str, toml: TomlText | None, text: str) -> str:
    """Return a text from a file that can be broken."""
    if toml:
        return str(toml.values.get(key, ""))
    match = re.search(_STRING.format(key=key), text, re.MULTILINE)
    return match[1] if match else ""


def load_front(kind: type[T], file: TextFile) -> tuple[Loaded[T], Body]:
    """Read a Markdown file that begins with TOML between two lines with +++."""
    lines = file.text.split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == _FENCE][:2]
    if len(fences) < len(("begin", "end")) or fences[0]:
        message = "Dit bestand begint niet met een kop tussen twee regels +++."
        file.problem(
            message, "Zet op regel 1 +++, dan id, title, minutes en summary, dan +++.", line=1
        )
        return Loaded(file, _written("id", None, file.text), "", None, None), Body(file, "", 1)
    front = "\n".join(lines[1 : fences[1]])
    body = Body(file, "\n".join(lines[fences[1] + 1 :]), fences[1] + 2)
    if not body.text.strip():
        file.problem(
            "Deze les is leeg.", "Schrijf de les onder de tweede regel +++.", line=body.first_line
        )
    return load(kind, file, front, first_line=2), body


def load_task(file: TextFile) -> Body:
    """Read the task of an exercise: Markdown only, its title and minutes stand elsewhere."""
    if file.text.startswith(_FENCE):
        message = "Boven een opdracht staat geen kop tussen regels +++."
        suggestion = "Haal hem weg; titel en samenvatting staan in texts.nl.toml."
        file.problem(message, suggestion, line=1)
    if not file.text.strip():
        file.problem("Deze opdracht is leeg.", "Schrijf wat iemand gaat doen en waarom.", line=1)
    return Body(file, file.text, 1)
