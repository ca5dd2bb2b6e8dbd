"""Every component in every state, looked at as HTML."""

import re
from itertools import pairwise
from pathlib import Path

import html5lib
import pytest
from flask import Flask

from app.ui import stijl
from tests.page_check import check_page
from tests.ui.conftest import small_app

TEMPLATES = Path(stijl.__file__).parent / "templates" / "ui"
# Used inside other macros, or (menu, paper) on pages of their own; shown through those.
INSIDE = {
    "menu",
    "paper",
    "room",
    "label",
    "choices",
    "password",
    "errors",
    "finding",
    "hidden",
    "avatar",
    "link",
}
PAGES = {
    "page",
    "wide_page",
    "wall",
    "page_header",
    "page_footer",
    "logo",
    "own_menus",
    "person_links",
    "sign_in_link",
    "flashes",
    "error",
    "display",
    "stijl",
}
HOME = {"hero", "band", "trip", "wrap", "split_page"}


@pytest.fixture
def html(ui_app: Flask) -> str:
    return ui_app.test_client().get("/stijl").text


def test_every_component_is_valid_html(html: str) -> None:
    html5lib.HTMLParser(strict=True).parse(html)


def test_every_control_has_a_label_and_every_id_is_unique(html: str) -> None:
    check_page(html)


def test_what_belongs_to_a_control_is_on_the_page(html: str) -> None:
    ids = set(re.findall(r' id="([^"]+)"', html))
    referred = re.findall(r'aria-(?:describedby|labelledby)="([^"]+)"', html)

    assert {name for names in referred for name in names.split()} <= ids


def test_no_heading_skips_a_level(html: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", html)]

    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_page_shows_every_macro() -> None:
    shown = "".join(path.read_text() for path in TEMPLATES.glob("stijl*/*.html"))
    shown += (TEMPLATES / "stijl.html").read_text()
    macros = {path.stem for path in TEMPLATES.glob("*.html")}

    missing = {name for name in macros if f'"ui/{name}.html"' not in shown}

    assert missing - INSIDE - PAGES - HOME == set()


def test_in_production_the_page_does_not_exist(tmp_path: Path) -> None:
    app = small_app(tmp_path, mode="production")

    assert app.test_client().get("/stijl").status_code == 404
