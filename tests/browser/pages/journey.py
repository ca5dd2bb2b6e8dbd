"""A journey with its curve, map and table."""

import json
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.visitor import Visitor

# What the form sends, byte for byte.
BYTES = """() => JSON.stringify([...document.querySelector("form[data-editor]").elements]
  .filter((one) => one.name && !/^(csrf_token|base-version|next-step|row)$/.test(one.name))
  .map((one) => [one.name, one.value]))"""
DRAWN = """() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))"""


class JourneyPage:
    """The fields of a journey, and the panel above them."""

    def __init__(self, visitor: Visitor, path: str) -> None:
        self.visitor = visitor
        self.page: Page = visitor.page
        visitor.open(path)
        self.panel = self.page.locator("[data-journey]")
        expect(self.panel.get_by_role("heading", name="Kaart en heartbeat")).to_be_visible()

    def look(self, view: str) -> None:
        """Choose a way of looking: "Curve", "Kaart" or "Tabel"."""
        button = self.panel.get_by_role("button", name=view, exact=True)
        if button.get_attribute("aria-pressed") != "true":
            self.visitor.hand.press(button)
        expect(button).to_have_attribute("aria-pressed", "true")

    def sliders(self) -> Locator:
        """Return the feelings that can be changed, in the order of the journey."""
        return self.panel.get_by_role("slider")

    def feelings(self) -> list[str]:
        """Return what who listens hears of each feeling."""
        self.page.evaluate(DRAWN)
        return [one.get_attribute("aria-valuetext") or "" for one in self.sliders().all()]

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)
            self.page.evaluate(DRAWN)

    def entries(self) -> str:
        """Return what the form holds."""
        found: str = self.page.evaluate(BYTES)
        return found

    def rows(self, path: str) -> Locator:
        """Return the rows of a list in the form."""
        return self.page.locator(f'[data-rows="{path}"] > ol > [data-row-id]')

    def marks(self) -> list[dict[str, Any]]:
        """Return where the curve stands: for each step its middle, in the drawing."""
        found: str = self.page.evaluate(
            """() => JSON.stringify([...document.querySelectorAll(".lr-map__art [data-step]")].map(
              (one) => one.querySelector("[class^=lr-feel], .lr-beat__unknown").getBBox()).map(
              (box) => ({x: box.x + box.width / 2, y: box.y + box.height / 2})))"""
        )
        points: list[dict[str, Any]] = json.loads(found)
        return points

    def saved(self) -> None:
        """Wait until everything is safe."""
        expect(self.page.locator(".lr-bar [data-save]")).to_contain_text("Opgeslagen")
