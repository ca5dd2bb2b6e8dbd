"""Whether what is written about a kind of workshop adds up, and fits the rest of the course."""

from app.content.items import ItemRef, StepKind, WorkshopKind
from app.content.page.index import Index
from app.content.reading.folders import Files
from app.content.reading.loading import Loaded
from app.content.reading.step_checks import check_step


def check_workshops(files: Files, index: Index) -> None:
    """Report everything in the catalogue of workshops that points nowhere or does not add up."""
    for file in files.workshops:
        _check_name(file)
        if file.value:
            _check_sums(file, file.value)
            _check_requires(file, file.value, files, index)


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


def _check_requires(
    file: Loaded[WorkshopKind], kind: WorkshopKind, files: Files, index: Index
) -> None:
    """Report what must be done before and cannot be done."""
    for number, ref in enumerate(kind.requires):
        check_step(file, ref, ("requires", number), files, index)
    if ItemRef(kind=StepKind.WORKSHOP, id=kind.id) in kind.requires:
        message = f"'{kind.id}' vraagt om zichzelf."
        file.problem(message, "Haal het weg bij requires.", "requires")
