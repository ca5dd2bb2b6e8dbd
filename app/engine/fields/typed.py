"""Text as people type it: made the same everywhere, refused where it cannot be stored."""

import re
import unicodedata

from app.engine.document import Value
from app.engine.fields.field import Reading
from app.engine.findings import Finding, Problem, Severity

LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
UNSTORABLE = re.compile("[\0\ud800-\udfff]")  # NUL and half characters: no database takes them
NOTHING = Reading(None)
LARGEST_NUMBER = 10**15 - 1  # what JavaScript, too, can hold exactly


def read_text(raw: object, path: str, most: int, before: Value = None) -> Reading:
    """Read a text of at most so many characters, in which lines matter.

    What comes back as it was stored `before` was read then, and is not read again.
    """
    if raw is None or raw == "":
        return NOTHING
    if isinstance(raw, str) and raw == before and len(raw) <= most:
        return Reading(before)
    if not is_typed(raw):
        return Reading(None, (Problem(code="SHAPE", path=path),))
    text = tidy(str(raw))
    if UNSTORABLE.search(text):
        return Reading(None, (Problem(code="CHARACTER", path=path),))
    if len(text) > most:
        values = {"most": str(most), "length": str(len(text))}
        return Reading(None, (Problem(code="LONG", path=path, values=values),))
    return Reading(text or None)


def is_typed(raw: object) -> bool:
    """Say whether this can be what someone typed in one input."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        return abs(raw) <= LARGEST_NUMBER
    return isinstance(raw, str)


def read_line(raw: object, path: str, most: int, before: Value = None) -> Reading:
    """Read a text of one line."""
    if isinstance(raw, str) and raw and raw != before:
        raw = one_line(raw)
    return read_text(raw, path, most, before)


def tidy(text: str) -> str:
    """Write accents and line ends in one way, without spaces around the text."""
    return unicodedata.normalize("NFC", LINE_ENDS.sub("\n", text)).strip()


def one_line(text: str) -> str:
    """Turn line ends and tabs into spaces."""
    return " ".join(LINE_ENDS.sub("\n", text).replace("\t", "\n").split("\n"))


def as_typed(value: Value) -> str:
    """Return a value to quote in a sentence."""
    return str(value) if is_typed(value) else ""


def look_at_length(value: Value, path: str, most: int) -> tuple[Finding, ...]:
    """See whether a stored text is too long, which happens when its template became stricter."""
    if not isinstance(value, str) or len(value) <= most:
        return ()
    values = {"most": str(most), "length": str(len(value))}
    return (Finding(code="LONG", severity=Severity.BLOCK, path=path, values=values),)
