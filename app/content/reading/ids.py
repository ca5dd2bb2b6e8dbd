"""Every id exists once."""

from collections.abc import Iterable, Sequence

from app.content.reading.folders import Files
from app.content.reading.loading import Loaded
from app.content.reading.written import CourseFile, GlossaryFile


def check_ids(files: Files) -> None:
    """Report ids that two things have."""
    _check_files("Deze les", [lesson.front for lesson in files.lessons])
    _check_files("Deze zelftoets", files.quizzes)
    _check_files("Deze module", files.modules)
    _check_files("Deze bijeenkomst", files.workshops)
    if files.course:
        _check_course(files.course)
    if files.glossary:
        _check_glossary(files.glossary)


def _check_files(what: str, items: Sequence[Loaded[object]]) -> None:
    first: dict[str, str] = {}
    for item in items:
        if item.id and first.setdefault(item.id, item.file.name) != item.file.name:
            message = f"{what} heeft hetzelfde id als {first[item.id]}: '{item.id}'."
            item.problem(message, "Geef een van de twee een ander id.", "id")


def _check_course(course: Loaded[CourseFile]) -> None:
    if course.value:
        _check_rows(course, "phases", (phase.id for phase in course.value.phases))


def _check_glossary(glossary: Loaded[GlossaryFile]) -> None:
    if glossary.value:
        _check_rows(glossary, "terms", (term.id for term in glossary.value.terms))


def _check_rows(file: Loaded[object], key: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for number, row_id in enumerate(ids):
        if row_id in seen:
            message = f"Het id '{row_id}' staat er twee keer."
            file.problem(message, "Geef een van de twee een ander id.", key, number, "id")
        seen.add(row_id)
