"""Workshops: choose one, take a seat or wait for one, give it up."""

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


class WorkshopsPage:
    """The list of what is to come, and one of them."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def choose(self, state: str) -> None:
        """Open the workshop about which the list says this: "Vol", "nog 10 plekken"."""
        self.visitor.open("/bijeenkomsten")
        item = self.visitor.main.get_by_role("listitem").filter(has_text=state).first
        self.visitor.hand.press(item.get_by_role("link").first)

    def wait_for_a_seat(self) -> None:
        self.visitor.press("Zet mij op de wachtlijst")
        self.visitor.sees("U staat op de wachtlijst, op plaats 3")

    def take_a_seat(self) -> None:
        self.visitor.press("Meld mij aan")
        self.visitor.sees("U hebt een plek")

    def calendar_file(self) -> str:
        """Return what the calendar of this person gets."""
        with self.visitor.page.expect_download() as download:
            self.visitor.follow("Zet in mijn agenda")
        return Path(download.value.path()).read_text(encoding="utf-8")

    def give_up(self, question: str) -> None:
        """Sign out, after the question whether one is sure."""
        self.visitor.unfold(question)
        opened = self.visitor.main.locator("details[open]")
        self.visitor.hand.press(opened.get_by_role("button"))
        expect(self.visitor.heading("Bijeenkomsten")).to_be_visible()
        self.visitor.sees("U bent afgemeld.")
