"""A photo in a step of a safari: chosen with the keyboard, with and without a script."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.door import Arrive
from tests.browser.visitor import Visitor
from tests.uploads.hostile import HTML, photo

MARLOES, NOOR = "marloes@oudeveen.example", "noor@oudeveen.example"
PLACE = "steps/s1/photo/1/file"
ALT = "Wat is er te zien?"


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """A photo, and a page that says to be one."""
    found = {"foto.jpg": photo(), "nep.png": HTML}
    for name, content in found.items():
        (tmp_path / name).write_bytes(content)
    return {name: tmp_path / name for name in found}


def safari(visitor: Visitor) -> Locator:
    """Open the safari of the team of Oudeveen; return where its photo is."""
    visitor.open("/oefeningen/service-safari")
    visitor.follow("Verder")
    return visitor.page.locator(f'[data-upload][data-field="{PLACE}"]')


def choose(visitor: Visitor, place: Locator, file: Path) -> None:
    """Reach the control with the keyboard, open it, and pick a file."""
    with visitor.page.expect_file_chooser() as opened:
        visitor.hand.press(place.locator("input[type=file]"))
    opened.value.set_files(file)


def drawn(place: Locator) -> Locator:
    return place.locator("img")


def test_a_photo_is_replaced_with_the_keyboard_alone(
    arrive: Arrive, files: dict[str, Path]
) -> None:
    visitor = arrive(MARLOES, keyboard=True)
    place = safari(visitor)
    before = drawn(place).get_attribute("src")

    choose(visitor, place, files["foto.jpg"])

    expect(drawn(place)).not_to_have_attribute("src", before or "")
    expect(visitor.page.locator("#melding")).to_have_text("Afbeelding is toegevoegd.")
    expect(place.locator("input[type=file]")).to_be_focused()
    after = drawn(place).get_attribute("src") or ""
    safari(visitor)
    expect(drawn(place)).to_have_attribute("src", after)
    drawn(place).scroll_into_view_if_needed()  # or it is never fetched, and we wait for ever
    assert drawn(place).evaluate("image => image.decode().then(() => image.naturalWidth)") == 40


def test_what_is_no_picture_is_said_at_the_field_and_typing_goes_on(
    arrive: Arrive, files: dict[str, Path]
) -> None:
    visitor = arrive(MARLOES, keyboard=True)
    place = safari(visitor)
    visitor.write("Wat denk ik", "Dit tikte ik net.")
    choose(visitor, place, files["nep.png"])

    expect(place.get_by_text("geen afbeelding die wij kunnen lezen")).to_be_visible()
    expect(place.locator("input[type=file]")).to_be_focused()
    expect(drawn(place)).to_have_count(1)
    safari(visitor)
    expect(visitor.main.get_by_label("Wat denk ik").first).to_have_value("Dit tikte ik net.")


def test_a_colleague_sees_it_arrive_and_go(arrive: Arrive, files: dict[str, Path]) -> None:
    marloes, noor = arrive(MARLOES), arrive(NOOR)
    mine, theirs = safari(marloes), safari(noor)
    choose(marloes, mine, files["foto.jpg"])
    expect(marloes.page.locator("#melding")).to_have_text("Afbeelding is toegevoegd.")
    noor.write("Wat werkt goed", "Er staat een bankje.")
    expect(drawn(theirs)).to_have_attribute("src", drawn(mine).get_attribute("src") or "")

    marloes.hand.press(mine.get_by_role("button", name="Weghalen"))
    expect(drawn(mine)).to_have_count(0)
    noor.write("Wat werkt goed", "Er staat een bankje bij het raam.")
    expect(drawn(theirs)).to_have_count(0)
    expect(noor.main.get_by_label(ALT).first).to_have_value("")


def test_without_a_script_plain_buttons_do_it(arrive: Arrive, files: dict[str, Path]) -> None:
    visitor = arrive(MARLOES, keyboard=True, scripts=False)
    place = safari(visitor)
    visitor.write("Wat denk ik", "Zonder script getikt.")
    choose(visitor, place, files["foto.jpg"])
    visitor.hand.press(place.locator("[data-add-file]"))

    visitor.sees("Het bestand is toegevoegd.")
    expect(drawn(place)).to_have_count(1)
    expect(visitor.main.get_by_label("Wat denk ik").first).to_have_value("Zonder script getikt.")
    visitor.hand.press(place.get_by_role("button", name="Weghalen"))
    visitor.sees("Het bestand is weggehaald.")
    expect(drawn(place)).to_have_count(0)
