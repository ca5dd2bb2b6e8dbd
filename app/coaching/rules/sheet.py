"""A table as a file that a spreadsheet opens: safe, in Dutch, one line for each row."""

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
BYTE_ORDER_MARK = "\ufeff"  # without it a spreadsheet takes the letters for others


def sheet(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return the text of the file."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in [head, *rows]:
        writer.writerow([harmless(cell) for cell in row])
    return BYTE_ORDER_MARK + text.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
