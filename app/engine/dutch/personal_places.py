"""Where a person lives, and how to reach them by mail: address, postcode, e-mail."""

import re
from collections.abc import Iterator

from app.engine.dutch.personal_words import WORDS, Span, around

EMAIL = re.compile(
    r"(?<![\w.+%'-])[\w.+%'-]++@(?:[^\W_](?:[^\W_]|-){0,62}\.){1,8}[A-Za-z]{2,24}(?![\w-])"
)
POSTCODE = re.compile(r"(?<![\w.,/])(?<!€ )([1-9]\d{3})([ \u00a0]?)([A-Z]{2}|[a-z]{2})(?![\w-])")
YEAR = re.compile(r"(?:19|20)\d\d")
PLACE = re.compile(r"[ \u00a0,]{1,3}['A-Z][\w'-]*[a-z]")
NUMBERED = re.compile(
    r"(?<![\w'.-])([^\W\d_]++(?:[.'-]{1,2}[^\W\d_]++)*+)[ \u00a0]([1-9]\d{0,4})"
    r"((?:[ -]?[a-zA-Z])?(?:-\d{1,4})?(?:[ ]?(?:bis|hs|I{1,3}))?)(?![\w%€]|[.,:/-]\d)"
)
MOST_WORDS = 5  # before the last word of a street
LONGEST = 24  # letters of such a word
SPACES = {" ", "\u00a0"}


def emails(text: str) -> Iterator[Span]:
    """Give the e-mail addresses."""
    return (found.span() for found in EMAIL.finditer(text))


def postcodes(text: str) -> Iterator[Span]:
    """Give the postcodes: 1234 AB; not '2024 EN'."""
    for found in POSTCODE.finditer(text):
        letters = found[3].lower()
        if letters in WORDS.no_postcode or (found[3].islower() and found[2]):
            continue
        if letters in WORDS.small_words and not _has_a_place(text, found):
            continue
        yield found.span()


def _has_a_place(text: str, found: re.Match[str]) -> bool:
    if around(text, found.span()).before == "postcode":
        return True
    return not YEAR.fullmatch(found[1]) and bool(PLACE.match(text, found.end()))


def addresses(text: str) -> Iterator[Span]:
    """Give the streets with a house number: Dorpsstraat 12a, Laan van Nieuw-Oost 3."""
    for found in NUMBERED.finditer(text):
        if YEAR.fullmatch(found[2]) and not found[3]:
            continue
        start = _street_start(text, found)
        end = _house_end(text, found)
        if start is not None and around(text, (start, end)).behind not in WORDS.counted:
            yield start, end


def _house_end(text: str, found: re.Match[str]) -> int:
    """Leave out a letter that is a word by itself: 'Dorpsstraat 12 u weet wel'."""
    addition = found[3]
    is_loose = addition.startswith(" ") and (
        addition[1:2].islower() and text[found.end() :].strip()
    )
    return found.end(2) if is_loose else found.end()


def _street_start(text: str, found: re.Match[str]) -> int | None:
    """Return where the name of the street begins, if it is one."""
    word = found[1]
    plain = word.lower()
    if word[0].isupper() and plain.endswith(WORDS.streets) and _is_street(text, found):
        return _with_first_words(text, found.start())
    if plain.endswith(WORDS.clear_streets) and plain not in WORDS.clear_streets + tuple(
        WORDS.no_streets
    ):
        return found.start()
    return _behind_street(text, found) if word[0].isupper() else None


def _is_street(text: str, found: re.Match[str]) -> bool:
    plain = found[1].lower()
    if plain in WORDS.whole_streets:
        return _is_named(text, found)
    return plain not in WORDS.no_streets


def _is_named(text: str, found: re.Match[str]) -> bool:
    """Tell 'Markt 1' and 'Lange Weg 3' from the first word of a sentence."""
    before = next(_words_before(text, found.start()), None)
    if before is None:
        stands_alone = text[max(0, found.start() - 2) : found.start()].strip() in {"", ",", ":"}
        return stands_alone and found[1].lower() in WORDS.lone_streets
    word = before[0]
    return word[0].isupper() or word in {"aan", "op", "naar", "de", "het"}


def _words_before(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Give the words before, the nearest first, and where they begin: no mark lies between."""
    for _ in range(MOST_WORDS):
        if start == 0 or text[start - 1] not in SPACES:
            return
        window = text[max(0, start - LONGEST) : start - 1]
        word = "" if not window or window[-1].isspace() else window.split()[-1]
        first = start - 1 - len(word)
        if not word or word[-1] in ",;:!?)" or (word[-1] == "." and len(word) > len("Burg.")):
            return
        yield word, first
        start = first


def _with_first_words(text: str, start: int) -> int:
    """Take in the words that belong to the name: 'Burgemeester van der Kampstraat'."""
    first = start
    for word, place in _words_before(text, start):
        if word[0].isupper() and (word == "Van" or word.lower() not in WORDS.no_names):
            first = place
        elif word.lower() not in WORDS.links:
            break
    return first


def _behind_street(text: str, found: re.Match[str]) -> int | None:
    """Find 'Laan van Nieuw-Oost': the street comes first."""
    for between, (word, place) in enumerate(_words_before(text, found.start())):
        if word[0].isupper() and word.lower() in WORDS.whole_streets:
            return place if between else None
        if word.lower() not in WORDS.links and (not between or not word[0].isupper()):
            return None
    return None
