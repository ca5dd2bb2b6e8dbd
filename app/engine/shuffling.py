import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from app.engine.quiz import MatchQuestion, OrderQuestion, Question, Quiz, TextQuestion


class Choice(NamedTuple):
    """Something on the screen to tick, order or match."""

    id: str
    text: str


class Shuffled(NamedTuple):
    """A question as one attempt shows it."""

    question: Question
    choices: tuple[Choice, ...] = ()  # options, items, or the left sides
    rights: tuple[Choice, ...] = ()  # the right sides; the id is that of the pair


def shuffled(quiz: Quiz, seed: str | int) -> tuple[Shuffled, ...]:
    """Mix options, items and sides: the same seed gives the same order, for ever.

    Questions keep their order: authors build them up.
    """
    return tuple(_shuffled(question, str(seed)) for question in quiz.questions)


def _shuffled(question: Question, seed: str) -> Shuffled:
    key = f"{seed}/{question.id}"
    match question:
        case TextQuestion():
            return Shuffled(question)
        case MatchQuestion():
            lefts = (Choice(pair.id, pair.left) for pair in question.pairs)
            rights = (Choice(pair.id, pair.right) for pair in question.pairs)
            return Shuffled(question, _mixed(lefts, f"{key}/l"), _mixed(rights, f"{key}/r"))
        case OrderQuestion():
            items = [Choice(item.id, item.text) for item in question.items]
            return Shuffled(question, _not_solved(_mixed(items, key), items))
        case _:
            return Shuffled(question, _mixed((Choice(o.id, o.text) for o in question.options), key))


def _mixed(choices: Iterable[Choice], key: str) -> tuple[Choice, ...]:
    """Order by a hash and not by a random number: the same in every Python version."""

    def rank(choice: Choice) -> bytes:
        return hashlib.sha256(f"{key}/{choice.id}".encode()).digest()

    return tuple(sorted(choices, key=rank))


def _not_solved(mixed: tuple[Choice, ...], right: list[Choice]) -> tuple[Choice, ...]:
    """Begin with another item if chance has put them in the right order."""
    return (*mixed[1:], mixed[0]) if list(mixed) == right else mixed
