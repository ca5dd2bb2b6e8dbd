"""A self-check as its author wrote it. `scoring.py` scores answers, `shuffling.py` mixes."""

from typing import Annotated, Literal, Self

from pydantic import Field, PositiveInt, StringConstraints, model_validator

from app.engine.at_least import AT_LEAST_ONE, AT_LEAST_TWO
from app.engine.frozen import Frozen

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Written = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Option(Frozen):
    """Something to tick, and why it is right or wrong."""

    id: Id
    text: Written
    correct: bool = False
    feedback: Written


class Item(Frozen):
    """Something to put in its place."""

    id: Id
    text: Written


class Pair(Frozen):
    """Two things that belong together, and why."""

    id: Id
    left: Written
    right: Written
    feedback: Written


class Asked(Frozen):
    """What every kind of question has."""

    id: Id
    text: Written
    lesson: str  # where it is explained
    hint: str = ""

    def parts(self) -> tuple[Option | Item | Pair, ...]:
        """Return what can be ticked, ordered or matched."""
        return ()

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        if len({part.id for part in self.parts()}) < len(self.parts()):
            raise ValueError("two parts of this question have the same id")
        return self


class SingleQuestion(Asked):
    """Exactly one option is right."""

    kind: Literal["single"] = "single"
    options: Annotated[tuple[Option, ...], AT_LEAST_TWO]

    def parts(self) -> tuple[Option, ...]:
        """Return the options."""
        return self.options

    @model_validator(mode="after")
    def _one_is_right(self) -> Self:
        if sum(option.correct for option in self.options) != 1:
            raise ValueError("exactly one option must have correct = true")
        return self


class MultipleQuestion(Asked):
    """One or more options are right."""

    kind: Literal["multiple"] = "multiple"
    options: Annotated[tuple[Option, ...], AT_LEAST_TWO]

    def parts(self) -> tuple[Option, ...]:
        """Return the options."""
        return self.options

    @model_validator(mode="after")
    def _some_are_right(self) -> Self:
        if not any(option.correct for option in self.options):
            raise ValueError("at least one option must have correct = true")
        return self


class OrderQuestion(Asked):
    """Items, written in the right order."""

    kind: Literal["order"] = "order"
    items: Annotated[tuple[Item, ...], AT_LEAST_TWO]
    feedback_right: Written
    feedback_wrong: Written

    def parts(self) -> tuple[Item, ...]:
        """Return the items in the right order."""
        return self.items


class MatchQuestion(Asked):
    """Things on the left that each belong to one on the right."""

    kind: Literal["match"] = "match"
    pairs: Annotated[tuple[Pair, ...], AT_LEAST_TWO]

    def parts(self) -> tuple[Pair, ...]:
        """Return the pairs."""
        return self.pairs


class TextQuestion(Asked):
    """A few words. Capitals, accents, spaces and punctuation make no difference."""

    kind: Literal["text"] = "text"
    accepted: Annotated[tuple[Written, ...], AT_LEAST_ONE]
    feedback_right: Written
    feedback_wrong: Written


Question = Annotated[
    SingleQuestion | MultipleQuestion | OrderQuestion | MatchQuestion | TextQuestion,
    Field(discriminator="kind"),
]


class Quiz(Frozen):
    """A self-check. quiz.nl.toml is written exactly so."""

    id: Id
    title: Written
    minutes: PositiveInt
    intro: str = ""
    questions: Annotated[tuple[Question, ...], AT_LEAST_ONE]

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        if len({question.id for question in self.questions}) < len(self.questions):
            raise ValueError("two questions have the same id")
        return self
