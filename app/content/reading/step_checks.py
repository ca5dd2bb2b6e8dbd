"""Whether what people are asked to do can be done: it exists, and is a step of a module."""

from app.content.files.positions import Path
from app.content.items import ItemRef
from app.content.page.index import Index
from app.content.reading.folders import Files
from app.content.reading.loading import Loaded


def check_step(file: Loaded[object], ref: ItemRef, path: Path, files: Files, index: Index) -> None:
    """Report something to do that does not exist, or to which no module leads."""
    if index.misses(ref.kind.word, ref.id):
        file.problem(*index.why_not(ref.kind.word, ref.id), *path)
    elif not _may_be_step(ref, files):
        message = f"'{ref.kind.word}:{ref.id}' is geen stap van een module."
        suggestion = "Zet het bij steps van een module, of haal het hier weg."
        file.problem(message, suggestion, *path)


def _may_be_step(ref: ItemRef, files: Files) -> bool:
    """Whether some module has this step, or cannot be read, so that nobody knows."""
    return any(
        module.value is None or ref in (step.ref for step in module.value.steps)
        for module in files.modules
    )
