from pathlib import Path

import pytest

from app.papers.odf import write_ods
from app.papers.odf.elements import named
from app.papers.paper import Grid
from tests.papers.odf.opened import (
    content,
    converted,
    needs_office,
    styles_known,
    styles_used,
    words,
)
from tests.papers.samples import NOON

FORMULA = '=HYPERLINK("http://ergens.example";"klik")'
ACTIONS = Grid("Acties", ("Actie", "Wie"), ((FORMULA, "+31 6"), ("Twee\nregels", "@x")))


def test_what_looks_like_a_formula_is_text() -> None:
    found = content(write_ods("Plan", [ACTIONS], NOON))
    cells = list(found.iter(named("table:table-cell")))

    assert {cell.get(named("office:value-type")) for cell in cells} == {"string"}
    assert not any(cell.get(named("table:formula")) for cell in cells)
    assert words(cells[2]) == FORMULA


def test_each_table_is_a_sheet_with_a_name_of_its_own() -> None:
    made = write_ods("Plan", [ACTIONS, ACTIONS, Grid("A[b]*?:/\\'" + "c" * 60, ("x",), ())], NOON)
    names = [one.get(named("table:name"), "") for one in content(made).iter(named("table:table"))]

    assert names[:2] == ["1 Acties", "2 Acties"]
    assert len(set(names)) == 3
    assert all(len(name) <= 31 and not set("[]*?:/\\'") & set(name) for name in names)


def test_every_style_is_there() -> None:
    made = write_ods("Plan", [ACTIONS], NOON)

    assert styles_used(content(made)) <= styles_known(made)


@needs_office
@pytest.mark.slow
def test_an_office_program_opens_it(tmp_path: Path) -> None:
    assert converted(write_ods("Plan", [ACTIONS], NOON), "ods", tmp_path).stat().st_size
