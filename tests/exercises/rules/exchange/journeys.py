"""Journeys as teams could have written them, with the signs that files stumble over."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from hypothesis import strategies as st

from app.engine.document import Value
from app.engine.fields import FieldType, ListField
from app.engine.fields.choice import OneOf
from app.engine.fields.multi import MultiField
from app.engine.fields.reference import ReferenceField
from app.engine.reading import read_values
from app.engine.template import Template
from tests.content.journeys import real_course

CURRENT, DESIRED = "huidige-klantreis", "gewenste-klantreis"
SITE = "https://leerreis.example"
# what a sheet, JSON or XML could take for something else
SIGNS = "=+-@'\";,\t\n #|{}[]()\\/&<>abé\u2019\u2212\u202e😀1"
TEXTS = st.text(st.sampled_from(SIGNS), max_size=12)
SOME_TEXTS = st.sampled_from(
    [
        "",
        "=1+1",
        "'=1",
        "''",
        "'s avonds",
        "@kaart",
        "Wachten",
        "wachten ",
        "Stap 1",
        "a;b\nc",
        "-2",
    ]
)
IDS = st.sampled_from(["r1", "r2", "s-3", "X_4"])
REFERENCES = st.sampled_from(["#phases/r1", "#steps/r2", "kf83#quotes/c3", "doc_9#"])
LOOSE = st.sampled_from(["3 weken", "P21D", "een eeuwigheid", "20 minuten", "12", "veel", "PT90M"])


@cache
def template(exercise: str = CURRENT) -> Template:
    return real_course().exercise(exercise).template


def good(exercise: str = CURRENT) -> dict[str, Any]:
    """The good example of the course."""
    values, problems = read_values(template(exercise), case(exercise))
    assert not problems
    return values


def case(exercise: str) -> dict[str, Value]:
    return real_course().exercise(exercise).cases["good"].document


def documents(exercise: str, *, with_strays: bool = False) -> st.SearchStrategy[dict[str, Any]]:
    """Give documents as they are stored; strays: choices that a template no longer offers."""
    shape = template(exercise)
    raw = _records(shape.fields, with_strays=with_strays)
    return raw.map(lambda one: read_values(shape, one).values)


def _records(
    fields: Sequence[FieldType], *, with_strays: bool
) -> st.SearchStrategy[dict[str, Any]]:
    inside = {field.key: _values(field, with_strays=with_strays) for field in fields}
    return st.fixed_dictionaries({}, optional=inside)


def _values(field: FieldType, *, with_strays: bool) -> st.SearchStrategy[Any]:
    if isinstance(field, ListField):
        return _rows(field, with_strays=with_strays)
    if isinstance(field, MultiField):
        return st.lists(st.sampled_from(field.codes), unique=True).map(" ".join)
    if isinstance(field, OneOf):
        strays = st.sampled_from(["loket", "9", "=9"]) if with_strays else st.nothing()
        return st.sampled_from(["", *field.codes]) | strays
    if isinstance(field, ReferenceField):
        several = st.lists(REFERENCES, max_size=3, unique=True).map(" ".join)
        return several if field.many else REFERENCES | st.just("")
    if field.type in {"duration", "number"}:
        return LOOSE
    return TEXTS | SOME_TEXTS


def _rows(field: ListField, *, with_strays: bool) -> st.SearchStrategy[list[dict[str, Any]]]:
    records = _records(field.subfields, with_strays=with_strays)
    if field.is_group:
        return st.lists(records.map(lambda row: {**row, "id": "1"}), max_size=1)
    rows = st.tuples(IDS, records).map(lambda both: {**both[1], "id": both[0]})
    return st.lists(rows, max_size=2, unique_by=lambda row: str(row["id"]))
