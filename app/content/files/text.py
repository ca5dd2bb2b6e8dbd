"""The text of one file, and a way to say what is wrong in it."""

import re

from app.content.files.tree import Tree
from app.content.problems import Problems, Spot

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class TextFile:
    """A text file of the course; problems in it are told with its name."""

    def __init__(self, name: str, text: str, problems: Problems) -> None:
        self.name = name
        self.text = text
        self._problems = problems

    @property
    def folder(self) -> str:
        """The folder that the file stands in."""
        return self.name.rpartition("/")[0]

    @property
    def stem(self) -> str:
        """The name without folder, language and kind: `quiz` for `modules/01-x/quiz.nl.toml`."""
        return self.name.rpartition("/")[2].partition(".")[0]

    def problem(
        self, message: str, suggestion: str = "", *, line: int | None = None, place: str = ""
    ) -> None:
        """Report something that is wrong in this file."""
        self._problems.add(Spot(self.name, line, place), message, suggestion)


def read_text(tree: Tree, name: str, problems: Problems) -> TextFile | None:
    """Return a text file, or None after reporting why it cannot be read."""
    try:
        raw = tree.files[name].read_bytes()
    except OSError:
        problems.add(
            Spot(name),
            "Dit bestand is niet te lezen.",
            "Kijk of het nog bestaat en of u het mag openen.",
        )
        return None
    return _decoded(name, raw, problems)


def _decoded(name: str, raw: bytes, problems: Problems) -> TextFile:
    """Return the text, as far as it can be read: the rest of it is checked too."""
    if raw.startswith(_BYTE_ORDER_MARK):
        problems.add(
            Spot(name, 1),
            "Dit bestand begint met een onzichtbaar teken (BOM).",
            "Sla het op als 'UTF-8', niet als 'UTF-8 met BOM'.",
        )
        raw = raw.removeprefix(_BYTE_ORDER_MARK)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        message = "Op deze regel staat een teken dat geen UTF-8 is."
        problems.add(Spot(name, line), message, "Sla het bestand op als 'UTF-8'.")
        text = raw.decode(errors="replace")
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        message = "Op deze regel staat een onzichtbaar stuurteken."
        problems.add(Spot(name, line), message, "Typ de regel opnieuw.")
        text = _CONTROL.sub("", text)
    return TextFile(name, text.replace("\r\n", "\n").replace("\r", "\n"), problems)
