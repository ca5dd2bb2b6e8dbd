"""Languages, and how dates and times are said in them."""

from babel import Locale
from flask import Flask
from flask_babel import Babel

from app.clock import AMSTERDAM
from app.i18n import formats
from app.i18n.spoken import init_spoken

__all__ = ["init_i18n"]

LANGUAGE = "nl"


def init_i18n(app: Flask) -> None:
    """Speak Dutch, with English texts as the identity of every sentence."""
    app.config["BABEL_DEFAULT_LOCALE"] = LANGUAGE
    app.config["BABEL_DEFAULT_TIMEZONE"] = AMSTERDAM.key
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = "i18n/translations"
    # said as an object: a name would be parsed anew at each request, from a file on disk
    dutch = Locale.parse(LANGUAGE)
    init_spoken(app, Babel(app, locale_selector=lambda: dutch))
    app.jinja_env.filters.update(
        day=formats.day,
        day_short=formats.day_short,
        moment=formats.moment,
        time_of_day=formats.time_of_day,
        clock_time=formats.clock_time,
        duration=formats.duration,
        file_size=formats.file_size,
    )
