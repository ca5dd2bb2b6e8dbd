"""Looking at one page in every way: what axe sees, what it asks for, how wide it is."""

from urllib.parse import urlsplit

from playwright.sync_api import Page, Response

from app.web.headers import HEADERS
from tests.browser.chromium import seen_by_axe

WIDE, PHONE, NARROW = 1280, 360, 320
HEIGHT = 900
OPEN = "/bibliotheek"  # the same for everybody: these pages may be kept for a while
# violations of the policy that no console shows
LISTEN = """document.addEventListener("securitypolicyviolation",
  (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))"""
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return "";
  const wide = [...document.body.querySelectorAll("*")]
    .filter((one) => one.getBoundingClientRect().right > width + 1).slice(0, 4);
  return wide.map((one) => one.outerHTML.slice(0, 90)).join(" | ") || "the page itself";
}"""


class Inspection:
    """Keeps what goes wrong in a window."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.faults: list[str] = []
        page.add_init_script(LISTEN)
        page.on("console", lambda said: self._heard(said.type, said.text))
        page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        page.on("request", lambda request: self._asked(request.url))
        page.on("response", self._answered)

    def look_at(self, path: str) -> list[str]:
        """Load a page once and look at it: light, dark, on a phone, on a narrow one."""
        self.faults.clear()
        self.page.emulate_media(color_scheme="light")
        self._protected(self.page.goto(self.address + path))
        return self.look()

    def look(self) -> list[str]:
        """Look at the page that is open."""
        self._fit(WIDE)
        self._axe("light")
        self.page.emulate_media(color_scheme="dark")
        self._axe("dark", "color-contrast")
        self._fit(PHONE)
        self._axe("phone, dark")
        self.page.emulate_media(color_scheme="light")
        self._fit(NARROW)
        if too_wide := self.page.evaluate(OVERFLOW):
            self.faults.append(f"at {NARROW}: {too_wide}")
        return list(self.faults)

    def _fit(self, width: int) -> None:
        """Make the window as high as the page: no bar that stays in sight lies over a text."""
        self.page.set_viewport_size({"width": width, "height": HEIGHT})
        height = self.page.evaluate("document.documentElement.scrollHeight")
        self.page.set_viewport_size({"width": width, "height": max(height, HEIGHT)})

    def _axe(self, name: str, *rules: str) -> None:
        self.faults += [f"axe, {name}: {found}" for found in seen_by_axe(self.page, *rules)]

    def _protected(self, answer: Response | None) -> None:
        headers = answer.headers if answer else {}
        for name, value in HEADERS.items():
            if headers.get(name.lower()) != value:
                self.faults.append(f"header {name}: {headers.get(name.lower())}")
        kept = headers.get("cache-control", "")
        may_be_kept = urlsplit(answer.url).path.startswith(OPEN) if answer else False
        if kept != "no-store" and not (may_be_kept and kept.startswith("public")):
            self.faults.append(f"header Cache-Control: {kept}")

    def _heard(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.faults.append(f"console: {text}")

    def _asked(self, url: str) -> None:
        if urlsplit(url).netloc != urlsplit(self.address).netloc:
            self.faults.append(f"asked elsewhere: {url}")

    def _answered(self, answer: Response) -> None:
        if not answer.ok and answer.status not in {301, 302, 303, 304}:
            self.faults.append(f"{answer.status}: {answer.url}")
