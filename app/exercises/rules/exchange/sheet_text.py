"""From the bytes of a file to lines of cells, whatever made the file: Excel, too."""

import csv
from collections.abc import Collection, Iterator
from io import StringIO
from typing import NamedTuple

from app.exercises.rules.exchange.incoming import Where, one_fault
from app.exercises.rules.exchange.sheet_form import plain

DELIMITERS = ";,\t"
MOST_LINES, MOST_CELLS = 3000, 200
SAYS_DELIMITER = "sep="  # the first line, as Excel knows it
ENCODINGS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


class Line(NamedTuple):
    """A line of a sheet, and where it begins in the file."""

    number: int
    cells: list[str]


def as_text(content: bytes) -> str:
    """Return what a file says, in the encoding in which it was written."""
    mark = next((mark for mark in ENCODINGS if content.startswith(mark)), None)
    text = _decoded(content, [ENCODINGS[mark]] if mark else ["utf-8", "cp1252"])
    if "\0" in text:
        raise one_fault("NUL", Where(line=text.count("\n", 0, text.index("\0")) + 1))
    return text


def lines_of(text: str, known: Collection[str]) -> list[Line]:
    """Return the lines in which something stands; `known`: heads by which the sign shows."""
    first, _end, rest = text.partition("\n")
    skipped, delimiter = 0, first.strip("\r ")[len(SAYS_DELIMITER) :]
    if first.casefold().startswith(SAYS_DELIMITER):
        skipped, text = 1, rest
    if not skipped or delimiter not in set(DELIMITERS):
        delimiter = max(DELIMITERS, key=lambda sign: _fit(text, sign, known))
    return [line for line in _lines(text, delimiter, skipped) if any(map(str.strip, line.cells))]


def _decoded(content: bytes, encodings: list[str]) -> str:
    *others, last = encodings
    for encoding in others:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    try:
        return content.decode(last)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise one_fault("ENCODING", Where(line=line)) from None


def _fit(text: str, delimiter: str, known: Collection[str]) -> int:
    """Return how many heads there are when this sign stands between the cells."""
    try:
        head = next(csv.reader(StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return -1
    return sum(plain(cell) in known for cell in head)


def _lines(text: str, delimiter: str, skipped: int) -> Iterator[Line]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begin = skipped + 1
    try:
        for cells in reader:
            _refuse_size(begin, cells)
            yield Line(begin, cells)
            begin = skipped + reader.line_num + 1
    except csv.Error:
        raise one_fault("NO_SHEET", Where(line=begin)) from None


def _refuse_size(number: int, cells: list[str]) -> None:
    if number > MOST_LINES:
        raise one_fault("LINES", most=str(MOST_LINES))
    if len(cells) > MOST_CELLS:
        raise one_fault("CELLS", Where(line=number), most=str(MOST_CELLS))
