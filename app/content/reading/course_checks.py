"""Whether course.toml fits the rest of the course, and itself."""

from collections.abc import Iterator

from app.content.files.positions import Path
from app.content.items import ItemRef, StepKind
from app.content.page.index import MODULE, Index
from app.content.reading.folders import Files
from app.content.reading.loading import Loaded
from app.content.reading.step_checks import check_step
from app.content.reading.written import CourseFile


def check_course(
    course: Loaded[CourseFile], written: CourseFile, files: Files, index: Index
) -> None:
    """Report everything in course.toml that points nowhere or does not add up."""
    _check_modules(course, written, index)
    if written.phases:
        _check_phases(course, written, index)
        _check_exercises(course, written, index)
    _check_tracks(course, written, index)
    for ref, path in _things_to_do(written):
        check_step(course, ref, path, files, index)


def _check_modules(course: Loaded[CourseFile], written: CourseFile, index: Index) -> None:
    """Report modules that do not exist, stand there twice, or are left out."""
    for number, module_id in enumerate(written.modules):
        if index.misses(MODULE, module_id):
            course.problem(*index.why_not(MODULE, module_id), "modules", number)
        elif module_id in written.modules[:number]:
            message = f"De module '{module_id}' staat er twee keer."
            course.problem(message, "Haal er één weg.", "modules", number)
    for module_id in index.titles[MODULE]:
        if module_id not in written.modules:
            message = f"De module '{module_id}' staat niet in de cursus."
            suggestion = (
                f"Zet '{module_id}' bij modules, of laat de naam van de map met _ beginnen."
            )
            course.problem(message, suggestion, "modules")


def _check_phases(course: Loaded[CourseFile], written: CourseFile, index: Index) -> None:
    """Report modules in a phase that do not exist, and modules that have no phase or two."""
    placed: list[str] = []
    for number, phase in enumerate(written.phases):
        for at, module_id in enumerate(phase.modules):
            path = ("phases", number, "modules", at)
            if index.misses(MODULE, module_id):
                course.problem(*index.why_not(MODULE, module_id), *path)
            elif module_id in placed:
                message = f"De module '{module_id}' staat in twee fasen."
                course.problem(message, "Laat hem in één fase staan.", *path)
            placed.append(module_id)
    for module_id in set(written.modules) & set(index.titles[MODULE]) - set(placed):
        message = f"De module '{module_id}' staat in geen enkele fase."
        course.problem(message, f"Zet '{module_id}' bij de modules van een fase.", "phases")


def _check_exercises(course: Loaded[CourseFile], written: CourseFile, index: Index) -> None:
    """Report exercises in a phase or in the end document that do not exist."""
    word = StepKind.EXERCISE.word
    for exercise, path in _exercises_named(written):
        if index.misses(word, exercise):
            course.problem(*index.why_not(word, exercise), *path)


def _exercises_named(written: CourseFile) -> Iterator[tuple[str, Path]]:
    for number, phase in enumerate(written.phases):
        for at, exercise in enumerate(phase.exercises):
            yield exercise, ("phases", number, "exercises", at)
    for at, exercise in enumerate(written.end_document):
        yield exercise, ("end_document", at)


def _check_tracks(course: Loaded[CourseFile], written: CourseFile, index: Index) -> None:
    """Report tracks with the same id, and modules in them that are not there or are there twice."""
    ids = [track.id for track in written.tracks]
    for number, track in enumerate(written.tracks):
        if track.id in ids[:number]:
            message = f"Het spoor '{track.id}' staat er twee keer."
            course.problem(message, "Geef elk spoor een eigen id.", "tracks", number, "id")
        for at, module_id in enumerate(track.modules):
            path = ("tracks", number, "modules", at)
            if index.misses(MODULE, module_id):
                course.problem(*index.why_not(MODULE, module_id), *path)
            elif module_id in track.modules[:at]:
                message = f"De module '{module_id}' staat twee keer in dit spoor."
                course.problem(message, "Haal er één weg.", *path)


def _things_to_do(written: CourseFile) -> Iterator[tuple[ItemRef, Path]]:
    """Return everything that course.toml asks people to do, and where it says so."""
    for number, item_id in enumerate(written.finished.exercises):
        yield ItemRef(kind=StepKind.EXERCISE, id=item_id), ("finished", "exercises", number)
    for number, group in enumerate(written.finished.workshops):
        for item_id in group:
            yield ItemRef(kind=StepKind.WORKSHOP, id=item_id), ("finished", "workshops", number)
