"""What comes back from the form of a document."""

from collections.abc import Iterable, Iterator

from werkzeug.datastructures import MultiDict

from app.engine.posted import nested
from app.exercises.rules.filing import FILE
from app.exercises.rules.sent import Answer, Choice, Sent, read_button

# Names that no field of a template can have: keys have no "-" and no ":".
BASE = "base-version"
NEXT = "next-step"
MARKS = WAS, CHOICE, MINE = "was:", "choice:", "mine:"
NOT_TYPED = (*MARKS, FILE)
ROW_BUTTON, UPLOAD = "row", "upload"  # the names that ui/rows.html and ui/upload.html give
OURS = {"csrf_token", BASE, NEXT, ROW_BUTTON, UPLOAD}


def read_sent(form: MultiDict[str, str]) -> Sent | None:
    """Return what a browser sent to be saved; None when it does not say on which version."""
    base = form.get(BASE, "")
    if not base.isascii() or not base.isdecimal():
        return None
    marked = [(name, text) for name, text in form.items() if name.startswith(MARKS)]
    return Sent(
        base=int(base[:9]),
        raw=typed_in(form),
        was={name.removeprefix(WAS): text for name, text in marked if name.startswith(WAS)},
        button=read_button(form.get(ROW_BUTTON, "")),
        answers=tuple(_answers(form, marked)),
    )


def typed_in(form: MultiDict[str, str]) -> dict[str, object]:
    """Return what stands in the fields, the way it was typed."""
    return nested(
        (name, value)
        for name, values in form.lists()
        if name not in OURS and not name.startswith(NOT_TYPED)
        for value in values
    )


def _answers(form: MultiDict[str, str], marked: Iterable[tuple[str, str]]) -> Iterator[Answer]:
    for name, chosen in marked:
        if name.startswith(CHOICE) and chosen in set(Choice):
            path = name.removeprefix(CHOICE)
            yield Answer(path, Choice(chosen), form.get(MINE + path, ""))


def forgot_file(form: MultiDict[str, str]) -> bool:
    """Say whether a file was chosen, of which a plain form only sends the name."""
    return any(name.startswith(FILE) and chosen for name, chosen in form.items())
