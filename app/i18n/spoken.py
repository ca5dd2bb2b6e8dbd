"""The sentences of a page: which language, asked once for each request instead of each sentence."""

from types import SimpleNamespace
from typing import NamedTuple

from babel.support import NullTranslations
from flask import Flask, g
from flask_babel import Babel, Domain, get_locale
from jinja2 import pass_eval_context
from jinja2.nodes import EvalContext
from markupsafe import Markup
from typing_extensions import override

BABEL = "_flask_babel"  # where Flask-Babel keeps the language of this request


class Spoken(NamedTuple):
    """A language that is spoken in this request."""

    locale: object
    language: str  # for the lang attribute
    sentences: NullTranslations


class QuickDomain(Domain):  # type: ignore[misc]  # Flask-Babel brings no types
    """Our catalogue, found without asking for the language again at every sentence."""

    @override
    def get_translations(self) -> NullTranslations:
        return self.spoken().sentences

    def spoken(self) -> Spoken:
        """Return the language that is spoken now."""
        here = g.get(BABEL)
        kept: Spoken | None = getattr(here, "spoken", None)
        if kept is not None and kept.locale is here.babel_locale:
            return kept
        locale = get_locale()
        language = str(locale.language) if locale else ""
        found = Spoken(locale, language, super().get_translations())
        here = g.get(BABEL)
        if isinstance(here, SimpleNamespace):
            here.spoken = found
        return found


SENTENCES = QuickDomain()


def init_spoken(app: Flask, babel: Babel) -> None:
    """Give Python and templates their sentences from here."""
    babel.domain_instance = SENTENCES
    app.jinja_env.globals.update(gettext=in_template, ngettext=number_in_template, _=in_template)


def language() -> str:
    """Return the language of the page, for its lang attribute."""
    return SENTENCES.spoken().language or "nl"


def gettext(text: str, /, **given: object) -> str:
    """Say a sentence in the language of this request; in fewer steps than Flask-Babel's."""
    return str(SENTENCES.gettext(text, **given))


@pass_eval_context
def in_template(place: EvalContext, text: str, /, **given: object) -> str:
    """Say a sentence in a template: what was typed is escaped in a page, not in a letter."""
    said = SENTENCES.get_translations().ugettext(text)
    if place.autoescape:
        said = Markup(said)  # noqa: S704 - from our own catalogue
    return said % given if given or "%" in said else said


@pass_eval_context
def number_in_template(
    place: EvalContext, one: str, more: str, num: int, /, **given: object
) -> str:
    """Say a sentence with a number in it in a template."""
    said = SENTENCES.get_translations().ungettext(one, more, num)
    if place.autoescape:
        said = Markup(said)  # noqa: S704 - from our own catalogue
    return said % {"num": num, **given}
