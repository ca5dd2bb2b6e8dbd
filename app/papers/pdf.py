"""A document as PDF/UA-1: tagged, in Dutch, its title known, pictures with words and a table.

Typst gets the document as JSON and only our own `paper.typ` as a program: what people typed is
never markup, so there is nothing to escape. It works in a folder of its own and sees no other.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.papers.fitting import split, widths
from app.papers.letters import breakable, known_letters, printable
from app.papers.paper import Grid, Paper, Photo, Picture
from app.papers.setting import known_fonts

PROGRAM = Path(__file__).with_name("paper.typ")
STANDARD = "ua-1"
SUFFIXES = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
Json = dict[str, Any]


def write_pdf(paper: Paper, fonts: Path, made_at: datetime) -> bytes:
    """Return the document as PDF; Typst refuses what could not be read aloud."""
    return _compiled(paper, fonts, made_at, format="pdf", pdf_standards=[STANDARD])[0]


def write_pages(paper: Paper, fonts: Path, made_at: datetime, ppi: float = 80) -> list[bytes]:
    """Return every page as a PNG, to look at."""
    return _compiled(paper, fonts, made_at, format="png", ppi=ppi)


def _compiled(paper: Paper, fonts: Path, made_at: datetime, **how: Any) -> list[bytes]:  # noqa: ANN401 - as typst.compile
    import typst  # noqa: PLC0415 - 80 MB that only who makes a document needs

    with TemporaryDirectory(prefix="leerreis-") as name:
        folder = Path(name)
        written = _Writing(folder, known_letters(fonts)).paper(paper)
        (folder / "paper.json").write_text(json.dumps(written), encoding="utf-8")
        (folder / "paper.typ").write_bytes(PROGRAM.read_bytes())
        made: Any = typst.compile(
            folder / "paper.typ",
            root=folder,
            font_paths=known_fonts(fonts),
            timestamp=made_at,
            **how,
        )
    return made if isinstance(made, list) else [made]


class _Writing:
    """Writes a document for `paper.typ`: each block with its kind, pictures as files beside it."""

    def __init__(self, folder: Path, known: frozenset[int]) -> None:
        self.folder = folder
        self.known = known
        self.files = 0

    def paper(self, paper: Paper) -> Json:
        """Return the whole document."""
        written: Json = self._plain(paper)
        return written

    def _plain(self, thing: object) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Return anything of a document as JSON has it."""
        special: dict[type, Callable[[Any], Json]] = {
            Grid: self._grid,
            Picture: self._picture,
            Photo: self._photo,
        }
        if type(thing) in special:
            return {"kind": type(thing).__name__, **special[type(thing)](thing)}
        if is_dataclass(thing):
            inside = {one.name: self._plain(getattr(thing, one.name)) for one in fields(thing)}
            return {"kind": type(thing).__name__, **inside}
        if isinstance(thing, str):
            return breakable(printable(thing, self.known))
        return [self._plain(one) for one in thing] if isinstance(thing, tuple) else thing

    def _grid(self, grid: Grid) -> Json:
        return {"grids": list(self._grids(grid))}

    def _grids(self, grid: Grid) -> Iterator[Json]:
        for one in split(grid):
            heads, rows = self._plain(one.heads), self._plain(one.rows)
            caption = self._plain(one.caption)
            yield {"caption": caption, "heads": heads, "rows": rows, "widths": widths(one)}

    def _picture(self, picture: Picture) -> Json:
        sheets = [self._kept(printable(svg, self.known).encode(), "svg") for svg in picture.svgs]
        title, twin = self._plain(picture.title), self._plain(picture.twin)
        return {"title": title, "sheets": sheets, "sheet": picture.sheet, "twin": twin}

    def _photo(self, photo: Photo) -> Json:
        name = self._kept(photo.content, SUFFIXES[photo.media_type])
        return {"file": name, "alt": self._plain(photo.alt)}

    def _kept(self, content: bytes, suffix: str) -> str:
        self.files += 1
        name = f"{self.files}.{suffix}"
        (self.folder / name).write_bytes(content)
        return name
