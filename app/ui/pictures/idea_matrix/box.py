"""One box of the matrix: its name, and its ideas with what was decided and how many voted."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from app.ui.pictures.idea_matrix.ideas import Choice, Idea
from app.ui.pictures.kit.colours import GREY, INK, WHITE
from app.ui.pictures.kit.pen import Pen, Place, Set, Stroke
from app.ui.pictures.kit.wrapping import Type, wrap

MOST = 12  # ideas in a box; the rest is counted
_PAD, _WORDS, _VOTES = 20, 46, 124
_DOTS, _DOT = 10, 8.6  # so many votes are drawn as dots, else as a line
_NAME, _ABOUT, _LEFT = Type(24, bold=True), Type(13.5, lead=1.2), Type(12.5, bold=True)
_REASON, _COUNT = Type(12.5, lead=1.28), Type(12.5)
_HEAD, _BETWEEN = 56, 9


@dataclass(frozen=True)
class Look:
    """How a box is drawn: its ground and its edge, and how much its name says."""

    ground: str
    edge: Stroke
    name: Type = _NAME
    empty: str = "nog geen ideeën in dit vak"


@dataclass(frozen=True)
class Setting:
    """How all boxes are set: few ideas get larger words, many lose the reason."""

    size: float = 14.5
    reason: int = 2  # lines
    most_votes: int = 0

    @property
    def has_dots(self) -> bool:
        """Whether every vote is a dot."""
        return self.most_votes <= _DOTS


@dataclass(frozen=True)
class Box:
    """Some ideas in a box of this width."""

    name: str
    about: str
    ideas: Sequence[Idea]
    width: float
    look: Look
    setting: Setting = Setting()

    @property
    def height(self) -> float:
        """As high as its ideas need."""
        words = sum(self._high(one) + _BETWEEN for one in self.ideas[:MOST])
        return _HEAD + self._about_high + max(words, 26) + 22 * bool(self._left) + 10

    @property
    def _left(self) -> int:
        return max(0, len(self.ideas) - MOST)

    @property
    def _is_narrow(self) -> bool:
        return self.width < 400  # noqa: PLR2004 - a phone

    @cached_property
    def _beside(self) -> bool:
        """Whether the explanation fits beside the name."""
        return (
            self.look.name.width(self.name) + 14 + _ABOUT.width(self.about) <= self.width - 2 * _PAD
        )

    @property
    def _about_high(self) -> float:
        return 0 if self._beside else len(self._about_lines) * _ABOUT.line + 2

    @cached_property
    def _about_lines(self) -> list[str]:
        return wrap(self.about, self.width - 2 * _PAD, _ABOUT, 2)

    def _kind(self, one: Idea) -> Type:
        return Type(self.setting.size, bold=one.choice is Choice.CHOSEN, lead=1.28)

    def _lines(self, one: Idea) -> tuple[list[str], list[str]]:
        """Return the lines of an idea, and why it was chosen or dropped."""
        votes = 50 if self._is_narrow else _VOTES
        room = self.width - _WORDS - votes - _PAD
        most = self.setting.reason if one.choice is Choice.CHOSEN else 0
        why = wrap(one.reason, room, _REASON, most) if most else []
        return wrap(one.title, room, self._kind(one), 4), why

    def _high(self, one: Idea) -> float:
        title, why = self._lines(one)
        return max(len(title), 1) * self._kind(one).line + len(why) * _REASON.line

    def draw(self, pen: Pen, at: Place, height: float) -> None:
        """Draw the box, `at` its left top."""
        x, y = at
        pen.rect((x, y, self.width, height), self.look.ground, self.look.edge, 8)
        name = wrap(self.name, self.width - 2 * _PAD, self.look.name, 1)
        pen.lines(x + _PAD, y + 35 - self.look.name.size * 0.86, name, self.look.name)
        if self._beside:
            pen.text(x + _PAD + self.look.name.width(self.name) + 14, y + 35, self.about, _ABOUT)
        else:
            pen.lines(x + _PAD, y + 46, self._about_lines, _ABOUT)
        y = self._draw_ideas(pen, x, y + _HEAD + self._about_high)
        if self._left:
            words = f"en nog {self._left}: zie de tabel"
            pen.text(x + _WORDS, y + 12, words, _LEFT, Set(GREY))

    def _draw_ideas(self, pen: Pen, x: float, y: float) -> float:
        if not self.ideas:
            pen.text(x + _PAD, y + 14, self.look.empty, _ABOUT, Set(GREY))
        for one in self.ideas[:MOST]:
            kind, (title, why) = self._kind(one), self._lines(one)
            middle = y + kind.line / 2
            draw_choice(pen, (x + _PAD + 9, middle), one.choice)
            below = y + pen.lines(x + _WORDS, y, title, kind)
            pen.lines(x + _WORDS, below, why, _REASON, Set(GREY))
            self._votes(pen, (x + self.width - _PAD, middle), one.votes or 0)
            y += self._high(one) + _BETWEEN
        return y

    def _votes(self, pen: Pen, at: Place, votes: int) -> None:
        if votes < 1:
            return
        x, y = at
        pen.text(x, y + 4.4, str(votes), _COUNT, Set(anchor="end"))
        x -= 32
        if not self._is_narrow and not self.setting.has_dots:
            long = (_VOTES - 40) * min(votes / self.setting.most_votes, 1)
            pen.line((x, y), (x - max(long, 3), y), Stroke(INK, 6))
            return
        for number in range(1 if self._is_narrow else min(votes, _DOTS)):
            pen.circle((x - number * _DOT, y), 3.2, INK)


def draw_choice(pen: Pen, at: Place, choice: Choice) -> None:
    """Draw what was decided: full is chosen, open is not decided, crossed is dropped."""
    x, y = at
    if choice is Choice.CHOSEN:
        pen.circle(at, 7.5, INK)
        pen.path(f"M{x - 3.6:.1f} {y + 0.3:.1f}l2.6 2.8 4.6 -5.6", Stroke(WHITE, 2))
        return
    pen.circle(at, 6.5, WHITE, Stroke(INK if choice is Choice.OPEN else GREY, 1.8))
    if choice is Choice.DROPPED:
        pen.path(f"M{x - 2.6:.1f} {y - 2.6:.1f}l5.2 5.2m0 -5.2l-5.2 5.2", Stroke(GREY, 1.8))
