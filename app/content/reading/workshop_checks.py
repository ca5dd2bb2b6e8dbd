"""Whether what is written about a kind of workshop adds up, and fits the rest of the course."""

from app.content.items import ItemRef, StepKind
from app.content.page.index import Index
from app.content.reading.folders import Files
from app.content.reading.indexing import exercise_id
from app.content.reading.loading import Loaded
from app.content.reading.step_checks import check_step
from app.content.workshop import Requirement, WorkshopKind


def check_workshops(files: Files, index: Index) -> None:
    """Report everything in the catalogue of workshops that points nowhere or does not add up."""
    for file in files.workshops:
        _check_name(file)
        if file.value:
            _check_sums(file, file.value)
            _check_run_sheet(file, file.value)
            _check_requires(file, file.value, files, index)
            _check_worksheets(file, file.value, index)


def _check_name(file: Loaded[WorkshopKind]) -> None:
    """Report a file that is not called after what it holds."""
    wanted = file.file.name.rpartition("/")[2].partition(".")[0]
    if file.id and file.id != wanted:
        message = f"Het id '{file.id}' is niet de naam van het bestand."
        file.problem(message, f'Schrijf: id = "{wanted}"', "id")


def _check_sums(file: Loaded[WorkshopKind], kind: WorkshopKind) -> None:
    """Report an agenda that does not add up, and seats that cannot be."""
    total = sum(part.minutes for part in kind.agenda)
    if total != kind.minutes:
        message = (
            f"De agenda van '{kind.id}' duurt {total} minuten, maar minutes is {kind.minutes}."
        )
        file.problem(message, "Maak de twee gelijk.", "minutes")
    if kind.seats_min > kind.seats_max:
        message = f"Bij '{kind.id}' is seats_min hoger dan seats_max."
        file.problem(message, "Draai de twee om.", "seats_min")


def _check_run_sheet(file: Loaded[WorkshopKind], kind: WorkshopKind) -> None:
    """Report a part of which the steps take more or less time than the part has."""
    for number, part in enumerate(kind.agenda):
        total = sum(step.minutes for step in part.steps)
        if total != part.minutes:
            message = (
                f"De stappen van '{part.title}' duren {total} minuten,"
                f" maar minutes is {part.minutes}."
            )
            file.problem(message, "Maak de twee gelijk.", "agenda", number, "minutes")


def _check_requires(
    file: Loaded[WorkshopKind], kind: WorkshopKind, files: Files, index: Index
) -> None:
    """Report what must be done before and cannot be done."""
    for number, needed in enumerate(kind.requires):
        check_step(file, needed.ref, ("requires", number), files, index)
        if needed.least > 1 and not _may_be_several(needed, files):
            message = f"Van '{needed.ref.kind.word}:{needed.ref.id}' heeft een team er één."
            suggestion = "Haal >= weg. Tellen kan bij oefeningen met several = true."
            file.problem(message, suggestion, "requires", number)
    if ItemRef(kind=StepKind.WORKSHOP, id=kind.id) in (one.ref for one in kind.requires):
        message = f"'{kind.id}' vraagt om zichzelf."
        file.problem(message, "Haal het weg bij requires.", "requires")


def _may_be_several(needed: Requirement, files: Files) -> bool:
    """Whether a team can make more of it; an exercise that cannot be read may be such a one."""
    if needed.ref.kind is not StepKind.EXERCISE:
        return False
    made = (files for files in files.exercises if exercise_id(files) == needed.ref.id)
    templates = [files.template.value if files.template else None for files in made]
    return all(template is None or template.several for template in templates)


def _check_worksheets(file: Loaded[WorkshopKind], kind: WorkshopKind, index: Index) -> None:
    """Report exercises to print that do not exist."""
    word = StepKind.EXERCISE.word
    for number, exercise in enumerate(kind.worksheets):
        if index.misses(word, exercise):
            file.problem(*index.why_not(word, exercise), "worksheets", number)
