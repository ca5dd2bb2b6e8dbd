"""Two people wrote in the same place: both texts are kept, and one is asked which stays."""

from collections.abc import Iterable, Mapping, Sequence

from app.engine.document import Values
from app.engine.fields import FieldType
from app.engine.merge import Clash
from app.engine.paths import value_at
from app.engine.rows import remove_row
from app.engine.template import Template
from app.exercises.rules.sent import Answer, Choice, placed

SEPARATOR = {"long": "\n\n", "text": " / "}  # between two texts that both stay


def is_about_row(clash: Clash) -> bool:
    """Whether one removed a row that the other changed."""
    return (clash.theirs is None and isinstance(clash.mine, dict)) or (
        clash.mine is None and isinstance(clash.theirs, dict)
    )


def with_mine(values: Values, clashes: Iterable[Clash]) -> Values:
    """Return the document as it would be if everything that was just sent had won."""
    for clash in clashes:
        if not is_about_row(clash):
            values = placed(values, clash.path, clash.mine)
        elif clash.mine is None:
            values = remove_row(values, clash.path)
    return values


def can_combine(field: FieldType | None) -> bool:
    """Whether both texts may stay: only where one writes freely."""
    return field is not None and field.type in SEPARATOR


def settled(
    template: Template, raw: Mapping[str, object], stored: Values, answers: Sequence[Answer]
) -> dict[str, object]:
    """Return what was sent, with the answers in it. Who chose "theirs" leaves it as it stands."""
    changed = dict(raw)
    for answer in answers:
        field = template.field(answer.path)
        if field is None or answer.choice in {Choice.THEIRS, Choice.KEEP}:
            continue
        if answer.choice is Choice.REMOVE:
            changed = remove_row(changed, answer.path)  # type: ignore[arg-type, assignment]  # raw has the shape of values
            continue
        text = _chosen(field, value_at(stored, answer.path), answer)
        changed = placed(changed, answer.path, text)  # type: ignore[arg-type, assignment]  # raw has the shape of values
    return changed


def _chosen(field: FieldType, theirs: object, answer: Answer) -> str:
    if answer.choice is Choice.BOTH and isinstance(theirs, str) and theirs:
        return SEPARATOR.get(field.type, " ").join([theirs, answer.mine])
    return answer.mine
