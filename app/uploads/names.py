"""What a file is called: only to be read by people, never a place on disk."""

import re
import unicodedata

LONGEST = 100
SEPARATORS = re.compile(r"[/\\]")


def ending_of(name: str) -> str:
    """Return what stands after the last dot, in small letters: "jpeg" is "jpg"."""
    _stem, dot, ending = _last_part(name).rpartition(".")
    ending = ending.casefold().strip() if dot else ""
    return "jpg" if ending == "jpeg" else ending


def plain_name(name: str, ending: str) -> str:
    """Return a name as it is shown: no folders, no signs that hide or turn words around."""
    stem = _last_part(name)
    stem = stem.rpartition(".")[0] or stem
    seen = "".join(sign if _is_seen(sign) else " " for sign in unicodedata.normalize("NFC", stem))
    words = " ".join(seen.split()).strip(". ")
    return f"{words[:LONGEST].strip('. ') or 'bestand'}.{ending}"


def _last_part(name: str) -> str:
    return SEPARATORS.split(name)[-1]


def _is_seen(sign: str) -> bool:
    """Whether people can see a sign; control signs and surrogates (C..) they cannot."""
    return not unicodedata.category(sign).startswith("C")
