"""Where sentences begin and end; a heading or an item of a list is a sentence of its own."""

import re
from collections.abc import Iterator

from app.engine.dutch.abbreviations import ends_with_abbreviation

Span = tuple[int, int]
LINE = re.compile(r"[^\n]+")
BULLET = re.compile(r"\s*(?:[-*•–·#>]+|\d{1,3}[.)]|[a-z][.)])\s+")  # noqa: RUF001 - a dash as typed
END = re.compile(r"[.?!…]+[\"')\]’”»]*(?=\s|$)")  # noqa: RUF001 - quotes as typed
WRAPPED = 60  # characters: a line that long probably goes on
LETTER = re.compile(r"[^\W_]")


def sentence_spans(text: str) -> list[Span]:
    """Return where each sentence stands, in the order of the text."""
    return [
        span
        for start, end in _blocks(text)
        for span in _sentences(text, start, end)
        if LETTER.search(text, *span)
    ]


def _blocks(text: str) -> Iterator[Span]:
    """Give the pieces in which a sentence may run over more than one line."""
    start = end = -1
    for line in LINE.finditer(text):
        bullet = BULLET.match(line[0])
        if start >= 0 and (bullet or not _goes_on(text, end, line)):
            yield start, end
            start = -1
        if start < 0:
            start = line.start() + (bullet.end() if bullet else 0)
        end = line.end()
    if start >= 0:
        yield start, end


def _goes_on(text: str, end: int, line: re.Match[str]) -> bool:
    """Say whether this line is the rest of the sentence of the line before."""
    if line.start() - end != 1 or not line[0].strip():
        return False
    before = text[text.rfind("\n", 0, end) + 1 : end].rstrip()
    first = line[0].lstrip()[0]
    return first.islower() or before.endswith((",", ";")) or len(before) >= WRAPPED


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    for mark in END.finditer(text, start, end):
        if _is_end(text, start, mark, end):
            yield _stripped(text, start, mark.end())
            start = mark.end()
    if text[start:end].strip():
        yield _stripped(text, start, end)


def _is_end(text: str, start: int, mark: re.Match[str], end: int) -> bool:
    follows = text[mark.end() : min(mark.end() + 3, end)].lstrip()[:1]
    if mark[0] == ".":
        return not ends_with_abbreviation(text[max(start, mark.end() - 30) : mark.end()])
    return not follows.islower()


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return start + left, start + len(piece.rstrip())
