"""How easily a text reads: a hint for the writer, never a mark and never a 'B1 score'."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.engine.dutch.abbreviations import Abbreviation, abbreviations
from app.engine.dutch.composed import composed
from app.engine.dutch.passive import passives
from app.engine.dutch.splitting import Span, sentence_spans
from app.engine.dutch.syllables import syllables

WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
LONGEST = 20  # words in a sentence that still reads easily
LONG_WORD = 17  # letters; 'informatieavond' reads well


class Readability(NamedTuple):
    """What makes a text hard to read; the spans are places in the text as it was given."""

    sentences: int
    words: int
    syllables: int
    words_per_sentence: float
    flesch_douma: float | None  # nothing to say about an empty text
    long_sentences: tuple[Span, ...]
    long_words: tuple[Span, ...]  # each word once
    passives: tuple[Span, ...]
    abbreviations: tuple[Abbreviation, ...]


def readability(text: str) -> Readability:
    """Look at the sentences and words of a text."""
    plain = composed(text)
    spans = sentence_spans(plain.text)
    counts = [len(WORD.findall(plain.text, *span)) for span in spans]
    words, spoken = sum(counts), sum(map(syllables, WORD.findall(plain.text)))
    long = [span for span, count in zip(spans, counts, strict=True) if count > LONGEST]
    return Readability(
        sentences=len(spans),
        words=words,
        syllables=spoken,
        words_per_sentence=words / len(spans) if spans else 0.0,
        flesch_douma=flesch_douma(len(spans), words, spoken),
        long_sentences=tuple(plain.original(*span) for span in long),
        long_words=tuple(plain.original(*find) for find in _long_words(plain.text)),
        passives=tuple(
            plain.original(*find) for span in spans for find in passives(plain.text, span)
        ),
        abbreviations=tuple(
            short._replace(start=start, end=end)
            for short in abbreviations(plain.text)
            for start, end in [plain.original(short.start, short.end)]
        ),
    )


def _long_words(text: str) -> Iterator[Span]:
    seen: set[str] = set()
    for word in WORD.finditer(text):
        if len(word[0]) >= LONG_WORD and word[0].casefold() not in seen:
            seen.add(word[0].casefold())
            yield word.span()


def flesch_douma(sentences: int, words: int, spoken: int) -> float | None:
    """Return the reading ease of Flesch as Douma set it for Dutch; higher reads easier."""
    if not sentences or not words:
        return None
    return 206.84 - 77 * spoken / words - 0.93 * words / sentences
