"""On which line a TOML file says what. Only for texts that tomllib could read."""

import re
from collections.abc import Mapping

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*("(?:\\.|[^"\\])*"|'[^']*'|[A-Za-z0-9_-]+)[ \t]*""")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_PLAIN = re.compile(r"[^,\]}\n#]*")


def key_lines(text: str, first_line: int = 1) -> Mapping[Path, int]:
    """Return the line of every table, key and list item in a TOML text."""
    scanner = _Scanner(text, first_line)
    scanner.run()
    return scanner.lines


class _Scanner:
    """Walks once through a correct TOML text."""

    def __init__(self, text: str, first_line: int) -> None:
        self.lines: dict[Path, int] = {}
        self._text = text
        self._position = 0
        self._first_line = first_line
        self._rows: dict[Path, int] = {}  # the last item of each list of tables

    def run(self) -> None:
        table: Path = ()
        self._skip_blank()
        while self._position < len(self._text):
            if self._peek("["):
                table = self._header()
            else:
                self._pair(table)
            self._skip_blank()

    def _header(self) -> Path:
        """Read `[table]` or `[[list of tables]]`."""
        is_row = self._peek("[[")
        start = self._position
        self._position += 2 if is_row else 1
        *parents, last = self._key()
        path = (*self._current(tuple(parents)), last)
        self._note(path, start)
        if is_row:
            self._rows[path] = self._rows.get(path, -1) + 1
            path = (*path, self._rows[path])
            self._note(path, start)
        self._position = self._text.index("]", self._position) + (2 if is_row else 1)
        return path

    def _current(self, keys: tuple[str, ...]) -> Path:
        """Return the path of a table, where a list of tables means its last item."""
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self._rows:
                path = (*path, self._rows[path])
        return path

    def _pair(self, table: Path) -> None:
        """Read `key = value`."""
        start = self._position
        path = (*table, *self._key())
        for length in range(len(table) + 1, len(path) + 1):
            self._note(path[:length], start)
        self._position = self._text.index("=", self._position) + 1
        self._value(path)

    def _key(self) -> tuple[str, ...]:
        """Read a key, which can have dots."""
        parts = []
        while match := _KEY.match(self._text, self._position):
            parts.append(match[1].strip("\"'"))
            self._position = match.end()
            if not self._peek("."):
                break
            self._position += 1
        return tuple(parts)

    def _value(self, path: Path) -> None:
        self._skip_blank()
        self._note(path, self._position)
        if self._peek("["):
            self._items(path)
        elif self._peek("{"):
            self._inline_table(path)
        else:
            _ = self._skip(_STRING) or self._skip(_PLAIN)

    def _items(self, path: Path) -> None:
        """Read `[a, b]`."""
        self._position += 1
        number = 0
        while self._more("]"):
            self._value((*path, number))
            number += 1

    def _inline_table(self, path: Path) -> None:
        """Read `{a = 1, b = 2}`."""
        self._position += 1
        while self._more("}"):
            self._pair(path)

    def _more(self, end: str) -> bool:
        """Step over what separates items; say whether another one comes."""
        self._skip_blank()
        if self._peek(","):
            self._position += 1
            self._skip_blank()
        if self._peek(end):
            self._position += 1
            return False
        return self._position < len(self._text)

    def _skip_blank(self) -> None:
        self._skip(_BLANK)

    def _skip(self, pattern: re.Pattern[str]) -> bool:
        match = pattern.match(self._text, self._position)
        self._position = match.end() if match else self._position
        return match is not None

    def _peek(self, sign: str) -> bool:
        return self._text.startswith(sign, self._position)

    def _note(self, path: Path, position: int) -> None:
        line = self._first_line + self._text.count("\n", 0, position)
        self.lines.setdefault(path, line)
