"""The letters that were written, on the page for builders."""

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor

LOOKS = 60
BETWEEN = 500  # ms


class MailsPage:
    """Every letter, the newest first."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def letter(self, email: str, *words: str) -> Locator:
        """Return the letter to somebody with these words, once the worker has written it."""
        for _look in range(LOOKS):
            self.visitor.open("/ontwikkel/mails")
            found = self.visitor.main.locator("section").filter(has_text=email)
            for some in words:
                found = found.filter(has_text=some)
            try:
                expect(found.first).to_be_visible(timeout=BETWEEN)
            except AssertionError:
                continue
            return found.first
        raise AssertionError(f"no letter to {email} with {words}")
