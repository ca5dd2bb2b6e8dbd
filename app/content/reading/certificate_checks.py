"""Whether the text of the certificate has a place for everything that belongs on it."""

import re

from app.content.files.text import TextFile
from app.content.problems import near
from app.content.reading.folders import Files

_NEEDED = ("naam", "cursus", "uren", "datum")
_KNOWN = (*_NEEDED, "organisatie")
_PLACE = re.compile(r"\{([^{}\n]*)\}")
_SCORE = re.compile(r"\b(?:score|cijfers?|punten|procent)\b|%", re.IGNORECASE)


def check_certificate(files: Files) -> None:
    """Report places that are missing or unknown, and a score: a certificate has none."""
    if files.certificate:
        _check_places(files.certificate)
        _check_score(files.certificate)


def _check_places(file: TextFile) -> None:
    found = {place[1]: place.start() for place in _PLACE.finditer(file.text)}
    for name in _NEEDED:
        if name not in found:
            message = f"Op het certificaat is geen plek voor {{{name}}}."
            file.problem(message, f"Zet {{{name}}} in de tekst.")
    for name, at in found.items():
        if name not in _KNOWN:
            suggestion = near(name, _KNOWN) or f"Kies uit: {', '.join(_KNOWN)}."
            file.problem(f"De plek {{{name}}} bestaat niet.", suggestion, line=_line(file, at))


def _check_score(file: TextFile) -> None:
    score = _SCORE.search(file.text)
    if score:
        message = f"Op het certificaat staat geen score ('{score[0]}')."
        file.problem(message, "Noem de uren.", line=_line(file, score.start()))


def _line(file: TextFile, at: int) -> int:
    return file.text.count("\n", 0, at) + 1
