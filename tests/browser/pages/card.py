"""The project card: fields, lists, what stands out, handing in."""

import re
from collections.abc import Mapping

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor

SAVED = re.compile(r"Opgeslagen om \d\d:\d\d")


class CardPage:
    """A document as a form."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def open(self) -> None:
        """Go on with the card of one's team."""
        self.visitor.open("/oefeningen/projectkaart")
        self.visitor.follow("Verder")
        expect(self.visitor.page.locator("form[data-editor]")).to_be_visible()

    def field(self, label: str) -> Locator:
        return self.visitor.main.get_by_label(label).first

    def write(self, texts: Mapping[str, str]) -> None:
        for label, text in texts.items():
            self.visitor.write(label, text)

    def choose(self, choices: Mapping[str, str]) -> None:
        for label, option in choices.items():
            self.visitor.choose(label, option)

    def rows(self, name: str) -> Locator:
        return self.visitor.main.locator(f'[data-rows="{name}"] > ol > [data-row-id]')

    def add(self, name: str, button: str) -> Locator:
        """Add a row to a list, and return it."""
        count = self.rows(name).count()
        self.visitor.press(button)
        expect(self.rows(name)).to_have_count(count + 1)
        return self.rows(name).nth(count)

    def add_colleague(self, name: str, discipline: str) -> None:
        row = self.add("team", "Collega toevoegen")
        self.visitor.hand.write(row.get_by_label("Naam"), name)
        self.visitor.hand.select(row.get_by_label("Vakgebied"), discipline)

    def add_moment(self, what: str, day: str) -> None:
        row = self.add("milestones", "Moment toevoegen")
        self.visitor.hand.write(row.get_by_label("Wat"), what)
        self.visitor.hand.write(row.get_by_label("Datum"), day)

    def expect_team(self, *names: str) -> None:
        """Fail unless these people stand in the list, in this order."""
        boxes = self.rows("team").get_by_label("Naam")
        expect(boxes).to_have_count(len(names))
        for number, name in enumerate(names):
            expect(boxes.nth(number)).to_have_value(name)

    def press_in_row(self, number: int, button: str) -> None:
        """Press a button of a row of the team: "omhoog", "omlaag", "verwijderen"."""
        row = self.rows("team").nth(number)
        self.visitor.hand.press(row.get_by_role("button", name=button))

    def save(self) -> None:
        """Press the button, which is there when no script saves by itself."""
        if self.visitor.main.get_by_role("button", name="Opslaan").count():
            self.visitor.press("Opslaan")
        self.expect_saved()

    def write_and_wait(self, label: str, text: str) -> None:
        """Fill in a field, and wait until it was saved by itself."""
        with self.visitor.page.expect_response("**/opslaan"):
            self.visitor.write(label, text)
        self.expect_saved()

    def expect_saved(self) -> None:
        expect(self._state("saved")).to_have_text(SAVED)

    def expect_unsaved(self, why: str) -> None:
        expect(self._state("not")).to_contain_text(f"Niet opgeslagen: {why}")

    def expect_text(self, label: str, text: str) -> None:
        expect(self.field(label)).to_have_value(text)

    def _state(self, state: str) -> Locator:
        """Return the words above the form about whether it is safe."""
        return self.visitor.main.locator(f"[data-save={state}]").first

    def hand_in(self) -> None:
        """Go on to the page where one hands in."""
        self.visitor.press("Inleveren")
        expect(self.visitor.heading("Inleveren: Projectkaart")).to_be_visible()

    def confirm(self) -> None:
        """Hand in for real."""
        self.visitor.press("Inleveren")
        self.visitor.sees("Ingeleverd. Uw trainer krijgt een mail")
