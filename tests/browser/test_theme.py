"""How it looks for others: a municipality's colours, dark, zoomed, spaced, forced, on paper."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chromium import seen_by_axe
from tests.browser.door import Arrive
from tests.browser.inspection import NARROW, OVERFLOW
from tests.browser.pages.card import CardPage
from tests.browser.server import demonstration
from tests.browser.visitor import Visitor
from tests.settings import COURSE

THEME = COURSE / "frontend" / "example-theme.css"
NOOR = "noor@oudeveen.example"
BLUE, PALE_BLUE = "rgb(27, 63, 139)", "rgb(163, 189, 245)"
LESSON = "/lessen/kijken-als-een-klant"
KEY_PAGES: dict[str, Callable[[Visitor], None]] = {
    "home": lambda visitor: visitor.open("/"),
    "my course": lambda visitor: visitor.open("/mijn-cursus"),
    "lesson": lambda visitor: visitor.open(LESSON),
    "card": lambda visitor: CardPage(visitor).open(),
}
# what WCAG 1.4.12 lets people ask for
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"""
CUT_OFF = """() => [...document.body.querySelectorAll("*")].filter((one) => {
  const style = getComputedStyle(one);
  const hides = [style.overflowX, style.overflowY].some((how) => ["hidden", "clip"].includes(how));
  const box = one.getBoundingClientRect();
  if (!hides || !one.innerText?.trim() || box.width < 2 || !one.checkVisibility()) return false;
  return one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2;
}).map((one) => one.outerHTML.slice(0, 120))"""
STICKS = """() => [...document.body.querySelectorAll("*")]
  .filter((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position))
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom > 0)
  .map((one) => one.getBoundingClientRect())
  .filter((box) => box.width > innerWidth / 2).reduce((sum, box) => sum + box.height, 0)"""
EDGES = ".utrecht-button--primary-action, .utrecht-textbox, .utrecht-textarea, .utrecht-select"
BORDERLESS = """(edges) => [...document.querySelectorAll(edges)]
  .filter((one) => one.checkVisibility())
  .filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) < 1)
  .map((one) => one.outerHTML.slice(0, 120))"""
FLAT = 256  # with the narrow width: 1280 by 1024, four times as large


@pytest.fixture(scope="module")
def address(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A demonstration in the colours of a municipality."""
    with demonstration(filled, tmp_path_factory.mktemp("themed"), theme=THEME) as address:
        yield address


@pytest.fixture(params=KEY_PAGES)
def key_page(request: pytest.FixtureRequest) -> Callable[[Visitor], Page]:
    """Opens one of the pages that matter most."""

    def open_it(visitor: Visitor) -> Page:
        KEY_PAGES[request.param](visitor)
        return visitor.page

    return open_it


def test_the_colours_of_a_municipality_keep_their_contrast(
    arrive: Arrive, key_page: Callable[[Visitor], Page]
) -> None:
    page = key_page(arrive(NOOR))
    _as_high_as_it_is(page)
    light = seen_by_axe(page, "color-contrast")
    page.emulate_media(color_scheme="dark")

    assert light + seen_by_axe(page, "color-contrast") == []


def test_a_municipality_sees_its_own_colours(arrive: Arrive) -> None:
    stranger = arrive()
    stranger.open("/inloggen")
    button = stranger.main.get_by_role("button", name="Inloggen")

    expect(button).to_have_css("background-color", BLUE)
    stranger.page.emulate_media(color_scheme="dark")
    expect(button).to_have_css("background-color", PALE_BLUE)


@pytest.mark.parametrize(("device", "choice"), [("light", "Donker"), ("dark", "Licht")])
def test_a_choice_of_light_or_dark_is_there_before_any_script(
    arrive: Arrive, device: str, choice: str
) -> None:
    visitor = arrive(scripts=False, color_scheme=device)
    visitor.open("/weergave")
    before = _background(visitor.page)
    visitor.hand.pick(visitor.main.get_by_label(choice))
    visitor.press("Opslaan")

    visitor.open("/inloggen")
    assert _background(visitor.page) != before


def test_at_four_times_the_size_everything_is_within_reach(
    arrive: Arrive, key_page: Callable[[Visitor], Page]
) -> None:
    page = key_page(arrive(NOOR))
    page.set_viewport_size({"width": NARROW, "height": FLAT})

    assert page.evaluate(OVERFLOW) == ""
    assert page.evaluate(STICKS) <= FLAT / 2


@pytest.mark.parametrize("width", [1280, NARROW])
def test_wider_spacing_cuts_no_text(
    arrive: Arrive, key_page: Callable[[Visitor], Page], width: int
) -> None:
    page = key_page(arrive(NOOR, width=width, bypass_csp=True))
    page.add_style_tag(content=SPACED)

    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(OVERFLOW) == ""


def test_with_forced_colours_fields_and_buttons_keep_an_edge(
    arrive: Arrive, key_page: Callable[[Visitor], Page]
) -> None:
    page = key_page(arrive(NOOR, forced_colors="active"))

    assert page.evaluate(BORDERLESS, EDGES) == []


@pytest.mark.parametrize("name", ["lesson", "card"])
def test_on_paper_there_is_no_navigation(arrive: Arrive, name: str) -> None:
    visitor = arrive(NOOR)
    KEY_PAGES[name](visitor)
    visitor.page.emulate_media(media="print")

    expect(visitor.heading()).to_be_visible()
    for gone in ("header", "footer", "nav", ".lr-bar", ".utrecht-button", ".lr-rowitem__tools"):
        expect(visitor.page.locator(gone).filter(visible=True)).to_have_count(0)


def _as_high_as_it_is(page: Page) -> None:
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": 1280, "height": height})


def _background(page: Page) -> str:
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return colour
