"""A table as a file that a spreadsheet opens: safe, in Dutch, one line for each row."""

import csv
import io
from collections.abc import Iterable, Sequence

# a spreadsheet runs what begins like this
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
BYTE_ORDER_MARK = "\ufeff"  # without it a spreadsheet takes the letters for others


def sheet(rows: Iterable[Sequence[object]]) -> str:
    """Return the text of the file; the first row is its head."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in rows:
        writer.writerow([harmless(str(cell)) for cell in row])
    return BYTE_ORDER_MARK + text.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
