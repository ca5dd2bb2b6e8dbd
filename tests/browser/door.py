"""Where visitors come in: each in a window of their own."""

from collections.abc import Callable

from playwright.sync_api import Browser, BrowserContext

from tests.browser.chromium import PATIENCE
from tests.browser.hands import Keyboard, Mouse
from tests.browser.visitor import Visitor

Arrive = Callable[..., Visitor]
# the cookies of who signed in before: signing in is slow on purpose
Visits = dict[str, list[dict[str, object]]]


class Door:
    """Lets people in, and closes their windows in the end."""

    def __init__(self, browser: Browser, address: str, visits: Visits) -> None:
        self.browser = browser
        self.address = address
        self.visits = visits
        self.contexts: list[BrowserContext] = []

    def arrive(
        self,
        email: str = "",
        *,
        width: int = 1280,
        keyboard: bool = False,
        scripts: bool = True,
        **context_options: object,
    ) -> Visitor:
        """Let somebody arrive: `arrive("noor@oudeveen.example", width=360, keyboard=True)`."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900},
            java_script_enabled=scripts,
            reduced_motion="reduce",
            **context_options,  # type: ignore[arg-type]  # as Playwright names them
        )
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        visitor = Visitor(context.new_page(), self.address, Keyboard() if keyboard else Mouse())
        if email:
            self._recognise(visitor, email)
        return visitor

    def close(self) -> None:
        """Close every window."""
        for context in self.contexts:
            context.close()

    def _recognise(self, visitor: Visitor, email: str) -> None:
        context = visitor.page.context
        if email in self.visits:
            context.add_cookies(self.visits[email])  # type: ignore[arg-type]  # from a context
            return
        visitor.sign_in(email)
        self.visits[email] = [dict(cookie) for cookie in context.cookies()]
