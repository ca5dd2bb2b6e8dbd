"""How much there is to read in lessons, and how easily it reads."""

from collections.abc import Iterable
from typing import NamedTuple

from app.content.lesson import Lesson
from app.content.prose.spoken import spoken
from app.engine.dutch.readability import readability


class Measure(NamedTuple):
    """What can be counted of a text. The ease is that of Flesch as Douma set it for Dutch."""

    words: int
    ease: float
    per_sentence: float


def measure(lesson: Lesson) -> Measure:
    """Count the words that one reads, and judge the running text; an empty one reads easily."""
    found = readability(spoken(lesson.html))
    ease = 100.0 if found.flesch_douma is None else found.flesch_douma
    return Measure(lesson.words, ease, found.words_per_sentence)


def together(measures: Iterable[Measure]) -> Measure:
    """Return the sum of the words, and the averages of the rest: each lesson counts as much."""
    found = list(measures)
    many = max(len(found), 1)
    return Measure(
        sum(one.words for one in found),
        sum(one.ease for one in found) / many,
        sum(one.per_sentence for one in found) / many,
    )
