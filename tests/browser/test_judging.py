"""Two trainers at one piece of work: nothing of either is lost."""

import pytest
from playwright.sync_api import expect

from tests.browser.door import Arrive
from tests.browser.pages.grading import GradingPage

TITLE = "Ik ga verhuizen naar Oudeveen"


@pytest.fixture
def ingrid(arrive: Arrive) -> GradingPage:
    """The work in the window of Ingrid, who read it first."""
    return picked(arrive, "ingrid@leerreis.example")


@pytest.fixture
def karim(arrive: Arrive, ingrid: GradingPage) -> GradingPage:  # noqa: ARG001 - she was first
    """The same work in the window of Karim."""
    return picked(arrive, "karim@leerreis.example")


def picked(arrive: Arrive, email: str) -> GradingPage:
    grading = GradingPage(arrive(email))
    grading.pick(TITLE)
    return grading


def test_who_comes_second_is_told_that_somebody_reads_it(karim: GradingPage) -> None:
    karim.visitor.sees("Ingrid de Wit is hiermee bezig")


def test_what_two_trainers_write_in_different_places_comes_together(
    ingrid: GradingPage, karim: GradingPage
) -> None:
    ingrid.write_and_wait("Dit is goed", "Een echte reis.")
    karim.write_and_wait("De volgende stap", "Kies één groep.")

    expect(karim.visitor.main.get_by_label("Dit is goed")).to_have_value("Een echte reis.")


def test_deciding_is_always_in_sight_and_a_remark_unfolds(ingrid: GradingPage) -> None:
    page, main = ingrid.visitor.page, ingrid.visitor.main
    page.set_viewport_size({"width": 1366, "height": 768})
    page.evaluate("scrollTo(0, 600)")
    panel = main.locator("[data-criterion]").first.locator("xpath=ancestor::form/..")

    for place in (0, 400, 9000):
        panel.evaluate(f"panel => panel.scrollTo(0, {place})")
        expect(main.get_by_role("button", name="Voldoet", exact=True)).to_be_in_viewport(ratio=1)

    remark = main.locator("[data-criterion]").first.get_by_label("Opmerking")
    expect(remark).to_be_hidden()
    ingrid.visitor.unfold("Opmerking")
    expect(remark).to_be_visible()


def test_what_two_trainers_write_in_one_place_is_asked_about(
    ingrid: GradingPage, karim: GradingPage
) -> None:
    karim.visitor.page.context.set_offline(offline=True)
    karim.visitor.write("Dit is goed", "Een begin.")
    ingrid.write_and_wait("Dit is goed", "Een mooi begin.")
    karim.visitor.page.context.set_offline(offline=False)
    karim.visitor.press("Opslaan")

    karim.visitor.sees("U en Ingrid de Wit schreven tegelijk")
    expect(karim.visitor.main.locator("[data-errors]")).to_be_focused()
    karim.visitor.sees("Een begin.")
    karim.visitor.sees("Een mooi begin.")
    karim.visitor.hand.pick(karim.visitor.main.get_by_role("radio", name="Ingrid de Wit"))
    karim.visitor.press("Opslaan")
    expect(karim.visitor.main.get_by_label("Dit is goed")).to_have_value("Een mooi begin.")
