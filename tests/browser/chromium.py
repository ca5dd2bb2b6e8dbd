"""A real Chromium, and what axe sees in a page."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

CHROMIUM = os.environ.get("LEERREIS_CHROMIUM", "/usr/bin/chromium")
AXE = Path(__file__).resolve().parents[2] / "frontend/node_modules/axe-core/axe.min.js"
PATIENCE = 20_000  # ms: a busy machine is no reason to fail
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
# Text that axe cannot measure counts as wrong: invisible text would be among it. In a drawing it
# can measure nothing; tests/ui/pictures/kit/test_colours.py computes those.
FINDINGS = """async (rules) => {
  const DRAWN = ".lr-drawing svg, .lr-journey__line svg, .lr-beat";
  const asked = rules.length ? { runOnly: rules } : {};
  const wanted = { elementRef: true, resultTypes: ["violations", "incomplete"] };
  const seen = await axe.run({ ...asked, ...wanted });
  const unsure = seen.incomplete.filter((rule) => rule.id === "color-contrast").map((rule) => ({
    ...rule, nodes: rule.nodes.filter((node) => !node.element.closest(DRAWN))}));
  return [...seen.violations, ...unsure].flatMap(
    (rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}`));
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a browser, and close it afterwards."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


@cache
def _axe() -> str:
    return AXE.read_text(encoding="utf-8")


def seen_by_axe(page: Page, *rules: str) -> list[str]:
    """Return everything that axe finds (or only these rules), unmeasurable contrast included.

    The script enters through the debugger: the policy of the page stays as it is.
    """
    if not page.evaluate("'axe' in window"):  # a page is looked at more than once
        page.evaluate(_axe())
    found: list[str] = page.evaluate(FINDINGS, list(rules))
    return found
