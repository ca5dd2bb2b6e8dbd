"""The assumption map: how important, how much evidence, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.pictures.kit import marks
from app.ui.pictures.kit.cells import Cells, Label
from app.ui.pictures.kit.colours import GREY, HAIR, INK, PETROL, RUST, RUST_TEXT, RUST_WASH, WHITE
from app.ui.pictures.kit.pen import Pen, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap
from app.ui.pictures.table import Table

WIDTH = 1123  # A4 on its side
_LEFT, _TOP, _HIGH = 150, 104, 560
_HEAD = 26
_TITLE, _SMALL, _NAME = Type(24, bold=True), Type(14), Type(13.5, bold=True)
IMPORTANCE = ("heel belangrijk", "belangrijk", "minder belangrijk", "bijzaak")
EVIDENCE = ("geen bewijs", "een vermoeden", "enig bewijs", "sterk bewijs")
OPEN = "niet_getoetst"
VERDICTS = {
    OPEN: "niet getoetst",
    "bevestigd": "klopt",
    "deels": "klopt deels",
    "weerlegd": "klopt niet",
}
_IMPORTANT, _KNOWN = 3, 3  # from here on something matters, or rests on something


@dataclass(frozen=True)
class Assumption:
    """What a team thinks. Importance and evidence from 1 to 4, None when nobody said."""

    text: str
    importance: int | None
    evidence: int | None
    verdict: str = OPEN

    @property
    def is_placed(self) -> bool:
        """Whether it has a place on the map."""
        return self.importance is not None and self.evidence is not None

    @property
    def is_urgent(self) -> bool:
        """Whether it matters, rests on little, and was not tested."""
        weak = self.evidence is not None and self.evidence < _KNOWN
        return weak and (self.importance or 0) >= _IMPORTANT and self.verdict == OPEN


def finding(assumptions: Sequence[Assumption]) -> str:
    """Return what to find out first, in one sentence."""
    if not any(one.is_placed for one in assumptions):
        return "Nog geen aannames met een score"
    urgent = sum(one.is_urgent for one in assumptions)
    if not urgent:
        return "Alles wat belangrijk is, is getoetst"
    if urgent == 1:
        return "Eén belangrijke aanname is nog niet getoetst"
    return f"{urgent} belangrijke aannames zijn nog niet getoetst"


def draw(title: str, assumptions: Sequence[Assumption], name: str) -> str:
    """Return the map as SVG; `name` begins its ids."""
    # a full cell hides what is settled, not what is open
    placed = sorted(
        (one for one in assumptions if one.is_placed), key=lambda one: one.verdict != OPEN
    )
    labels = [
        Label((one.evidence or 1) - 1, 4 - (one.importance or 4), one.text, one.verdict)
        for one in placed
    ]
    cells = Cells((_LEFT, _TOP, WIDTH - _LEFT - 40, _HIGH), 4, 4, labels, _HEAD)
    without = len(assumptions) - len(placed)
    height = cells.ys[-1] + (68 if without else 44)
    pen = Pen(WIDTH, height, name, f"Aannamekaart: {title}", _description(assumptions))
    _head(pen, title, assumptions)
    _ground(pen, cells)
    _labels(pen, cells)
    _axes(pen, cells)
    if without:
        words = f"Nog zonder score: {without}. Zie de tabel."
        pen.text(_LEFT, cells.ys[-1] + 52, words, Type(13, bold=True), Set(RUST_TEXT))
    return pen.svg()


def table(title: str, assumptions: Sequence[Assumption]) -> Table:
    """Return the same values in words."""
    return Table(
        caption=f"Aannames: {title}",
        heads=("Aanname", "Belang", "Bewijs", "Uitkomst"),
        rows=tuple(
            (
                one.text,
                IMPORTANCE[4 - one.importance] if one.importance else "geen score",
                EVIDENCE[one.evidence - 1] if one.evidence else "geen score",
                VERDICTS.get(one.verdict, one.verdict),
            )
            for one in assumptions
        ),
    )


def _description(assumptions: Sequence[Assumption]) -> str:
    urgent = "; ".join(one.text for one in assumptions if one.is_urgent)
    said = f"{finding(assumptions)}{f': {urgent}' if urgent else ''}."
    return f"{len(assumptions)} aannames. {said} Alles staat in de tabel onder de tekening."


def _head(pen: Pen, title: str, assumptions: Sequence[Assumption]) -> None:
    pen.text(40, 46, finding(assumptions), _TITLE)
    about = wrap(f"Aannames · {title}", 520, _SMALL, 1)
    pen.lines(40, 60, about, _SMALL, Set(GREY))
    x = 40 + _SMALL.width(about[0]) + 34 if about else 74.0
    for verdict, word in VERDICTS.items():
        if any(one.verdict == verdict for one in assumptions):
            draw_verdict(pen, (x, 67), verdict)
            pen.text(x + 14, 72, word, _SMALL, Set(GREY))
            x += _SMALL.width(word) + 44


def _ground(pen: Pen, cells: Cells) -> None:
    """Draw the field of what to find out first, the lines, and the two that part the map."""
    xs, ys = cells.xs, cells.ys
    pen.rect((xs[0], ys[0], xs[2] - xs[0], ys[2] - ys[0]), RUST_WASH)
    for at, x in enumerate(xs):
        pen.line((x, ys[0]), (x, ys[-1]), Stroke(GREY, 1.4) if at == 2 else Stroke(HAIR, 1))
    for at, y in enumerate(ys):
        pen.line((xs[0], y), (xs[-1], y), Stroke(GREY, 1.4) if at == 2 else Stroke(HAIR, 1))
    words = Type(13, bold=True)
    pen.rect((xs[0], ys[0] - 1, words.width("eerst onderzoeken") + 20, 22), RUST)
    pen.text(xs[0] + 10, ys[0] + 15, "eerst onderzoeken", words, Set(WHITE))


def _labels(pen: Pen, cells: Cells) -> None:
    for one in cells.placed():
        draw_verdict(pen, (one.x, one.y + 8), one.label.mark)
        pen.lines(one.x + 16, one.y, one.lines, cells.kind)
    for left in cells.left():
        words = f"en nog {left.count}: zie de tabel"
        pen.text(left.x, left.y, words, Type(12.5, bold=True), Set(GREY))


def _axes(pen: Pen, cells: Cells) -> None:
    for at, word in enumerate(IMPORTANCE):
        middle = (cells.ys[at] + cells.ys[at + 1]) / 2
        pen.lines(40, middle - 14, wrap(word, 96, _NAME), _NAME)
    for at, word in enumerate(EVIDENCE):
        wide = cells.xs[at + 1] - cells.xs[at]
        lines = wrap(word, wide - 10, _NAME, 2)
        for number, line in enumerate(lines):
            middle = (cells.xs[at] + cells.xs[at + 1]) / 2
            pen.text(middle, cells.ys[-1] + 20 + 16 * number, line, _NAME, Set(INK, "middle"))


def draw_verdict(pen: Pen, at: tuple[float, float], verdict: str) -> None:
    """Draw a mark: dashed is not tested, a tick is true, half is partly, a cross is not true."""
    x, y = at
    if verdict == "bevestigd":
        pen.circle(at, 7.5, PETROL)
        pen.path(f"M{x - 3.6:.1f} {y + 0.3:.1f}l2.6 2.8 4.6 -5.6", Stroke(WHITE, 2))
    elif verdict == "deels":
        pen.circle(at, 6.8, WHITE, Stroke(PETROL, 2))
        pen.path(f"M{x:.1f} {y - 6.8:.1f}a6.8 6.8 0 0 1 0 13.6z", marks.NO_LINE, PETROL)
    elif verdict == "weerlegd":
        pen.circle(at, 6.8, WHITE, Stroke(INK, 2))
        pen.path(f"M{x - 2.8:.1f} {y - 2.8:.1f}l5.6 5.6m0 -5.6l-5.6 5.6", Stroke(INK, 2))
    else:
        pen.circle(at, 6.8, WHITE, Stroke(INK, 1.6, "3 2.5"))
