"""Personal data in the texts of a document, for every check that keeps people unrecognisable."""

from collections.abc import Collection, Iterator

from app.engine.checks.registry import Spot
from app.engine.document import ROW_ID, Values
from app.engine.dutch.personal_data import PersonalKind, personal_data
from app.engine.paths import place

# A check that uses this has these variants, and says these values.
KINDS = tuple(kind.value for kind in PersonalKind)
SAYS = ("found",)


def personal_spots(values: Values, keys: Collection[str], path: str = "") -> Iterator[Spot]:
    """Give what tells who somebody is, in the fields of these keys, also in rows."""
    for key, value in values.items():
        here = place(path, key)
        if isinstance(value, list):
            for row in value:
                yield from personal_spots(row, keys, place(here, str(row.get(ROW_ID))))
        elif key in keys and isinstance(value, str):
            for found in personal_data(value.strip()):
                span = (found.start, found.end)
                yield Spot(here, found.kind.value, {"found": found.text}, span)
