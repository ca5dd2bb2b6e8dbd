"""Parts of a page that are the same for everybody: drawn once, then remembered.

What is somebody's own in such a part is a gap, filled in at each use: `{{ gap("name") }}` in the
part, and `own={"name": ...}` where it is used. The token of a form is always such a gap.
"""

import secrets
import threading
from collections.abc import Mapping
from contextvars import ContextVar
from types import MappingProxyType

from flask import current_app, g
from flask_wtf.csrf import generate_csrf
from markupsafe import Markup, escape

from app.i18n.spoken import language

MOST = 1000
TOKEN = "csrf_token"  # noqa: S105 - the name of a gap, and of the field
NOTHING: Mapping[str, object] = MappingProxyType({})
# stands at both ends of the name of a gap; nobody can have typed it
EDGE = secrets.token_hex(16)
drawing: ContextVar[bool] = ContextVar("drawing", default=False)


class PersonalPartError(RuntimeError):
    """A part for everybody holds what is somebody's own."""


class Once:
    """Draws a part at its first use in a language.

    `of` names what is shown, with its version: it must differ whenever the part would. A part
    knows nothing about who is signed in, so nobody can get to see what was drawn for another.
    """

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, str, str], list[Markup]] = {}
        self._making_place = threading.Lock()  # a dict that grows cannot be walked through

    def __call__(
        self, template: str, of: str = "", own: Mapping[str, object] = NOTHING, **shown: object
    ) -> Markup:
        """Return the drawn template, with `own` in its gaps."""
        key = (template, of, language())
        pieces = self._drawn.get(key)
        if pieces is None:
            pieces = _draw(template, shown)
            with self._making_place:
                if len(self._drawn) >= MOST:  # the oldest one makes place
                    self._drawn.pop(next(iter(self._drawn)))
                self._drawn[key] = pieces
        return pieces[0] if len(pieces) == 1 else _filled(pieces, own)


def form_token() -> str:
    """Return what a form sends along to show that it is ours; drawn once, a gap for it."""
    return _gap(TOKEN) if drawing.get() else str(generate_csrf())


def _gap(name: str) -> str:
    return f"{EDGE}{name}{EDGE}"


def _draw(template: str, shown: Mapping[str, object]) -> list[Markup]:
    """Return the texts between the gaps, and in between them the names of the gaps."""
    mark = drawing.set(True)
    try:
        # not through Flask: that would let the part see the request and the person
        html = current_app.jinja_env.get_template(template).render(shown, gap=_gap)
    finally:
        drawing.reset(mark)
    token = g.get(TOKEN)
    if token and token in html:  # a form that was made for one person
        raise PersonalPartError(template)
    return [Markup(piece) for piece in html.split(EDGE)]  # noqa: S704 - our own template


def _filled(pieces: list[Markup], own: Mapping[str, object]) -> Markup:
    filled: list[str] = list(pieces)
    for place in range(1, len(pieces), 2):
        name = pieces[place]
        filled[place] = escape(form_token() if name == TOKEN else own[name])
    return Markup("".join(filled))  # noqa: S704 - escaped one by one
