"""An example journey becomes four filled-in documents, if they fit their templates."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.content.files.positions import Path
from app.content.items import JOURNEY_PARTS, ExampleJourney, Exercise
from app.content.problems import near
from app.content.reading.folders import Files
from app.content.reading.indexing import exercise_id
from app.content.reading.loading import Loaded
from app.content.reading.written import JourneyFile
from app.engine.document import ROW_ID, Document
from app.engine.findings import Problem as RefusedValue
from app.engine.reading import read_values
from app.engine.template import Template
from app.engine.together import Part, faults

# How much there is at least in a list, and how its author calls that.
LEAST = {
    ("current", "phases"): (3, "fasen"),
    ("current", "steps"): (10, "stappen"),
    ("plan", "actions"): (3, "acties"),
}
_OF_ITSELF = sorted(ExampleJourney.model_fields.keys() - {"parts"})


def make_journey(
    file: Loaded[JourneyFile], files: Files, exercises: Iterable[Exercise | None]
) -> ExampleJourney | None:
    """Return an example journey, or None after reporting what does not fit."""
    if file.value is None:
        return None
    _check_name(file)
    templates = {exercise.id: exercise.template for exercise in exercises if exercise}
    for name, exercise in JOURNEY_PARTS.items():
        if exercise not in templates and exercise not in map(exercise_id, files.exercises):
            file.problem(f"De oefening '{exercise}' is er niet.", "Haal deze reis weg.", name)
    if not templates.keys() >= set(JOURNEY_PARTS.values()):
        return None
    parts = {name: _part(file, name, templates[one]) for name, one in JOURNEY_PARTS.items()}
    _check_parts(file, parts)
    fields = {name: getattr(file.value, name) for name in _OF_ITSELF}
    return ExampleJourney(**fields, parts={name: part.values for name, part in parts.items()})


def _part(file: Loaded[JourneyFile], name: str, template: Template) -> Part:
    values, problems = read_values(template, getattr(file.value, name))
    for problem in problems:
        _tell(file, name, problem.path, *_words(template, problem))
    return Part(template, values)


def _check_name(file: Loaded[JourneyFile]) -> None:
    if file.id != file.file.stem:
        message = f"Het id '{file.id}' is niet de naam van het bestand."
        file.problem(message, f'Schrijf: id = "{file.file.stem}"', "id")


def _check_parts(file: Loaded[JourneyFile], parts: Mapping[str, Part]) -> None:
    """Report what is wrong in the four documents, and what there is too little of."""
    for name in parts:
        for fault in faults(parts, name):
            _tell(file, name, fault.path, fault.sentence, fault.instead)
    for (name, key), (least, words) in LEAST.items():
        found = len(Document(parts[name].values).rows(key))
        if found < least:
            message = f"Een voorbeeldreis heeft minstens {least} {words}; hier staan er {found}."
            file.problem(message, "", name, key)


def _words(template: Template, problem: RefusedValue) -> tuple[str, str]:
    """Return why something cannot be read, and what to write instead."""
    if problem.code == "UNKNOWN":
        field = template.field(problem.path) if problem.path else None
        known = [sub.key for sub in (field.subfields if field else template.fields)]
        name = problem.values["name"]
        message = f"Het veld '{name}' bestaat hier niet."
        return message, near(name, known) or f"Mogelijk is: {', '.join(known)}."
    if problem.code == "ROW":
        return "Een rij heeft geen id, of een id dat er al is.", "Geef elke rij een eigen id."
    return template.refusal(problem), ""


def _tell(
    file: Loaded[JourneyFile], name: str, path: str, sentence: str, instead: str = ""
) -> None:
    keys = _keys(getattr(file.value, name), path.split("/") if path else [])
    file.problem(sentence, instead, name, *keys)


def _keys(held: Any, path: Sequence[str]) -> Path:  # noqa: ANN401 - whatever TOML holds
    """Return the way through a TOML file to a place in a document: rows are counted there."""
    if not path:
        return ()
    step, *deeper = path
    if isinstance(held, list):
        ids = [row.get(ROW_ID) if isinstance(row, dict) else None for row in held]
        return (ids.index(step), *_keys(held[ids.index(step)], deeper)) if step in ids else ()
    inside = held.get(step) if isinstance(held, dict) else None
    return (step, *_keys(inside, deeper))
