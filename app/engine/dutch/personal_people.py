"""Who a person is: a title with a name, a date of birth."""

import re
from collections.abc import Iterator

from app.engine.dutch.personal_words import WORDS, Span

TITLE = re.compile(r"(?<![\w-])([^\W\d_]{2,10})(\.?)[ \u00a0]{1,3}(?=[^\W\d_'])")
TITLES = frozenset(WORDS.titles)
ABBREVIATED = frozenset(
    {"mevr", "mvr", "mw", "dhr", "dr", "drs", "prof", "ir", "ing", "mr", "mej", "fam"}
)
INITIALS = r"(?:[A-Z]\.(?:-?[A-Z][a-z]?\.){0,5}[ \u00a0]?)?"
LINKS = "|".join(f"[{link[0].upper()}{link[0]}]{link[1:]}" for link in WORDS.name_links)
SMALL = rf"(?:(?:{LINKS}|'t|v\.d\.)[ \u00a0]){{0,3}}"
WORD = r"[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|['-](?=[^\W\d_])){1,40}"
NAME = re.compile(rf"{INITIALS}{SMALL}({WORD}(?:[ \u00a0]{WORD}){{0,2}})")
MONTH = "|".join(WORDS.months)
YEAR = r"(?:'?\d\d|\d{4})"
DAY = (
    rf"(?:[0-3]?\d[ \u00a0]?(?:{MONTH})\.?(?:[ \u00a0]{YEAR})?"
    rf"|[0-3]?\d[-/. ][01]?\d[-/. ]{YEAR}|\d{{4}}-[01]\d-[0-3]\d)"
)
BORN = re.compile(
    r"(?<!\w)(?i:geboren|geb\.?|geboortedatum|geboortedag|geboorte)(?!\w)[\s:=]{0,4}"
    r"(?:(?i:is|op|was|te|in|de|den|dd|d\.d\.)[.:]?[\s]{1,2}|(?:[A-Z]['\w-]{1,30},?[\s]{1,2})){0,5}"
    rf"(?i:{DAY})(?![\w])"
)


def names(text: str) -> Iterator[Span]:
    """Give titles with a name: mevrouw Jansen, dhr. J. de Vries; not 'mevrouw X'."""
    end = 0
    for title in TITLE.finditer(text):
        if title[1].lower() not in TITLES or title.start() < end:
            continue
        found = NAME.match(text, title.end())
        if found and _is_name(title, found):
            end = _end(found)
            yield _start(text, title), end


def _start(text: str, title: re.Match[str]) -> int:
    """Take in the first word of 'de heer'."""
    before = text[max(0, title.start() - 3) : title.start()].lower()
    return title.start() - 3 if title[1].lower() == "heer" and before == "de " else title.start()


def _is_name(title: re.Match[str], found: re.Match[str]) -> bool:
    if title[2] and title[1].lower() not in ABBREVIATED:
        return False  # 'Dank u, mevrouw. Hoe gaat het?'
    if title[1].isupper() and len(title[1]) > len("DR") and found[1].isupper():
        return False  # a text in capitals
    first = re.split(r"[ \u00a0]", found[1])[0]
    return first.lower() not in WORDS.no_names and first.lower() not in TITLES


def _end(found: re.Match[str]) -> int:
    """Leave out a word behind the name that begins a sentence by mistake."""
    end = found.start(1)
    for word in re.finditer(r"[^ \u00a0]+", found[1]):
        if word[0].lower() in WORDS.no_names:
            break
        end = found.start(1) + word.end()
    return end


def birth_dates(text: str) -> Iterator[Span]:
    """Give dates of birth: geboren op 3 mei 1980, geb. 03-05-1980."""
    return (found.span() for found in BORN.finditer(text))
