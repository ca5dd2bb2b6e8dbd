"""Answers to a score. Every question counts for one; a part of it can be right.

single, text   right or not
multiple       right ticks less wrong ticks, of all that should be ticked: ticking all gives nothing
order          items in their right place, of all items
match          pairs that are right, of all pairs
"""

import unicodedata
from collections.abc import Mapping
from fractions import Fraction

from app.engine.frozen import Frozen
from app.engine.quiz import (
    MatchQuestion,
    MultipleQuestion,
    OrderQuestion,
    Question,
    Quiz,
    SingleQuestion,
    TextQuestion,
)

ENOUGH = 70
LONGEST_TEXT = 500


class Part(Frozen):
    """One option, item or pair, and whether it was dealt with well."""

    id: str
    chosen: bool
    right: bool
    feedback: str = ""


class QuestionResult(Frozen):
    """What became of one question."""

    id: str
    answered: bool
    gained: int
    possible: int
    feedback: str = ""  # about the question as a whole
    parts: tuple[Part, ...] = ()

    @property
    def right(self) -> bool:
        """Say whether all of it is right."""
        return self.gained == self.possible

    @property
    def partly(self) -> bool:
        """Say whether some of it is right."""
        return 0 < self.gained < self.possible


class QuizResult(Frozen):
    """What became of one attempt."""

    questions: tuple[QuestionResult, ...]

    @property
    def percentage(self) -> int:
        """How much is right, rounded down: 69.9 is not yet 70."""
        shares = [Fraction(result.gained, result.possible) for result in self.questions]
        return int(100 * sum(shares) / len(shares))

    @property
    def right(self) -> int:
        """How many questions are wholly right."""
        return sum(result.right for result in self.questions)

    def of(self, question_id: str) -> QuestionResult | None:
        """Return what became of one question."""
        return next((result for result in self.questions if result.id == question_id), None)


def score(quiz: Quiz, answers: Mapping[str, object]) -> QuizResult:
    """Score an attempt. What is no answer to its question counts as not answered."""
    results = (_result(question, answers.get(question.id)) for question in quiz.questions)
    return QuizResult(questions=tuple(results))


def passed(result: QuizResult, enough: int = ENOUGH) -> bool:
    """Say whether so many percent was right."""
    return result.percentage >= enough


def _result(question: Question, answer: object) -> QuestionResult:
    match question:
        case SingleQuestion():
            return _single(question, answer)
        case MultipleQuestion():
            return _multiple(question, answer)
        case OrderQuestion():
            return _order(question, answer)
        case MatchQuestion():
            return _match(question, answer)
        case TextQuestion():
            return _text(question, answer)


def _single(question: SingleQuestion, answer: object) -> QuestionResult:
    chosen = _known(question, answer)
    if len(chosen) > 1:
        chosen = []
    right = [option.id for option in question.options if option.correct]
    return QuestionResult(
        id=question.id,
        answered=bool(chosen),
        gained=int(chosen == right),
        possible=1,
        parts=_ticks(question, chosen),
    )


def _multiple(question: MultipleQuestion, answer: object) -> QuestionResult:
    chosen = _known(question, answer)
    right = {option.id for option in question.options if option.correct}
    hits = len(right.intersection(chosen))
    return QuestionResult(
        id=question.id,
        answered=bool(chosen),
        gained=max(0, hits - (len(chosen) - hits)),
        possible=len(right),
        parts=_ticks(question, chosen),
    )


def _order(question: OrderQuestion, answer: object) -> QuestionResult:
    given = _known(question, answer)
    places = [*given, *[""] * len(question.items)]
    parts = tuple(
        Part(id=item.id, chosen=item.id in given, right=item.id == there)
        for item, there in zip(question.items, places, strict=False)
    )
    gained = sum(part.right for part in parts)
    right = gained == len(parts)
    return QuestionResult(
        id=question.id,
        answered=bool(given),
        gained=gained,
        possible=len(parts),
        feedback=question.feedback_right if right else question.feedback_wrong,
        parts=parts,
    )


def _match(question: MatchQuestion, answer: object) -> QuestionResult:
    given = answer if isinstance(answer, Mapping) else {}
    rights = {pair.id: pair.right for pair in question.pairs}
    chosen = {pair.id: rights.get(str(given.get(pair.id))) for pair in question.pairs}
    parts = tuple(
        Part(
            id=pair.id,
            chosen=chosen[pair.id] is not None,
            right=chosen[pair.id] == pair.right,  # two pairs may have the same right side
            feedback=pair.feedback,
        )
        for pair in question.pairs
    )
    return QuestionResult(
        id=question.id,
        answered=any(part.chosen for part in parts),
        gained=sum(part.right for part in parts),
        possible=len(parts),
        parts=parts,
    )


def _text(question: TextQuestion, answer: object) -> QuestionResult:
    written = _plain(answer) if isinstance(answer, str) and len(answer) <= LONGEST_TEXT else ""
    right = bool(written) and written in map(_plain, question.accepted)
    return QuestionResult(
        id=question.id,
        answered=bool(written),
        gained=int(right),
        possible=1,
        feedback=question.feedback_right if right else question.feedback_wrong,
    )


def _known(question: Question, answer: object) -> list[str]:
    """Return the ids in an answer that this question has, each once, in the order given."""
    given = [answer] if isinstance(answer, str) else answer
    ids = {part.id for part in question.parts()}
    listed = given if isinstance(given, list | tuple) else []
    return list(dict.fromkeys(item for item in listed if isinstance(item, str) and item in ids))


def _ticks(question: SingleQuestion | MultipleQuestion, chosen: list[str]) -> tuple[Part, ...]:
    return tuple(
        Part(
            id=option.id,
            chosen=option.id in chosen,
            right=(option.id in chosen) == option.correct,
            feedback=option.feedback,
        )
        for option in question.options
    )


def _plain(text: str) -> str:
    """Return only letters and digits, small and without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if sign.isalnum())
