"""TOML files, and what is wrong with how they are written."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.content.files.positions import Path, key_lines
from app.content.files.text import TextFile

_POSITION = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)$")
_SENTENCES = {
    "Expected '=' after a key": "Na de naam van een veld hoort een =-teken.",
    "Invalid value": "Achter het =-teken staat geen geldige waarde.",
    "Unterminated string": "Een tekst begint met een aanhalingsteken, maar eindigt er niet mee.",
    "Illegal character": "Een tekst met gewone aanhalingstekens loopt door op de volgende regel.",
    "Unclosed array": "Een lijst begint met [, maar eindigt niet met ].",
    "Unclosed inline table": "Een reeks velden begint met {, maar eindigt niet met }.",
    "Expected newline or end of document": "Achter de waarde staat nog iets.",
    "Cannot overwrite a value": "Dit veld staat er twee keer.",
    "Cannot declare": "Deze kop tussen blokhaken staat er twee keer.",
    "Cannot mutate": "Dit veld staat er twee keer.",
    "Duplicate inline table key": "Dit veld staat er twee keer.",
    'Expected "\'"': "Een tekst begint met een aanhalingsteken, maar eindigt er niet mee.",
    "Invalid initial character for a key part": "Hier hoort de naam van een veld.",
    "Invalid statement": "Deze regel begint niet met de naam van een veld.",
    "Unescaped '\\'": "In een tekst staat een losse backslash (\\).",
    "Invalid date or datetime": "Deze datum bestaat niet.",
    "Expected ']": "Een kop tussen blokhaken is niet gesloten.",
}
_SUGGESTIONS = {
    "Invalid value": 'Zet tekst tussen aanhalingstekens: "zo".',
    "Unterminated string": "Zet er een aanhalingsteken achter.",
    'Expected "\'"': "Zet er een aanhalingsteken achter.",
    "Illegal character": 'Zet de tekst op één regel, of tussen """ en """.',
    "Unescaped '\\'": "Schrijf er twee: \\\\.",
    "Cannot overwrite a value": "Haal er één weg.",
    "Cannot mutate": "Haal er één weg.",
    "Duplicate inline table key": "Haal er één weg.",
    "Invalid date or datetime": "Schrijf een datum als 2027-06-01.",
    "Expected newline or end of document": "Zet elk veld op een eigen regel.",
}


@dataclass(frozen=True)
class TomlText:
    """What a TOML text says, and on which line of the file it says it."""

    file: TextFile
    values: Mapping[str, Any]
    text: str
    first_line: int = 1

    @cached_property
    def _lines(self) -> Mapping[Path, int]:
        return key_lines(self.text, self.first_line)

    def line(self, *path: str | int) -> int:
        """Return the line of a value, or of the nearest thing around it."""
        for length in range(len(path), 0, -1):
            if path[:length] in self._lines:
                return self._lines[path[:length]]
        return self.first_line


def parse_toml(file: TextFile, text: str | None = None, first_line: int = 1) -> TomlText | None:
    """Read a TOML text, or report on which line it cannot be read."""
    text = file.text if text is None else text
    try:
        return TomlText(file, tomllib.loads(text), text, first_line)
    except tomllib.TOMLDecodeError as error:
        _report(file, str(error), text, first_line)
    except RecursionError:
        file.problem("Hier staan te veel lijsten in elkaar.", line=first_line)
    return None


def _report(file: TextFile, error: str, text: str, first_line: int) -> None:
    """Say in Dutch what the reader of TOML did not understand."""
    match = _POSITION.search(error)
    inside = int(match[1]) if match and match[1] else text.rstrip("\n").count("\n") + 1
    start = next((start for start in _SENTENCES if error.startswith(start)), "")
    message = _SENTENCES.get(start, "Deze regel is geen geldige TOML.")
    suggestion = _SUGGESTIONS.get(start, "Vergelijk de regel met een ander bestand dat wel werkt.")
    file.problem(message, suggestion, line=first_line + inside - 1)
