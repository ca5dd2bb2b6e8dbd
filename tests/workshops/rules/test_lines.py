import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workshops.rules import one_line, sheet, visible


@given(st.text())
def test_one_line_is_one_line_for_every_reader(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@given(st.text())
def test_what_is_visible_can_be_stored_and_has_plain_line_ends(text: str) -> None:
    seen = visible(text)

    seen.encode("utf-8")
    assert "\x00" not in seen
    assert seen.splitlines() == seen.removesuffix("\n").split("\n") if seen else not seen


@pytest.mark.parametrize("text", ["Zaal de Brink", "Café 't Hoekje, kamer 3; links", "👩‍🏫"])
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert one_line(text) == text


@pytest.mark.parametrize("text", ["=1+1", "+31 6", "-1", "@naam", "\t=1"])
def test_a_spreadsheet_does_not_run_a_name(text: str) -> None:
    rows = list(csv.reader(io.StringIO(sheet([[text]]).removeprefix("\ufeff")), delimiter=";"))

    assert rows[0][0].startswith("'") or not rows[0][0].startswith(("=", "+", "-", "@"))
    assert rows[0][0].lstrip("'") == one_line(text)


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_a_sheet_keeps_its_rows_and_columns(rows: list[tuple[str, str]]) -> None:
    text = sheet(rows).removeprefix("\ufeff")

    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))

    assert [len(row) for row in read] == [2] * len(rows)
