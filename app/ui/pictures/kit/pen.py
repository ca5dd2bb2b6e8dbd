"""The pen: one drawing, as SVG that a browser, a mail program and a PDF maker read alike.

Presentation attributes only: no classes, variables, scripts or fonts from elsewhere.
"""

import re
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from app.ui.pictures.kit.colours import HAIR, INK, PAPER
from app.ui.pictures.kit.wrapping import Type, wrap

FONT = "'Atkinson Hyperlegible Next', 'Noto Sans', sans-serif"
_UNFIT = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # not allowed in XML
PLAIN = Type()
Place = tuple[float, float]
Box = tuple[float, float, float, float]
_BASELINE = 0.86  # of the size, from the top of a line


@dataclass(frozen=True)
class Stroke:
    """How a line is drawn."""

    colour: str = INK
    width: float = 2
    dash: str = ""

    @property
    def attributes(self) -> dict[str, str]:
        """The line as SVG writes it."""
        dash = {"stroke-dasharray": self.dash} if self.dash else {}
        return {"stroke": self.colour, "stroke-width": _n(self.width), **dash}


@dataclass(frozen=True)
class Set:
    """How words are set: colour, side, and the ground that keeps lines off them."""

    fill: str = INK
    anchor: str = "start"
    halo: str = ""

    @property
    def attributes(self) -> dict[str, str]:
        """The same as SVG writes it."""
        out = {"fill": self.fill}
        if self.anchor != "start":
            out["text-anchor"] = self.anchor
        if self.halo:
            out |= {"stroke": self.halo, "stroke-width": "4", "stroke-linejoin": "round"}
            out |= {"paint-order": "stroke"}
        return out


NO_LINE = Stroke("none", 0)
THIN = Stroke(HAIR, 1)
INKED = Set()


@dataclass
class Pen:
    """A drawing of `width` by `height` px; `name` begins its ids, since several stand on a page."""

    width: float
    height: float
    name: str
    title: str
    description: str = ""
    paper: str = PAPER
    _marks: list[ET.Element] = field(default_factory=list)
    _patterns: dict[str, ET.Element] = field(default_factory=dict)

    def text(self, x: float, y: float, words: str, kind: Type = PLAIN, how: Set = INKED) -> None:
        """Write one line; y is its baseline."""
        weight = {"font-weight": "700"} if kind.bold else {}
        place = {"x": _n(x), "y": _n(y), "font-size": _n(kind.size)}
        self._add("text", {**place, **weight, **how.attributes}, words)

    def lines(
        self, x: float, y: float, lines: list[str], kind: Type = PLAIN, how: Set = INKED
    ) -> float:
        """Write lines below each other, y is the top of the first; return the height used."""
        for number, line in enumerate(lines):
            self.text(x, y + kind.size * _BASELINE + number * kind.line, line, kind, how)
        return len(lines) * kind.line

    def rect(
        self,
        box: Box,
        fill: str = "none",
        line: Stroke = NO_LINE,
        radius: float = 0,
    ) -> None:
        """Draw a box: x, y, width, height."""
        x, y, width, height = map(_n, box)
        place = {"x": x, "y": y, "width": width, "height": height, "rx": _n(radius)}
        self._add("rect", {**place, "fill": fill, **line.attributes})

    def line(
        self, start: tuple[float, float], end: tuple[float, float], how: Stroke = THIN
    ) -> None:
        """Draw a straight line."""
        place = {"x1": _n(start[0]), "y1": _n(start[1]), "x2": _n(end[0]), "y2": _n(end[1])}
        self._add("line", {**place, **how.attributes})

    def circle(self, centre: Place, radius: float, fill: str, line: Stroke = NO_LINE) -> None:
        """Draw a circle."""
        place = {"cx": _n(centre[0]), "cy": _n(centre[1]), "r": _n(radius)}
        self._add("circle", {**place, "fill": fill, **line.attributes})

    def path(self, way: str, line: Stroke, fill: str = "none", transform: str = "") -> None:
        """Draw a path."""
        moved = {"transform": transform} if transform else {}
        round_ends = {"stroke-linecap": "round", "stroke-linejoin": "round"}
        self._add("path", {"d": way, "fill": fill, **line.attributes, **round_ends, **moved})

    def hatched(self, colour: str) -> str:
        """Return a fill of slanting lines: what is busy, also in black and white."""
        name = f"{self.name}-hatch-{colour.lstrip('#')}"
        size = {"width": "6", "height": "6", "patternUnits": "userSpaceOnUse"}
        pattern = ET.Element("pattern", {"id": name, **size, "patternTransform": "rotate(45)"})
        line = {"x1": "0", "y1": "0", "x2": "0", "y2": "6", "stroke": colour, "stroke-width": "3"}
        ET.SubElement(pattern, "line", line)
        self._patterns[name] = pattern
        return f"url(#{name})"

    def svg(self) -> str:
        """Return the drawing."""
        size = {"width": _n(self.width), "height": _n(self.height)}
        box = {"viewBox": f"0 0 {size['width']} {size['height']}", **size}
        ids = {"role": "img", "aria-labelledby": f"{self.name}-t {self.name}-d"}
        names = {"xmlns": "http://www.w3.org/2000/svg", "font-family": FONT}
        root = ET.Element("svg", {**names, **box, **ids})
        ET.SubElement(root, "title", {"id": f"{self.name}-t"}).text = _fit(self.title)
        ET.SubElement(root, "desc", {"id": f"{self.name}-d"}).text = _fit(self.description)
        if self._patterns:
            ET.SubElement(root, "defs").extend(self._patterns.values())
        ET.SubElement(root, "rect", {**size, "fill": self.paper})
        root.extend(self._marks)
        return ET.tostring(root, encoding="unicode")

    def _add(self, tag: str, attributes: dict[str, str], words: str = "") -> None:
        mark = ET.Element(tag, attributes)
        mark.text = _fit(words) or None
        self._marks.append(mark)


def paragraph(
    pen: Pen, place: tuple[float, float, float], words: str, kind: Type, how: Set = INKED
) -> float:
    """Write words in a column (x, top, width); return the height used."""
    x, y, room = place
    return pen.lines(x, y, wrap(words, room, kind), kind, how)


def _fit(words: str) -> str:
    return _UNFIT.sub("", words)


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
