"""The sentence in which something stands, with that piece apart: an input box cannot mark it."""

from typing import NamedTuple

from app.engine.dutch.splitting import Span, sentence_spans

AROUND = 90  # characters shown on each side
LONGEST = 160  # characters of the piece itself
CUT = "…"


class Excerpt(NamedTuple):
    """A piece of text between what stands around it; cut where it would be long."""

    before: str
    piece: str
    after: str


def excerpt(text: str, span: Span) -> Excerpt | None:
    """Return the piece in its sentence; None when it stands nowhere in this text."""
    start, end = span
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        return None
    first, last = _around(text, span)
    piece = _one_line(text[start:end])
    return Excerpt(
        _end_of(_one_line(text[first:start], spaced=True)),
        _begin_of(piece, LONGEST),
        _begin_of(_one_line(text[end:last], spaced=True), AROUND),
    )


def _around(text: str, span: Span) -> Span:
    """Return where the sentences begin and end that hold the piece."""
    start, end = span
    touched = [one for one in sentence_spans(text) if one[0] < end and start < one[1]]
    first = min((one[0] for one in touched), default=start)
    last = max((one[1] for one in touched), default=end)
    return min(first, start), max(last, end)


def _one_line(text: str, *, spaced: bool = False) -> str:
    """Put lines behind each other; the space towards the piece stays."""
    line = " ".join(text.split())
    if not spaced or not line:
        return line
    return f"{' ' * text[0].isspace()}{line}{' ' * text[-1].isspace()}"


def _begin_of(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    return f"{_whole_words(text[:most], text[:most].rpartition(' ')[0])} {CUT}"


def _end_of(text: str) -> str:
    if len(text) <= AROUND:
        return text
    return f"{CUT} {_whole_words(text[-AROUND:], text[-AROUND:].partition(' ')[2])}"


def _whole_words(cut: str, words: str) -> str:
    """Return the whole words, unless there was one endless word."""
    return words or cut
