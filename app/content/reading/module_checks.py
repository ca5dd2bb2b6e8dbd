"""Whether the steps of the modules exist, once each."""

from collections.abc import Iterable, Iterator

from app.content.items import ItemRef, StepKind
from app.content.page.index import Index
from app.content.reading.folders import Files
from app.content.reading.indexing import exercise_id
from app.content.reading.loading import Loaded
from app.content.reading.written import ModuleFile


def check_modules(files: Files, index: Index) -> None:
    """Report steps that point nowhere, steps that stand there twice, and what is in no step."""
    first: dict[ItemRef, str] = {}
    for module in files.modules:
        if module.value:
            _check_steps(module, module.value, first, index)
    if all(module.value for module in files.modules):
        _check_unused(files, [*first, *_of_phases(files)])


def _check_steps(
    module: Loaded[ModuleFile], written: ModuleFile, first: dict[ItemRef, str], index: Index
) -> None:
    for number, step in enumerate(written.steps):
        ref = step.ref
        word = ref.kind.word
        path = ("steps", number, ref.kind.value)
        if index.misses(word, ref.id):
            module.problem(*index.why_not(word, ref.id), *path)
        elif ref in first:
            message = f"'{word}:{ref.id}' is al een stap van module '{first[ref]}'."
            module.problem(message, "Laat de stap op één plek staan.", *path)
        first.setdefault(ref, module.id)


def _of_phases(files: Files) -> Iterator[ItemRef]:
    """Give the exercises that a project makes, taught or not."""
    written = files.course.value if files.course else None
    for phase in written.phases if written else ():
        for exercise in phase.exercises:
            yield ItemRef(kind=StepKind.EXERCISE, id=exercise)


def _check_unused(files: Files, steps: Iterable[ItemRef]) -> None:
    """Report what was written but is in no step, so that nobody will ever see it."""
    used = set(steps)
    for ref, item, what in _everything(files):
        if ref not in used:
            suggestion = "Zet het id bij steps in module.toml, of laat de naam met _ beginnen."
            item.problem(f"{what} staat in geen enkele module.", suggestion, "id")


def _everything(files: Files) -> Iterator[tuple[ItemRef, Loaded[object], str]]:
    """Return everything that can be a step, except workshops: those may wait in the catalogue."""
    for lesson in files.lessons:
        yield ItemRef(kind=StepKind.LESSON, id=lesson.front.id), lesson.front, "Deze les"
    for quiz in files.quizzes:
        yield ItemRef(kind=StepKind.QUIZ, id=quiz.id), quiz, "Deze zelftoets"
    for exercise in files.exercises:
        if exercise.template:
            ref = ItemRef(kind=StepKind.EXERCISE, id=exercise_id(exercise))
            yield ref, exercise.template, "Deze oefening"
