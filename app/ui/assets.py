"""What the front-end build made; each name changes with the contents."""

import hashlib
import json
from pathlib import Path

from flask import Flask, current_app
from markupsafe import Markup, escape

from app.config import Settings

STATIC = Path(__file__).parent / "static"
DIST = STATIC / "dist"
PRINT_FONTS = DIST / "print"  # letters for what is made on the server
KEY = "leerreis.assets"
URL = "/static/dist"  # where DIST is served; browsers may keep every name in it for ever


class Assets:
    """The built files, and the municipality's own stylesheet when there is one."""

    def __init__(self, manifest: dict[str, str], theme: str = "") -> None:
        self.manifest = manifest
        self.theme = theme
        self.theme_url = f"/thema-{_short_hash(theme)}.css" if theme else ""
        self._icons: dict[tuple[str, str], Markup] = {}

    def refresh(self) -> None:
        """Look again at what was built: while building, every request does."""
        manifest = read_manifest()
        if manifest != self.manifest:
            self.manifest = manifest
            self._icons.clear()

    def url(self, name: str) -> str:
        """Return the address of a built file; without a build, the plain name."""
        return f"{URL}/{self.manifest.get(name, name)}"

    def sign(self, name: str, css: str = "lr-icon") -> Markup:
        """Draw one picture of the sprite; a word always stands beside it, for who listens."""
        found = self._icons.get((name, css))
        if found is None:
            # both are constants in our own templates; escaped all the same
            found = self._icons[name, css] = Markup(
                '<svg class="{}" aria-hidden="true"><use href="{}#{}"/></svg>'
            ).format(escape(css), self.url("icons.svg"), escape(name))
        return found


def read_manifest(dist: Path = DIST) -> dict[str, str]:
    """Return plain name -> built name; empty while nothing was built."""
    try:
        names = json.loads((dist / "manifest.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return {str(plain): str(built) for plain, built in names.items()}


def init_assets(app: Flask, settings: Settings) -> None:
    """Read what was built, once, and let templates refer to it."""
    theme = settings.theme.read_text(encoding="utf-8") if settings.theme else ""
    built = Assets(read_manifest(), theme)
    app.extensions[KEY] = built
    if settings.mode == "development":
        app.before_request(built.refresh)
    app.jinja_env.globals.update(
        asset=built.url, icon=built.sign, sign=built.sign, theme_url=built.theme_url
    )


def assets() -> Assets:
    """Return what was built for this app."""
    found: Assets = current_app.extensions[KEY]
    return found


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:10]
