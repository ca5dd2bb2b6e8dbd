from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import StringConstraints, model_validator

from app.engine.at_least import AT_LEAST_ONE
from app.engine.frozen import Frozen
from app.engine.standard import STANDARD

ENOUGH = 3
TOO_LITTLE = 1
HIGHEST = 4
LEVELS = range(HIGHEST + 1)

Written = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Criterion(Frozen):
    """One thing that a trainer looks at, and what each level looks like."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
    title: Written
    core: bool = False
    fields: tuple[str, ...] = ()  # where in the document to look
    levels: dict[int, Written]  # 2, 3 and 4

    @model_validator(mode="after")
    def _every_level(self) -> Self:
        if set(self.levels) != {2, 3, 4}:
            raise ValueError("describe level 2, 3 and 4")
        return self

    def text(self, level: int) -> str:
        """Return what a level looks like here; 0 and 1 are the same everywhere."""
        return self.levels.get(level, STANDARD.level_texts.get(level, ""))


class Rubric(Frozen):
    """What handed-in work is graded on. rubric.toml is written exactly so."""

    criteria: Annotated[tuple[Criterion, ...], AT_LEAST_ONE]

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        if len({criterion.id for criterion in self.criteria}) < len(self.criteria):
            raise ValueError("two criteria have the same id")
        return self


class Outcome(Frozen):
    """What the levels together mean."""

    missing: tuple[str, ...]  # criteria without a level
    holding_back: tuple[str, ...]  # criteria that are not good enough

    @property
    def passes(self) -> bool:
        """Say whether every criterion has a level, and none holds the work back."""
        return not self.missing and not self.holding_back


def outcome(rubric: Rubric, levels: Mapping[str, int | None]) -> Outcome:
    """Weigh the levels: every core criterion at least 3, none at 0 or 1."""
    given = [(criterion, levels.get(criterion.id)) for criterion in rubric.criteria]
    return Outcome(
        missing=tuple(criterion.id for criterion, level in given if level not in LEVELS),
        holding_back=tuple(criterion.id for criterion, level in given if _weak(criterion, level)),
    )


def level_name(level: int) -> str:
    """Return the word for a level."""
    return STANDARD.levels[level]


def _weak(criterion: Criterion, level: int | None) -> bool:
    if level is None or level not in LEVELS:
        return False  # not weak but missing
    return level <= TOO_LITTLE or (criterion.core and level < ENOUGH)
