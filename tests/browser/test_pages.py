"""Every page, by who looks at it: nothing that axe finds, nothing too wide."""

from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import Browser, expect

from app import create_app
from tests.browser.door import Arrive, Door, Visits
from tests.browser.inspection import Inspection
from tests.browser.site import ALL_OF, NO_PAGE, PAGES, WHO, Found, explore
from tests.browser.stage import set_the_stage
from tests.settings import test_settings

# One process prepares the demonstration and keeps the windows: see launcher/suite.py.
pytestmark = pytest.mark.xdist_group("pages")
PLACES = [(who, endpoint) for who, endpoints in PAGES.items() for endpoint in endpoints]
FORMS = [
    ("stranger", "/inloggen", "Inloggen"),
    ("stranger", "/wachtwoord-vergeten", "Stuur mij de link"),
    ("learner", "/mijn-gegevens/wachtwoord", "Wijzig wachtwoord"),
    ("beginner", "/projecten/nieuw", "Begin het project"),
    ("organiser", "/cohorten/nieuw", "Maak het cohort"),
    ("organiser", "/bijeenkomsten/nieuw", "Plan deze bijeenkomst"),
]


class Site:
    """The windows of everybody, and what links lead to in each."""

    def __init__(self, routes: Flask, door: Door) -> None:
        self.routes = routes
        self.door = door
        self.maps: dict[str, Found] = {}
        self.windows: dict[str, Inspection] = {}

    def window(self, who: str) -> Inspection:
        if who not in self.windows:
            page = self.door.arrive(WHO[who]).page
            self.windows[who] = Inspection(page, self.door.address)
        return self.windows[who]

    def map(self, who: str) -> Found:
        if who not in self.maps:
            asking = self.window(who).page.context.request
            self.maps[who] = explore(self.routes, who, asking, self.door.address)
        return self.maps[who]


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """An app that is only asked for its addresses."""
    folder = tmp_path_factory.mktemp("routes")
    return create_app(test_settings(folder, f"sqlite:///{folder / 'none.sqlite3'}"))


@pytest.fixture(scope="module")
def site(browser: Browser, address: str, visits: Visits, routes: Flask) -> Iterator[Site]:
    """The demonstration, with the rarer things in it as well."""
    door = Door(browser, address, visits)
    set_the_stage(door.arrive)
    yield Site(routes, door)
    door.close()


def test_every_page_is_on_the_list(routes: Flask) -> None:
    listed = {endpoint for endpoints in PAGES.values() for endpoint in endpoints} | set(NO_PAGE)
    pages = {rule.endpoint for rule in routes.url_map.iter_rules() if "GET" in (rule.methods or ())}

    assert pages == listed


@pytest.mark.parametrize(("who", "endpoint"), PLACES)
def test_a_page_has_no_faults(site: Site, who: str, endpoint: str) -> None:
    paths = site.map(who).pages[endpoint]
    chosen = paths if (who, endpoint) in ALL_OF else paths[:1]

    assert chosen, "no link leads there"
    faults = [fault for path in chosen for fault in site.window(who).look_at(path)]
    assert "\n".join(faults) == ""


@pytest.mark.parametrize("who", WHO)
def test_every_link_leads_somewhere(site: Site, who: str) -> None:
    assert "\n".join(site.map(who).broken) == ""


@pytest.mark.parametrize(("who", "path", "button"), FORMS)
def test_a_refused_form_has_no_faults(
    site: Site, arrive: Arrive, who: str, path: str, button: str
) -> None:
    visitor = arrive(WHO[who])
    visitor.open(path)
    visitor.press(button)

    expect(visitor.page.locator("[data-errors]")).to_be_focused()
    assert Inspection(visitor.page, site.door.address).look() == []


def test_an_address_that_does_not_exist_has_no_faults(site: Site, arrive: Arrive) -> None:
    visitor = arrive(WHO["learner"])
    visitor.open("/bestaat-niet")

    expect(visitor.heading()).to_be_visible()
    assert Inspection(visitor.page, site.door.address).look() == []
