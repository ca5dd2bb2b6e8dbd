"""The fonts that Typst sets with: only ours, so that a document looks the same everywhere."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typst import Fonts


@lru_cache(maxsize=4)
def known_fonts(folder: Path) -> "Fonts":
    """Open the fonts of a folder, once."""
    import typst  # noqa: PLC0415 - only who makes a document needs it

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )
