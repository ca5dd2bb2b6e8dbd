"""How notes and grades read: a level in words, with what the next one looks like."""

from collections.abc import Mapping
from typing import NamedTuple

from app.engine.rubric import HIGHEST, LEVELS, Criterion, Rubric, level_name
from app.grading.rules.notes import LEVEL, REMARK, Notes, names_of


class Verdict(NamedTuple):
    """What was made of one criterion."""

    criterion: Criterion
    level: int
    remark: str

    @property
    def name(self) -> str:
        """The level in a word."""
        return level_name(self.level)

    @property
    def text(self) -> str:
        """What this level looks like here."""
        return self.criterion.text(self.level)

    @property
    def next_text(self) -> str:
        """What the next step up looks like; empty at the top."""
        return self.criterion.text(max(self.level + 1, 2)) if self.level < HIGHEST else ""


class Said(NamedTuple):
    """One thing that a trainer filled in; without a criterion it is about the whole."""

    name: str
    criterion: Criterion | None
    text: str

    @property
    def is_level(self) -> bool:
        """Whether this is a level instead of a text."""
        return self.name.startswith(LEVEL)

    @property
    def words(self) -> str:
        """What was filled in, a level with its name: '3 Voldoet'."""
        if self.is_level and self.text in {str(level) for level in LEVELS}:
            return f"{self.text} {level_name(int(self.text))}"
        return self.text


def verdicts(
    rubric: Rubric, levels: Mapping[str, int], remarks: Mapping[str, str]
) -> list[Verdict]:
    """Return what was made of each criterion that got a level, in the order of the rubric."""
    return [
        Verdict(one, levels[one.id], remarks.get(one.id, ""))
        for one in rubric.criteria
        if one.id in levels
    ]


def said(rubric: Rubric, notes: Notes) -> list[Said]:
    """Return everything that was filled in, in the order of the page."""
    filled = (name for name in names_of(rubric) if notes.get(name))
    return [about(rubric, name, notes[name]) for name in filled]


def about(rubric: Rubric, name: str, text: str) -> Said:
    """Return what stands in one field, with what it is about."""
    criterion_id = name.removeprefix(LEVEL).removeprefix(REMARK)
    criterion = next((one for one in rubric.criteria if one.id == criterion_id), None)
    return Said(name, criterion, text)
