"""What every template can call, besides the macros."""

import hashlib
from datetime import date, datetime
from typing import NamedTuple

from flask import Flask
from flask_babel import format_date

from app.clock import AMSTERDAM
from app.i18n.formats import day
from app.i18n.spoken import language
from app.ui import fields, navigation
from app.ui.once import Once, form_token

PARTICLES = {"van", "de", "der", "den", "het", "ten", "ter", "el", "la", "'t", "op", "in"}
AVATARS = 4


def init_templates(app: Flask) -> None:
    """Let templates use these."""
    app.jinja_env.globals.update(
        csrf_token=form_token,
        descriptions=fields.descriptions,
        draw=fields.draw,
        is_optional=fields.is_optional,
        kind_of=fields.kind_of,
        language=language,
        mistakes=fields.mistakes,
        menus=navigation,
        navigation=navigation.navigation,
        once=Once(),
        theme=navigation.theme,
    )
    app.jinja_env.filters.update(anchor=anchor, avatar=avatar, initials=initials, leaf=leaf)


def anchor(text: object) -> str:
    """Turn a text into something that can be an id; the same text gives the same id."""
    return hashlib.sha256(str(text).encode()).hexdigest()[:8]


def initials(name: object) -> str:
    """Return two letters for a name: 'Marloes van der Heijden-Oosterhuis' -> 'MH'."""
    words = [word for word in str(name).split() if word.lower() not in PARTICLES]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    return "".join(letters).upper()


def avatar(name: object) -> int:
    """Return which of the colours somebody has: always the same one."""
    return int(anchor(name), 16) % AVATARS + 1


class Leaf(NamedTuple):
    """A day as it stands on a leaf of a calendar; `full` is how it is said."""

    month: str
    day: str
    weekday: str
    full: str


def leaf(at: date | datetime) -> Leaf:
    """Split a day for ui/date_block.html."""
    here = at.astimezone(AMSTERDAM).date() if isinstance(at, datetime) else at
    parts = (format_date(here, pattern).removesuffix(".") for pattern in ("MMM", "d", "EEEEEE"))
    month, number, weekday = parts
    return Leaf(month, number, weekday, day(here))
