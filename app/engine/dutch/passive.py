import re
from collections.abc import Iterator

from app.engine.dutch.participles import is_participle

Span = tuple[int, int]
AUXILIARIES = {"word", "wordt", "worden", "werd", "werden"}
BORDERS = {"maar", "omdat", "want", "terwijl", "zodat", "als", "toen", "dat", "die", "wie", "of"}
TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[,;:()–]")  # noqa: RUF001 - a dash as typed


def passives(text: str, sentence: Span) -> Iterator[Span]:
    """Give each clause of a sentence that does not say who does it: 'wordt ... gebeld'."""
    clause: list[re.Match[str]] = []
    for token in TOKEN.finditer(text, *sentence):
        if token[0].lower() in BORDERS or not token[0][0].isalpha():
            yield from _passive(clause)
            clause = []
        clause.append(token)
    yield from _passive(clause)


def _passive(clause: list[re.Match[str]]) -> Iterator[Span]:
    auxiliary = next((word for word in clause if word[0].lower() in AUXILIARIES), None)
    if auxiliary is None:
        return
    done = [word for word in clause if is_participle(word[0].lower())]
    if done:
        nearest = min(done, key=lambda word: abs(word.start() - auxiliary.start()))
        both = (auxiliary, nearest)
        yield min(word.start() for word in both), max(word.end() for word in both)
