"""The components in a real browser: contrast, narrow screens, menus, focus."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from flask import Response, send_from_directory
from playwright.sync_api import Browser, Page
from werkzeug.serving import make_server

from app.ui.assets import DIST
from tests.ui.conftest import small_app

pytestmark = pytest.mark.browser
AXE = Path(__file__).resolve().parents[2] / "frontend/node_modules/axe-core/axe.min.js"
# Text that axe cannot measure counts as wrong: invisible text would be among it. In a drawing it
# can measure nothing; tests/ui/pictures/kit/test_colours.py computes those.
FINDINGS = """async () => {
  const seen = await axe.run({elementRef: true});
  const unsure = seen.incomplete.filter((rule) => rule.id === "color-contrast").map((rule) => ({
    ...rule, nodes: rule.nodes.filter((node) => !node.element.closest(".lr-drawing svg"))}));
  return [...seen.violations, ...unsure].flatMap(
    (rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}`));
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    app = small_app(tmp_path_factory.mktemp("stijl"))

    @app.get("/static/<path:name>")
    def static_file(name: str) -> Response:
        return send_from_directory(DIST.parent, name)

    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()
    thread.join()


def opened(browser: Browser, url: str, *, width: int = 1280, scheme: str = "light") -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        bypass_csp=True,  # for axe, which is not ours
    )
    page = context.new_page()
    page.goto(url)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", ["/stijl", "/weergave"])
def test_axe_finds_nothing(
    browser: Browser, address: str, path: str, width: int, scheme: str
) -> None:
    page = opened(browser, address + path, width=width, scheme=scheme)
    page.evaluate(AXE.read_text(encoding="utf-8"))

    assert page.evaluate(FINDINGS) == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_scrolls_sideways(browser: Browser, address: str, width: int) -> None:
    page = opened(browser, f"{address}/stijl", width=width)

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_summary_has_the_focus_and_its_links_bring_it_to_the_field(
    browser: Browser, address: str
) -> None:
    page = opened(browser, f"{address}/stijl")

    assert page.evaluate("document.activeElement.hasAttribute('data-errors')")
    page.get_by_role("link", name="Datum van het gesprek").click()
    assert page.evaluate("document.activeElement.id") == "fout-held_on"


def test_a_question_before_something_final_closes_with_escape(
    browser: Browser, address: str
) -> None:
    page = opened(browser, f"{address}/stijl")
    page.get_by_text("Ik kan niet komen").click()
    page.get_by_role("button", name="Plek teruggeven").focus()

    page.keyboard.press("Escape")

    assert page.get_by_role("button", name="Plek teruggeven").count() == 0
    assert page.evaluate("document.activeElement.textContent") == "Ik kan niet komen"


def test_a_menu_closes_when_one_clicks_elsewhere(browser: Browser, address: str) -> None:
    page = opened(browser, f"{address}/stijl")
    page.get_by_text("Ik kan niet komen").click()
    assert page.get_by_role("button", name="Plek teruggeven").count() == 1

    page.get_by_role("heading", name="Onderdelen").click()

    assert page.get_by_role("button", name="Plek teruggeven").count() == 0


def test_a_password_can_be_shown(browser: Browser, address: str) -> None:
    page = opened(browser, f"{address}/stijl")
    secret = page.get_by_label("Wachtwoord", exact=True).first

    page.get_by_role("button", name="Toon wachtwoord").first.click()

    assert secret.get_attribute("type") == "text"


def test_the_colours_change_while_one_chooses(browser: Browser, address: str) -> None:
    page = opened(browser, f"{address}/weergave")

    page.get_by_label("Donker").check()

    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
