"""A trainer: the queue, and judging one piece of work."""

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


class GradingPage:
    """From the queue to a decision."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def pick(self, project: str) -> None:
        """Choose the work of this project from the queue."""
        self.visitor.open("/beoordelen")
        expect(self.visitor.heading("op u")).to_be_visible()
        self.visitor.press(f"Projectkaart, {project}")
        expect(self.visitor.heading(f"Projectkaart: {project}")).to_be_visible()

    def give_levels(self, level: int) -> None:
        """Give every criterion the same level."""
        criteria = self.visitor.main.locator("[data-criterion]")
        for number in range(criteria.count()):
            self.visitor.hand.pick(criteria.nth(number).locator(f'input[value="{level}"]'))

    def write_and_wait(self, label: str, text: str) -> None:
        """Fill in a field, and wait until it was saved by itself."""
        with self.visitor.page.expect_response("**/bewaren"):
            self.visitor.write(label, text)

    def send_back(self, next_step: str) -> None:
        self.visitor.write("De volgende stap", next_step)
        self.visitor.press("Terug naar de maker")
        expect(self.visitor.main).to_contain_text("terug naar de maker. Het team krijgt een mail")

    def accept(self) -> None:
        self.visitor.press("Voldoet")
        expect(self.visitor.main).to_contain_text("Voldoet")
