"""What leaves as a file comes back as the same document: for every document that there can be."""

import csv
import json
from collections.abc import Callable
from datetime import date
from io import StringIO
from itertools import count
from typing import Any

import fastjsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.document import Values
from app.engine.reading import read_values
from app.engine.sameness import is_same
from app.exercises.rules.exchange.cells import FORMULA
from app.exercises.rules.exchange.form import in_file
from app.exercises.rules.exchange.incoming import Incoming
from app.exercises.rules.exchange.json_in import read_json
from app.exercises.rules.exchange.sheet_in import read_sheet
from app.exercises.rules.exchange.sheet_out import as_sheet
from app.exercises.rules.exchange.sheet_text import as_text
from app.journeys.rules.schema import schema
from tests.content.journeys import real_course
from tests.exercises.rules.exchange.journeys import (
    CURRENT,
    DESIRED,
    SITE,
    documents,
    good,
    template,
)

ALL = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
EXERCISES = [CURRENT, DESIRED]
FITS: Callable[[Any], Any] = fastjsonschema.compile(
    json.loads(json.dumps(schema(real_course(), SITE)))
)


def new_ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new{next(numbers)}"


def through_json(exercise: str, values: Values) -> Incoming:
    told = in_file(template(exercise), values, "doc_1", SITE, date(2026, 12, 1))
    written = json.dumps(told)
    FITS(json.loads(written))
    return read_json(template(exercise), written, new_ids())


def through_sheet(exercise: str, values: Values, before: Values) -> Incoming:
    written = as_sheet(template(exercise), values, "doc_1").encode()
    return read_sheet(template(exercise), as_text(written), before, new_ids())


def stored(exercise: str, incoming: Incoming) -> dict[str, Any]:
    """What becomes of a file in an empty document."""
    values, problems = read_values(template(exercise), incoming.raw)
    assert problems == ()
    return values


@ALL
@given(st.data())
@pytest.mark.parametrize("exercise", EXERCISES)
def test_json_gives_the_same_document_and_follows_the_schema(
    exercise: str, data: st.DataObject
) -> None:
    values = data.draw(documents(exercise, with_strays=True))

    incoming = through_json(exercise, values)

    assert is_same(stored(exercise, incoming), values)
    assert (incoming.document, incoming.is_example) == ("doc_1", False)


@ALL
@given(st.data())
@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_sheet_gives_the_same_document(exercise: str, data: st.DataObject) -> None:
    values = data.draw(documents(exercise))

    incoming = through_sheet(exercise, values, {})

    assert is_same(stored(exercise, incoming), values)
    assert (incoming.document, incoming.unknown) == ("doc_1", ())


@ALL
@given(st.data())
def test_what_cannot_be_chosen_any_more_comes_back_where_it_stands(data: st.DataObject) -> None:
    values = data.draw(documents(CURRENT, with_strays=True))

    incoming = through_sheet(CURRENT, values, values)

    assert is_same(read_values(template(), incoming.raw, before=values).values, values)


@ALL
@given(st.data())
@pytest.mark.parametrize("exercise", EXERCISES)
def test_no_cell_is_a_formula(exercise: str, data: st.DataObject) -> None:
    values = data.draw(documents(exercise, with_strays=True))

    sheet = as_sheet(template(exercise), values, "doc_1").removeprefix("\ufeff")

    cells = [cell for row in csv.reader(StringIO(sheet, newline=""), delimiter=";") for cell in row]
    assert [cell for cell in cells if cell.startswith(FORMULA)] == []


@pytest.mark.parametrize("exercise", EXERCISES)
def test_the_good_example_of_the_course_comes_back_both_ways(exercise: str) -> None:
    values = good(exercise)

    assert is_same(stored(exercise, through_json(exercise, values)), values)
    assert is_same(stored(exercise, through_sheet(exercise, values, {})), values)
