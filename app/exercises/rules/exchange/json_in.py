"""From JSON in the open form to what a form would send."""

from collections.abc import Callable, Sequence

from app.engine.document import ROW_ID, Value
from app.engine.fields import FieldType, Group, ListField
from app.engine.fields.choice import OneOf
from app.engine.fields.group import ONLY
from app.engine.fields.list import VALID_ID
from app.engine.fields.number import NumberField
from app.engine.fields.scale import ScaleField
from app.engine.open_form import is_several
from app.engine.paths import place, value_at
from app.engine.template import Template
from app.exercises.rules.exchange.form import AS_TYPED, EXAMPLE, SCHEMA, TEAM, TRADED
from app.exercises.rules.exchange.incoming import (
    Fault,
    Incoming,
    UnfitFileError,
    Where,
    not_offered,
    one_fault,
    quote,
)
from app.exercises.rules.exchange.json_text import Block, NoNumber, parsed
from app.exercises.rules.sent import placed

Row = dict[str, object]
FAR_TOO_MANY = 200  # rows: no list of a journey holds half of it
# What stands in a file beside the journey itself; most of it says where it comes from.
BESIDE = {
    *("$schema", "document", "title", "status", "made_on", AS_TYPED),
    *("id", "url", "summary", "theme", "licence", "review_on", "sources", "persona", "plan"),
}


def read_json(template: Template, text: str, new_id: Callable[[], str]) -> Incoming:
    """Read a journey from JSON, or refuse it with everything that is wrong."""
    whole, part = parsed(text), TRADED[template.id]
    if not isinstance(whole, Block):
        raise one_fault("NO_JOURNEY", part=part)
    reader = _Reader(new_id)
    block = reader.part_of(whole, part)
    raw = reader.record(template.fields, block, part, "") if block else {}
    raw = reader.with_typed(template, raw, whole.get(AS_TYPED))
    if reader.faults:
        raise UnfitFileError(reader.faults)
    document, status = whole.get("document"), whole.get("status")
    return Incoming(
        raw=raw,
        places=reader.places,
        document=document if isinstance(document, str) else "",
        is_example=status == EXAMPLE,
    )


class _Reader:
    """Reads one file; keeps what is wrong with it, and where each place of the document stands."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self.new_id = new_id
        self.faults: list[Fault] = []
        self.places: dict[str, Where] = {}

    def part_of(self, whole: Block, part: str) -> Block | None:
        """Return the part of a file that is this document; say what the file should be."""
        self._look_at_names(whole, BESIDE | set(TRADED.values()), "")
        schema, status, block = (whole.get(name) for name in ("$schema", "status", part))
        if schema is not None and not str(schema).endswith(SCHEMA):
            self._say("SCHEMA", "$schema", typed=quote(schema), schema=SCHEMA)
        if status not in {None, EXAMPLE, TEAM}:
            self._say("STATUS", "status", typed=quote(status))
        if block is None:
            self._say("NO_JOURNEY", "", part=part)
        elif not isinstance(block, Block):
            self._say("NO_BLOCK", part)
        return block if isinstance(block, Block) else None

    def record(self, fields: Sequence[FieldType], block: Block, at: str, path: str) -> Row:
        """Read what was filled in; `at` is the place in the file, `path` in the document."""
        known = {field.key: field for field in fields}
        self.places[path] = Where(path=at)
        self._look_at_names(block, {*known, ROW_ID}, at)
        return {
            name: self._value(known[name], value, f"{at}.{name}", place(path, name))
            for name, value in block.pairs
            if name in known
        }

    def with_typed(self, template: Template, raw: Row, typed: object) -> Row:
        """Put in what a team typed and its field could not read."""
        if typed is None:
            return raw
        if not isinstance(typed, Block):
            self._say("NO_BLOCK", AS_TYPED)
            return raw
        for path, text in typed.pairs:
            at, row = f"{AS_TYPED}.{quote(path)}", path.rpartition("/")[0]
            field = template.field(path)
            is_there = not row or isinstance(value_at(raw, row), dict)  # type: ignore[arg-type]  # raw has the shape of values
            if field is None or field.subfields or not is_there or len(path.split("/")) % 2 == 0:
                self._say("NO_PLACE", at)
            elif not isinstance(text, str):
                self._say("NO_TEXT", at)
            else:
                raw = placed(raw, path, text)  # type: ignore[arg-type, assignment]
                self.places[path] = Where(path=at)
        return raw

    def _value(self, field: FieldType, value: object, at: str, path: str) -> object:
        self.places[path] = Where(path=at)
        if value is None:
            return [] if isinstance(field, ListField) else ""
        if isinstance(field, Group):
            return self._group(field, value, at, path)
        if isinstance(field, ListField):
            return self._rows(field, value, at, path)
        if is_several(field):
            return self._several(field, value, at)
        return self._one(field, value, at)

    def _group(self, field: FieldType, value: object, at: str, path: str) -> list[Row]:
        if not isinstance(value, Block):
            self._say("NO_BLOCK", at)
            return []
        return [{ROW_ID: ONLY, **self.record(field.subfields, value, at, place(path, ONLY))}]

    def _rows(self, field: ListField, value: object, at: str, path: str) -> list[Row]:
        if not isinstance(value, list):
            self._say("NO_LIST", at)
            return []
        if len(value) > FAR_TOO_MANY:
            self._say("MANY", at, most=str(field.max_rows), length=str(len(value)))
            return []
        rows: dict[str, Row] = {}
        for number, block in enumerate(value):
            here = f"{at}[{number}]"
            row_id = self._id(block, rows, here)
            if isinstance(block, Block):
                inner = self.record(field.subfields, block, here, place(path, row_id))
                rows[row_id] = {ROW_ID: row_id, **inner}
        return list(rows.values())

    def _id(self, block: object, rows: dict[str, Row], at: str) -> str:
        """Return the id of a row; one that has none gets one."""
        if not isinstance(block, Block):
            self._say("NO_BLOCK", at)
            return ""
        row_id = block.get(ROW_ID)
        if row_id is None:
            return self.new_id()
        if not isinstance(row_id, str) or not VALID_ID.fullmatch(row_id):
            self._say("NO_ID", f"{at}.id", typed=quote(row_id))
        elif row_id in rows:
            self._say("SAME_ID", f"{at}.id", typed=row_id)
        else:
            return row_id
        return self.new_id()

    def _several(self, field: FieldType, value: object, at: str) -> str:
        if not isinstance(value, list):
            self._say("NO_LIST", at)
            return ""
        texts = []
        for number, one in enumerate(value):
            here = f"{at}[{number}]"
            if not isinstance(one, str) or len(one.split()) != 1:
                self._say("NO_TEXT", here)
            elif isinstance(field, OneOf) and one not in field.codes:
                self.faults.append(not_offered(field, one, Where(path=here), in_words=False))
            else:
                texts.append(one)
        return " ".join(texts)

    def _one(self, field: FieldType, value: object, at: str) -> Value:
        if isinstance(field, NumberField | ScaleField) and not _is_whole(value):
            self._say("NO_NUMBER", at, typed=quote(_written(value)))
        elif isinstance(field, OneOf) and str(value) not in field.codes:
            self.faults.append(not_offered(field, _written(value), Where(path=at), in_words=False))
        elif isinstance(value, int) and isinstance(field, NumberField | ScaleField):
            return value
        elif not isinstance(value, str):
            self._say("NO_TEXT", at)
        else:
            return value
        return ""

    def _look_at_names(self, block: Block, known: set[str], at: str) -> None:
        for name in block.twice():
            self._say("TWICE", at, name=quote(name))
        for name in block.names():
            if name not in known:
                self._say("NO_FIELD", at, name=quote(name))

    def _say(self, code: str, at: str, **values: str) -> None:
        self.faults.append(Fault(code, Where(path=at), values))


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _written(value: object) -> object:
    return value.written if isinstance(value, NoNumber) else value
