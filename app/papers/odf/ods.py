"""Tables as ODS, a sheet each. Every cell is text: nothing that was typed is ever calculated."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from xml.etree import ElementTree as ET

from app.papers.odf.elements import element, paragraph
from app.papers.odf.package import About, document_content, packed
from app.papers.paper import Grid

KIND = "application/vnd.oasis.opendocument.spreadsheet"
WIDEST, NARROWEST = 9.0, 2.4  # cm of a column
LETTER = 0.2  # cm
LONGEST_NAME = 31  # of a sheet
FORBIDDEN = str.maketrans(dict.fromkeys("[]*?:/\\'", " "))


def write_ods(title: str, grids: Sequence[Grid], made_at: datetime) -> bytes:
    """Return the tables as a spreadsheet."""
    styles = element("office:automatic-styles")
    sheets = element("office:spreadsheet")
    for number, grid in enumerate(grids, 1):
        styles.extend(_column_styles(grid, number))
        sheets.append(_sheet(grid, number))
    body = element("office:body")
    body.append(sheets)
    return packed(About(KIND, title, made_at), document_content(styles, body), {})


def _column_styles(grid: Grid, number: int) -> Iterator[ET.Element]:
    for at, head in enumerate(grid.heads):
        longest = max([len(head), *(len(row[at]) for row in grid.rows)])
        width = min(max(longest * LETTER, NARROWEST), WIDEST)
        named = {"style:name": f"s{number}.{at}", "style:family": "table-column"}
        style = element("style:style", named)
        style.append(
            element("style:table-column-properties", {"style:column-width": f"{width:.1f}cm"})
        )
        yield style


def _sheet(grid: Grid, number: int) -> ET.Element:
    name = f"{number} {grid.caption.translate(FORBIDDEN)}"[:LONGEST_NAME].strip()
    sheet = element("table:table", {"table:name": name})
    for at in range(len(grid.heads)):
        sheet.append(element("table:table-column", {"table:style-name": f"s{number}.{at}"}))
    heads = element("table:table-header-rows")
    heads.append(_row(grid.heads, "Head_20_Cell"))
    sheet.append(heads)
    sheet.extend(_row(row, "Cell") for row in grid.rows)
    return sheet


def _row(cells: Sequence[str], style: str) -> ET.Element:
    row = element("table:table-row")
    for words in cells:
        attributes = {"office:value-type": "string", "table:style-name": style}
        cell = element("table:table-cell", attributes)
        cell.extend(paragraph(line, "Standard") for line in words.split("\n"))
        row.append(cell)
    return row
