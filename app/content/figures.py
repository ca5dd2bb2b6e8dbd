"""What there is in a course, in numbers per module: for authors, on a terminal."""

from collections.abc import Iterable, Sequence

from app.content.course import Course
from app.content.items import Goal, Module, StepKind
from app.content.measure import measure, together

_HEAD = ("", "lessen", "woorden", "minuten", "leesgemak", "woorden per zin", "leerdoelen")


def figures(course: Course) -> str:
    """Return a table with a line per module and one for the whole course."""
    rows = [_row(f"{module.code} {module.title}", course, [module]) for module in course.modules]
    return _lined_up([_HEAD, *rows, _row("Samen", course, course.modules)])


def _row(name: str, course: Course, modules: Sequence[Module]) -> tuple[str, ...]:
    steps = [step for module in modules for step in module.steps]
    read = [course.lesson(step.id) for step in steps if step.kind is StepKind.LESSON]
    seen = together(measure(lesson) for lesson in read)
    goals = [goal for module in modules for goal in module.goals]
    return (
        name,
        str(len(read)),
        str(seen.words),
        str(sum(module.minutes for module in modules)),
        _number(seen.ease),
        _number(seen.per_sentence),
        f"{sum(map(_is_covered, goals))} van {len(goals)}",
    )


def _is_covered(goal: Goal) -> bool:
    """Whether a lesson serves the goal and a question tests it."""
    return bool(goal.lessons and goal.questions)


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _lined_up(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows with their cells under each other; numbers end at the same place."""
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in table
    )
