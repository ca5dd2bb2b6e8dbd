"""Lines that fit: words move down whole, long ones are cut where Dutch allows it."""

from dataclasses import dataclass
from itertools import pairwise

from app.ui.pictures.kit.hyphens import breaks
from app.ui.pictures.kit.measure import SOFT_HYPHEN, width

_WORTH_IT = 0.45  # a word is cut on a line that has words only when so much of it is still free
_MORE = " …"


@dataclass(frozen=True)
class Type:
    """A way of setting text: its size in px, its weight, and the distance of lines in sizes."""

    size: float = 13
    bold: bool = False
    lead: float = 1.28

    def width(self, text: str) -> float:
        """Return how wide a line is in this type."""
        return width(text, self.size, bold=self.bold)

    @property
    def line(self) -> float:
        """How far lines stand apart, in px."""
        return self.size * self.lead


def wrap(text: str, room: float, kind: Type, most: int | None = None) -> list[str]:
    """Return lines of at most `room` px; with `most`, what is left over becomes an ellipsis."""
    waiting = text.split()[::-1]
    lines, line = [], ""
    while waiting:
        word = waiting.pop()
        trial = f"{line} {word}" if line else word
        if kind.width(trial) <= room:
            line = trial
            continue
        head, tail = _cut(word, line, room, kind)
        lines.append(f"{line} {head}".strip())
        line = ""
        if tail:
            waiting.append(tail)
    lines += [line] if line else []
    return _shortened([each.replace(SOFT_HYPHEN, "") for each in lines], room, kind, most)


def _cut(word: str, line: str, room: float, kind: Type) -> tuple[str, str]:
    """Return what still goes on this line, and what moves to the next."""
    left = room - (kind.width(f"{line} ") if line else 0)
    if line and (kind.width(word) <= room or left < room * _WORTH_IT):
        return "", word
    head, tail = _cut_at_a_seam(word, left, kind)
    if head:
        return head, tail
    return ("", word) if line else _cut_anywhere(word, room, kind)


def _cut_at_a_seam(word: str, room: float, kind: Type) -> tuple[str, str]:
    """Cut after a hyphen of the word itself, or else where Dutch allows it."""
    own = [at + 1 for at, letter in enumerate(word[:-1]) if letter in "-/" and at]
    fitting = [at for at in own if kind.width(word[:at]) <= room]
    if fitting:
        return word[: fitting[-1]], word[fitting[-1] :]
    fitting = [at for at in breaks(word) if kind.width(f"{word[:at]}-") <= room]
    if fitting:
        return f"{word[: fitting[-1]]}-", word[fitting[-1] :].lstrip(SOFT_HYPHEN)
    return "", word


def _cut_anywhere(word: str, room: float, kind: Type) -> tuple[str, str]:
    """Cut a word that knows no seam, like an address of a page; at least one letter goes."""
    last = max((n for n in range(1, len(word)) if kind.width(f"{word[:n]}-") <= room), default=1)
    return (f"{word[:last]}-", word[last:]) if len(word) > 1 else (word, "")


def _shortened(lines: list[str], room: float, kind: Type, most: int | None) -> list[str]:
    if most is None or len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and kind.width(last + _MORE) > room:
        last = last.rpartition(" ")[0] or last[:-1]
    return [*lines[: most - 1], last.rstrip(" ,.;:-") + _MORE]


def spread(heights: list[float], gap: float) -> list[float]:
    """Move labels apart until each two differ by `gap`; their order and their middle stay."""
    order = sorted(range(len(heights)), key=lambda at: heights[at])
    out = list(heights)
    for _ in range(60):  # each round brings them nearer; a handful of labels needs a few
        for above, below in pairwise(order):
            over = gap - (out[below] - out[above])
            if over > 0:
                out[above] -= over / 2
                out[below] += over / 2
    return out
