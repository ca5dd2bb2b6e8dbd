"""The head of a picture: what it says, and in the grey line below it what it is about."""

from app.ui.pictures.kit.colours import GREY
from app.ui.pictures.kit.pen import Pen, Place, Set
from app.ui.pictures.kit.wrapping import Type, wrap

_SAID = (Type(26, bold=True, lead=1.2), Type(22, bold=True, lead=1.2))
_SAID_NARROW = (Type(19, bold=True, lead=1.22),)
_ABOUT = Type(14, lead=1.3)
_NARROW = 420  # px: a phone


def heading(pen: Pen, at: Place, said: str, about: str, room: float) -> float:
    """Write the sentence and what it is about, `at` their left top; return where they end."""
    x, y = at
    kinds = _SAID_NARROW if pen.width < _NARROW else _SAID
    kind = next((kind for kind in kinds if kind.width(said) <= room), kinds[-1])
    y += pen.lines(x, y, wrap(said, room, kind, 3), kind) + 2
    return y + pen.lines(x, y, wrap(about, room, _ABOUT, 2), _ABOUT, Set(GREY))
