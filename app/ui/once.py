"""Parts of a page that are the same for everybody: drawn once, then remembered."""

from flask import current_app
from markupsafe import Markup

from app.i18n.spoken import language

MOST = 1000


class Once:
    """Draws a part at its first use in a language.

    `of` names what is shown, with its version: it must differ whenever the part would. A part
    knows nothing about who is signed in, so nobody can get to see what was drawn for another.
    """

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, str, str], Markup] = {}

    def __call__(self, template: str, of: str = "", **shown: object) -> Markup:
        """Return the drawn template."""
        key = (template, of, language())
        found = self._drawn.get(key)
        if found is None:
            if len(self._drawn) >= MOST:  # a course that changed a lot: begin again
                self._drawn.clear()
            # not through Flask: that would let the part see the request and the person
            html = current_app.jinja_env.get_template(template).render(shown)
            found = self._drawn[key] = Markup(html)  # noqa: S704 - our own template
        return found
