"""From what a form sent to an answer that the engine can score."""

from collections.abc import Callable

from app.engine.quiz import (
    MatchQuestion,
    MultipleQuestion,
    OrderQuestion,
    Question,
    SingleQuestion,
    TextQuestion,
)
from app.engine.scoring import LONGEST_TEXT

Answer = str | list[str] | dict[str, str]
GetAll = Callable[[str], list[str]]


class TooLong(ValueError):  # noqa: N818 - the service turns it into a refusal
    """More was written than a few words."""


class DoublePlace(ValueError):  # noqa: N818 - the service turns it into a refusal
    """Two items were given one place."""


def read_answer(question: Question, get: GetAll) -> Answer | None:
    """Return what was chosen or written; None when nothing was.

    `get(name)` returns every value that the form sent under a name.
    """
    match question:
        case OrderQuestion():
            return _order(question, get)
        case MatchQuestion():
            offered = {pair.id for pair in question.pairs}
            chosen = {pair.id: _first(get(pair_name(pair.id))) for pair in question.pairs}
            return chosen if offered.issuperset(chosen.values()) else None
        case MultipleQuestion():
            return _ticked(question, get("answer")) or None
        case TextQuestion():
            return _written(_first(get("answer")).strip()) or None
        case _:
            return next(iter(_ticked(question, get("answer")[:1])), None)


def place_name(item_id: str) -> str:
    """Return the name of the field in which an item gets its place."""
    return f"place-{item_id}"


def pair_name(pair_id: str) -> str:
    """Return the name of the field in which a left side gets its right side."""
    return f"pair-{pair_id}"


def _ticked(question: MultipleQuestion | SingleQuestion, given: list[str]) -> list[str]:
    """Return what was chosen of what is offered, each once."""
    offered = {option.id for option in question.options}
    return [choice for choice in dict.fromkeys(given) if choice in offered]


def _written(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise TooLong
    return text


def _order(question: OrderQuestion, get: GetAll) -> list[str] | None:
    places = {item.id: _first(get(place_name(item.id))) for item in question.items}
    offered = [str(number) for number in range(1, len(places) + 1)]
    if not set(offered).issuperset(places.values()):
        return None
    if len(set(places.values())) < len(places):
        raise DoublePlace
    return sorted(places, key=lambda item: offered.index(places[item]))


def _first(values: list[str]) -> str:
    return values[0] if values else ""
