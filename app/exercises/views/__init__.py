"""Pages of exercises: the task, the document as a form, handing in, earlier versions."""

from app.exercises.views import (
    editing,
    evidence,
    example,
    exchange_out,
    files,
    handing_in,
    information,
    picture,
    taking_along,
    task,
    versions,
    wall,
    withdrawing,
)
from app.exercises.views.blueprint import bp
from app.exercises.views.project_work import side_block, work_of

__all__ = [
    "bp",
    "editing",
    "evidence",
    "example",
    "exchange_out",
    "files",
    "handing_in",
    "information",
    "picture",
    "side_block",
    "taking_along",
    "task",
    "versions",
    "wall",
    "withdrawing",
    "work_of",
]
