"""Mijn cursus: what to do now."""

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor


class MyCoursePage:
    """The next small step on top, the route below it."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def open(self) -> None:
        self.visitor.open("/mijn-cursus")
        expect(self.visitor.heading("Mijn cursus")).to_be_visible()

    @property
    def next_step(self) -> Locator:
        return self.visitor.page.locator("#volgende-stap")

    def step(self, title: str) -> Locator:
        """Return one step of the module where somebody is."""
        link = self.visitor.page.get_by_role("link", name=title)
        return self.visitor.main.get_by_role("listitem").filter(has=link).last

    def begin_next_step(self) -> str:
        """Do what stands on top; return its title."""
        title = self.next_step.inner_text()
        panel = self.visitor.main.get_by_role("region", name=title)
        self.visitor.hand.press(panel.get_by_role("link").first)
        expect(self.visitor.heading(title)).to_be_visible()
        return title

    def read_next_lesson(self) -> None:
        """Read the lesson that stands on top, and say that it is done."""
        title = self.begin_next_step()
        self.visitor.press("Klaar, naar de volgende stap")
        expect(self.visitor.heading(title)).not_to_be_visible()
