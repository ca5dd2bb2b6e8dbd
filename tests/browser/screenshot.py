"""Make the picture in the README: `python -m tests.browser.screenshot`."""

import tempfile
from pathlib import Path

from playwright.sync_api import Page

from app.config import ROOT
from tests.browser.chromium import chromium
from tests.browser.door import Door
from tests.browser.server import demonstration, fill

PICTURE = ROOT / "docs" / "mijn-cursus.png"
WHO = "noor@oudeveen.example"
MOST = 200_000  # bytes


def main() -> None:
    """Show what a learner of the demonstration sees first."""
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        filled = Path(name, "filled")
        filled.mkdir()
        with demonstration(fill(filled), Path(name, "demo")) as address:
            door = Door(browser, address, {})
            page = door.arrive(WHO).page
            picture(page)
            door.close()


def picture(page: Page) -> None:
    """Take it once the letters are there; a picture that is too large helps nobody."""
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(page.url)
    page.evaluate("document.fonts.ready")
    page.screenshot(path=PICTURE)
    assert PICTURE.stat().st_size < MOST, PICTURE.stat().st_size


if __name__ == "__main__":
    main()
