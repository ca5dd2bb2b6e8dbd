"""The wall of a project on a big screen: it lives, walks past everything, and waits when hidden."""

from playwright.sync_api import Page, expect

from tests.browser.door import Arrive
from tests.browser.inspection import Inspection
from tests.browser.pages.project import ProjectPage
from tests.browser.visitor import Visitor

MARLOES, NOOR = "marloes@oudeveen.example", "noor@oudeveen.example"
LOOK = "dispatchEvent(new Event('online'))"  # as when a connection comes back: it looks at once


def wall(visitor: Visitor) -> Page:
    visitor.open("/projecten")
    visitor.follow("Wand voor een groot scherm")
    expect(visitor.page.locator("[data-buttons]")).to_be_visible()
    return visitor.page


def test_what_a_colleague_draws_comes_on_the_wall_without_a_reload(arrive: Arrive) -> None:
    screen = wall(arrive(MARLOES, width=1920))
    screen.evaluate("window.isStillHere = true")
    noor = arrive(NOOR)
    noor.open("/projecten")
    ProjectPage(noor).begin_document("Huidige klantreis")
    noor.write("Titel van de reis", "Ik zoek een huis")
    expect(noor.main.locator("[data-save=saved]").first).to_be_visible()

    screen.evaluate(LOOK)

    piece = screen.locator("[data-pieces] article").filter(has_text="Ik zoek een huis")
    expect(piece.locator("[data-fresh]")).to_be_visible()
    expect(screen.locator("#melding")).to_contain_text("Veranderd: Ik zoek een huis.")
    assert screen.evaluate("window.isStillHere")
    assert Inspection(screen, noor.address).look() == []


def test_it_walks_past_everything_until_somebody_touches_a_key(arrive: Arrive) -> None:
    visitor = arrive(MARLOES, width=1280, keyboard=True)
    screen = wall(visitor)
    walk = screen.get_by_role("button", name="Loop langs alles")

    visitor.hand.press(walk)
    expect(walk).to_have_attribute("aria-pressed", "true")
    screen.keyboard.press("Tab")
    screen.keyboard.press("ArrowDown")

    expect(walk).to_have_attribute("aria-pressed", "false")


def test_a_hidden_wall_asks_nothing_and_looks_when_it_is_seen_again(arrive: Arrive) -> None:
    screen = wall(arrive(MARLOES))
    asked: list[str] = []
    screen.on("request", lambda request: asked.append(request.url))
    screen.clock.install()
    screen.evaluate(
        "Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true})"
    )
    screen.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    screen.clock.run_for(60_000)
    assert [url for url in asked if "stand=" in url] == []

    screen.evaluate("Object.defineProperty(document, 'visibilityState', {value: 'visible'})")
    with screen.expect_response(lambda answer: "stand=" in answer.url):
        screen.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_without_a_connection_it_says_that_it_may_be_old(arrive: Arrive) -> None:
    screen = wall(arrive(MARLOES))
    screen.context.set_offline(True)

    screen.evaluate(LOOK)

    expect(screen.locator("[data-told]")).to_contain_text("kan verouderd zijn")
