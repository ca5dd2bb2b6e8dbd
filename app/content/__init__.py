"""A course: its files become frozen objects, or all problems in them with file and line."""

from app.content.course import Course, NotInCourseError
from app.content.items import (
    READ,
    Asset,
    ExampleJourney,
    Exercise,
    Finished,
    Heading,
    ItemRef,
    Module,
    Phase,
    Source,
    Step,
    StepKind,
    Term,
    Track,
)
from app.content.lesson import Lesson, Part, Piece
from app.content.upkeep import ItemKind, Upkeep
from app.content.workshop import AgendaItem, Requirement, RunStep, WorkshopKind

__all__ = [
    "READ",
    "AgendaItem",
    "Asset",
    "Course",
    "ExampleJourney",
    "Exercise",
    "Finished",
    "Heading",
    "ItemKind",
    "ItemRef",
    "Lesson",
    "Module",
    "NotInCourseError",
    "Part",
    "Phase",
    "Piece",
    "Requirement",
    "RunStep",
    "Source",
    "Step",
    "StepKind",
    "Term",
    "Track",
    "Upkeep",
    "WorkshopKind",
]
