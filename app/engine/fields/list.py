import re
from collections.abc import Iterator

from pydantic import PositiveInt
from typing_extensions import override

from app.engine.document import ROW_ID, Row, Value, is_empty_row
from app.engine.fields.field import FieldType, Reading
from app.engine.fields.record import look_at_record, read_record
from app.engine.findings import Finding, Problem, Severity

# "new" is the empty row on a page, of which scripts make others
VALID_ID = re.compile(r"(?!new\Z)[A-Za-z0-9][A-Za-z0-9_-]{0,39}", re.ASCII)


class ListField(FieldType):
    """Rows in an order that means something. Each has an id, so that two people can edit them."""

    max_rows: PositiveInt = 50

    @override
    def read(self, raw: object, path: str, before: Value = None) -> Reading:
        """Read every row; a row that is not sent is gone.

        When two added the last row that fits at once there is one too many: that is a finding.
        Whoever saves after that is not refused.
        """
        if raw is None or raw == "":  # a form without rows sends one empty input
            return Reading([])
        if not isinstance(raw, list):
            return Reading([], (Problem(code="SHAPE", path=path),))
        known = _by_id(before)
        if len(raw) > max(self.max_rows, len(known)):
            values = {"most": str(self.max_rows), "length": str(len(raw))}
            return Reading([], (Problem(code="MANY", path=path, values=values),))
        return self._read_rows(raw, path, known)

    @override
    def look(self, value: Value, path: str) -> Iterator[Finding]:
        """Look at each row in which something was filled in."""
        rows = value if isinstance(value, list) else []
        subfields = self.subfields
        for row in rows:
            if not is_empty_row(row):
                yield from look_at_record(subfields, row, f"{path}/{row.get(ROW_ID)}")
        if len(rows) > self.max_rows:
            values = {"most": str(self.max_rows), "length": str(len(rows))}
            yield Finding(code="MANY", severity=Severity.BLOCK, path=path, values=values)

    def _read_rows(self, raw: list[object], path: str, before: dict[str, Row]) -> Reading:
        rows: dict[str, Row] = {}
        subfields = self.subfields
        problems: list[Problem] = []
        for raw_row in raw:
            row_id = _id_of(raw_row)
            if not isinstance(raw_row, dict) or row_id is None or row_id in rows:
                problems.append(Problem(code="ROW", path=path))
                continue
            here = f"{path}/{row_id}"
            rows[row_id], found = read_record(subfields, raw_row, before.get(row_id, {}), here)
            rows[row_id][ROW_ID] = row_id
            problems.extend(found)
        return Reading(list(rows.values()), tuple(problems))


def _id_of(raw: object) -> str | None:
    row_id = raw.get(ROW_ID) if isinstance(raw, dict) else None
    return row_id if isinstance(row_id, str) and VALID_ID.fullmatch(row_id) else None


def _by_id(value: Value) -> dict[str, Row]:
    rows = value if isinstance(value, list) else []
    return {str(row.get(ROW_ID)): row for row in rows}
