"""Somebody of the demonstration, in a window of their own."""

from re import Pattern

from playwright.sync_api import Locator, Page, expect

from app.demo import PASSWORD
from tests.browser.hands import Hand

Words = str | Pattern[str]


class Visitor:
    """A person at a computer."""

    def __init__(self, page: Page, address: str, hand: Hand) -> None:
        self.page = page
        self.address = address
        self.hand = hand

    def open(self, path: str) -> None:
        """Go to an address."""
        self.page.goto(self.address + path)

    def sign_in(self, email: str) -> None:
        """Become somebody."""
        self.open("/inloggen")
        self.write("E-mailadres van uw werk", email)
        self.hand.write(self.page.get_by_label("Wachtwoord", exact=True), PASSWORD)
        self.press("Inloggen")
        expect(self.page).not_to_have_url(self.address + "/inloggen")

    def heading(self, name: str = "") -> Locator:
        """Return the heading of the page."""
        wanted = {"name": name} if name else {}
        return self.page.get_by_role("heading", level=1, **wanted)  # type: ignore[arg-type]

    @property
    def main(self) -> Locator:
        """Return the page without its header and footer."""
        return self.page.locator("main")

    def press(self, name: Words) -> None:
        """Press the button with these words, in the page itself."""
        self._press(self.main.get_by_role("button", name=name).first)

    def follow(self, name: Words) -> None:
        """Follow the link with these words, in the page itself."""
        self._press(self.main.get_by_role("link", name=name).first)

    def unfold(self, name: str) -> None:
        """Open what is folded below these words."""
        self._press(self.main.locator("summary", has_text=name).first)

    def write(self, label: str, text: str) -> None:
        """Fill in the field with this label."""
        self.hand.write(self.main.get_by_label(label).first, text)

    def choose(self, label: str, option: str) -> None:
        """Choose from the list with this label."""
        self.hand.select(self.main.get_by_label(label).first, option)

    def sees(self, text: str) -> None:
        """Fail unless these words are on the page."""
        expect(self.main.get_by_text(text).first).to_be_visible()

    def _press(self, thing: Locator) -> None:
        expect(thing).to_be_visible()  # says what is there instead
        self.hand.press(thing)
