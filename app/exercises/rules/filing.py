"""Which files a document refers to, and how they are shown."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.engine.document import ROW_ID, Values
from app.engine.fields import FieldType
from app.engine.fields.file import FileField
from app.engine.fields.image import ImageField
from app.engine.paths import place, value_at
from app.engine.sameness import rows_in
from app.engine.template import Template

FILE = "file:"  # before the path: the control in which a browser sends a file itself
PICTURE = "image/"


class KeptFile(NamedTuple):
    """What the pages say of a file."""

    name: str
    size: int
    media_type: str
    width: int | None = None
    height: int | None = None

    @property
    def is_picture(self) -> bool:
        """Whether it can be drawn on a page."""
        return self.media_type.startswith(PICTURE)


Files = Mapping[str, KeptFile]  # by public id


class FilesShown(NamedTuple):
    """What a form needs to know of the files of its document."""

    kept: Files = {}  # noqa: RUF012 - nobody writes in it
    address: str = ""  # where a file is sent to
    most: int = 0  # bytes
    pictures: str = ""  # what a browser offers to choose from: pictures,
    all: str = ""  # or every kind of file that we keep


def files_in(
    fields: Sequence[FieldType], values: Values, path: str = ""
) -> Iterator[tuple[str, str]]:
    """Give each place where a file stands, with its public id."""
    for field in fields:
        here, value = place(path, field.key), values.get(field.key)
        if isinstance(field, FileField) and isinstance(value, str) and value:
            yield here, value
        for row in rows_in(value) if field.subfields else ():
            yield from files_in(field.subfields, row, place(here, str(row.get(ROW_ID))))


def new_files(template: Template, values: Values, before: Values) -> set[str]:
    """Return the files that a document did not refer to before."""
    known = {file for _path, file in files_in(template.fields, before)}
    return {file for _path, file in files_in(template.fields, values)} - known


def changed_files(template: Template, before: Values, after: Values) -> Iterator[str]:
    """Give each place where another file stands than before."""
    old, new = (dict(files_in(template.fields, values)) for values in (before, after))
    yield from (path for path in {**old, **new} if old.get(path) != new.get(path))


def words_in(value: object) -> Iterator[str]:
    """Give every text in a document, whatever template it was made with."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from words_in(inner)
    elif isinstance(value, list):
        for row in value:
            yield from words_in(row)


def alt_of(values: Values, path: str) -> str:
    """Return what somebody wrote to be read instead of a picture."""
    alt = value_at(values, _beside(path, "alt"))
    return alt if isinstance(alt, str) else ""


def goes_along(template: Template, path: str) -> list[str]:
    """Return the places that are about a picture only: they go when it goes."""
    group = path.rpartition("/")[0].rpartition("/")[0]
    field = template.field(group) if group else None
    if not isinstance(field, ImageField):
        return []
    return [_beside(path, sub.key) for sub in field.subfields if not isinstance(sub, FileField)]


def _beside(path: str, key: str) -> str:
    return place(path.rpartition("/")[0], key)
