"""The sentences of a lesson, as one hears them."""

import re

from app.content import Lesson
from app.content.prose.spoken import spoken

_END = re.compile(r"(?<=[.!?…])[”\u2019)]*\s+(?=[A-ZÀ-Þ“\u2018(0-9])")


def sentences_of(lesson: Lesson) -> list[str]:
    """Return every sentence of the running text."""
    texts = spoken(lesson.html).split("\n\n")
    return [part.strip() for text in texts for part in _END.split(text) if part.strip()]


def words(sentence: str) -> int:
    """Return how many words a sentence has."""
    return len(re.findall(r"\w+(?:[-'\u2019]\w+)*", sentence))
