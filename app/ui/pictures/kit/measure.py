"""How wide a text is, without a font at hand.

`widths.json` holds the letters by their width in thousandths of the type size: of Atkinson
Hyperlegible Next and Noto Sans the wider one, so a text that fits by this table fits in both.
"""

import json
from pathlib import Path

SOFT_HYPHEN = "\u00ad"
_UNKNOWN = 640  # as wide as a capital: better too much room than too little
_WRITTEN = json.loads(Path(__file__).with_name("widths.json").read_text(encoding="ascii"))
_WIDTHS = {
    weight: {letter: int(width) for width, letters in table.items() for letter in letters}
    for weight, table in _WRITTEN.items()
}
REGULAR, BOLD = _WIDTHS["regular"], _WIDTHS["bold"]


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a line of text, in the unit of `size`."""
    table = BOLD if bold else REGULAR
    letters = (table.get(letter, _UNKNOWN) for letter in text if letter != SOFT_HYPHEN)
    return sum(letters) * size / 1000
