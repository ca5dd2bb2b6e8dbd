"""What makes a text for residents hard to read: hints for who writes it, never a mark."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from app.engine.document import Values
from app.engine.dutch.excerpt import Excerpt, excerpt
from app.engine.dutch.readability import Readability, readability
from app.engine.dutch.splitting import Span
from app.engine.fields.long import LongField
from app.engine.template import Template

EASY = 15  # words in a sentence, on average
SHOWN = 3  # of each kind: more would be a list of faults


class Hard(StrEnum):
    """What can be hard to read."""

    AVERAGE = "average"
    SENTENCES = "sentences"
    WORDS = "words"
    PASSIVE = "passive"
    ABBREVIATIONS = "abbreviations"


class Hint(NamedTuple):
    """One thing that can be easier; `times` is how often, or of the average how many words."""

    hard: Hard
    times: int
    places: tuple[Excerpt, ...] = ()
    words: tuple[str, ...] = ()


@lru_cache(maxsize=256)
def reading_hints(text: str | None) -> tuple[Hint, ...]:
    """Return what can be easier in a text; nothing about a text that reads well."""
    written = (text or "").strip()
    found = readability(written)
    return tuple(_hints(written, found)) if found.words else ()


def readings_in(template: Template, values: Values) -> dict[str, tuple[Hint, ...]]:
    """Return the hints of every field whose text residents read or hear; often none."""
    return {
        field.key: reading_hints(text if isinstance(text := values.get(field.key), str) else "")
        for field in template.fields
        if isinstance(field, LongField) and field.for_residents
    }


def _hints(text: str, found: Readability) -> Iterator[Hint]:
    if found.words_per_sentence > EASY:
        yield Hint(Hard.AVERAGE, round(found.words_per_sentence))
    for hard, spans in (
        (Hard.SENTENCES, found.long_sentences),
        (Hard.PASSIVE, found.passives),
    ):
        if spans:
            yield Hint(hard, len(spans), _places(text, spans))
    words = tuple(text[start:end] for start, end in found.long_words)
    if words:
        yield Hint(Hard.WORDS, len(words), words=words[:SHOWN])
    short = dict.fromkeys((one.text, one.written_out) for one in found.abbreviations)
    if short:
        said = tuple(f"{written} ({out})" for written, out in short)
        yield Hint(Hard.ABBREVIATIONS, len(said), words=said[:SHOWN])


def _places(text: str, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
    shown = (excerpt(text, span) for span in spans[:SHOWN])
    return tuple(one for one in shown if one)
