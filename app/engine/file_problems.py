"""What is wrong with the files of an exercise, in words for its author."""

from collections.abc import Iterable
from typing import Literal

from app.engine.frozen import Frozen


class FileProblem(Frozen):
    """One thing that is wrong in one of the files, and where: the keys that lead to it."""

    file: Literal["template", "texts", "rubric", "case"]
    place: tuple[str | int, ...]  # ("fields", 3, "when") or ("fields", "team", "label")
    message: str
    suggestion: str = ""


class BrokenTemplateError(Exception):
    """No template can be made of these files; every problem that was found is in it."""

    def __init__(self, problems: Iterable[FileProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(problem.message for problem in self.problems))
