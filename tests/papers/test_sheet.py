import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.papers.sheet import FORMULA, harmless, sheet


@pytest.mark.parametrize("cell", ["=1+1", "+31", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_a_cell_is_never_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


def test_other_cells_stay_as_they_are() -> None:
    assert harmless("Anna-Mei = lief") == "Anna-Mei = lief"


def test_a_spreadsheet_in_dutch_reads_it() -> None:
    text = sheet([("Naam", "Stap"), ('Zoë "Z"; Öz', "klaar")])

    assert text == '\ufeffNaam;Stap\r\n"Zoë ""Z""; Öz";klaar\r\n'


@given(st.lists(st.text(alphabet=st.characters(codec="utf-8")), min_size=1))
def test_every_row_can_be_read_back_and_begins_harmlessly(cells: list[str]) -> None:
    text = sheet([["kop"] * len(cells), cells]).removeprefix("\ufeff")

    _head, row = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    assert [cell.removeprefix("'") for cell in row] == [cell.removeprefix("'") for cell in cells]
    assert not any(cell.startswith(FORMULA) for cell in row)
