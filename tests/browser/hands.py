"""How somebody presses, writes and chooses: with a mouse, or with the keyboard alone."""

from typing import Protocol

from playwright.sync_api import Locator, expect

MOST_TABS = 250
HAS_FOCUS = "all => all.includes(document.activeElement)"
# How many tabs it is at least: only to ask less often whether one is there. Tab itself decides.
TABS_AWAY = """all => {
  const seen = new Set();
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility())
    .filter((one) => one.type !== "radio" || (!seen.has(one.name) && seen.add(one.name)));
  const here = stops.indexOf(document.activeElement);
  const there = stops.findIndex((one) => all.includes(one));
  return there > here ? there - here - 2 : 0;
}"""
# What has the focus must not be wholly hidden below a bar that stays in sight.
IS_IN_SIGHT = """thing => {
  const box = thing.getBoundingClientRect();
  const spots = [0.5, 0.15, 0.85].flatMap((x) => [0.5, 0.1, 0.9].map(
    (y) => [box.left + box.width * x, box.top + box.height * y]));
  return spots.some(([x, y]) => {
    const seen = document.elementFromPoint(x, y);
    const whole = thing.closest("label") ?? thing;
    return seen && (whole.contains(seen) || seen.contains(thing));
  });
}"""


class Hand(Protocol):
    """How somebody presses and writes."""

    def press(self, thing: Locator) -> None:
        """Press a button, follow a link or open what is folded."""

    def write(self, box: Locator, text: str) -> None:
        """Fill in a text."""

    def pick(self, choice: Locator) -> None:
        """Choose a radio button or tick a box."""

    def select(self, box: Locator, option: str) -> None:
        """Choose from a list, by its words."""


class Mouse:
    """Point and click."""

    def press(self, thing: Locator) -> None:
        thing.click()

    def write(self, box: Locator, text: str) -> None:
        box.fill(text)

    def pick(self, choice: Locator) -> None:
        choice.check()

    def select(self, box: Locator, option: str) -> None:
        box.select_option(label=option)


class Keyboard:
    """Tab, arrows, Enter, space and letters only; what tab cannot reach does not exist."""

    def press(self, thing: Locator) -> None:
        self._reach(thing)
        thing.page.keyboard.press("Enter")

    def write(self, box: Locator, text: str) -> None:
        self._reach(box)
        keyboard = box.page.keyboard
        keyboard.press("Control+A")
        keyboard.press("Delete")
        keyboard.insert_text(text)

    def pick(self, choice: Locator) -> None:
        if choice.get_attribute("type") == "checkbox":
            self._tick(choice)
            return
        # of a group of radio buttons tab reaches one; arrows choose among them
        name = choice.get_attribute("name")
        group = choice.page.locator(f'input[name="{name}"]')
        self._reach(group)
        choice.page.keyboard.press("Space")
        for _step in range(group.count()):
            if choice.is_checked():
                return
            choice.page.keyboard.press("ArrowDown")
        expect(choice).to_be_checked()

    def select(self, box: Locator, option: str) -> None:
        self._reach(box)
        box.page.keyboard.press("Home")
        wanted = [text.strip() for text in box.locator("option").all_inner_texts()].index(option)
        for _step in range(wanted):
            box.page.keyboard.press("ArrowDown")
        expect(box.locator("option:checked")).to_have_text(option)

    def _tick(self, choice: Locator) -> None:
        self._reach(choice)
        if not choice.is_checked():
            choice.page.keyboard.press("Space")

    def _reach(self, things: Locator) -> None:
        """Go on with tab from where one is, round the page at most once."""
        things.first.wait_for()
        ahead = max(0, things.evaluate_all(TABS_AWAY))
        for tab in range(MOST_TABS):
            if tab >= ahead and things.evaluate_all(HAS_FOCUS):
                assert things.page.locator("*:focus").evaluate(IS_IN_SIGHT), f"hidden: {things}"
                return
            things.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard cannot reach {things}")
