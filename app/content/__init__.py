"""A course: its files become frozen objects, or all problems in them with file and line."""

from app.content.course import Course, NotInCourseError
from app.content.items import (
    AgendaItem,
    Asset,
    ExampleJourney,
    Exercise,
    Finished,
    Heading,
    ItemRef,
    Lesson,
    Module,
    Phase,
    Source,
    Step,
    StepKind,
    Term,
    WorkshopKind,
)

__all__ = [
    "AgendaItem",
    "Asset",
    "Course",
    "ExampleJourney",
    "Exercise",
    "Finished",
    "Heading",
    "ItemRef",
    "Lesson",
    "Module",
    "NotInCourseError",
    "Phase",
    "Source",
    "Step",
    "StepKind",
    "Term",
    "WorkshopKind",
]
