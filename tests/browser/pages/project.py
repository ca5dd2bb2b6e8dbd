"""A project: begin it, ask colleagues, say yes."""

from playwright.sync_api import expect

from tests.browser.visitor import Visitor


class ProjectPage:
    """The project of a team."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def begin(self, title: str) -> None:
        self.visitor.open("/projecten")
        self.visitor.follow("Begin een project")
        self.visitor.write("Titel van de reis", title)
        self.visitor.press("Begin het project")
        expect(self.visitor.heading(title)).to_be_visible()

    def invite(self, email: str) -> None:
        """Ask a colleague, and come back to the project."""
        self.visitor.follow("s uitnodigen")
        self.visitor.write("E-mailadressen van collega", email)
        self.visitor.press("Verstuur de uitnodigingen")
        self.visitor.sees("uitgenodigd, heeft nog niet geantwoord")
        self.visitor.follow("Terug naar het project")

    def join(self, title: str) -> None:
        """Say yes to whoever asked."""
        self.visitor.open("/projecten")
        self.visitor.follow(title)
        self.visitor.press("Ja, ik doe mee")
        self.visitor.sees("Welkom in het team.")

    def begin_document(self, title: str) -> None:
        """From the project, by the page that explains the exercise."""
        self.visitor.follow(title)
        expect(self.visitor.heading(title)).to_be_visible()
        self.visitor.press("Begin")
        expect(self.visitor.page.locator("form[data-editor]")).to_be_visible()
