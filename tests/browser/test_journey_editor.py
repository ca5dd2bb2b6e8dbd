"""The journey map and its heartbeat: made with the keyboard alone, seen in every way, undone."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.door import Arrive
from tests.browser.inspection import OVERFLOW, Inspection
from tests.browser.journeys import MANY, add_journeys
from tests.browser.pages.journey import JourneyPage
from tests.browser.server import demonstration

MARLOES = "marloes@oudeveen.example"
VIEWS = ("Curve", "Kaart", "Tabel")
FIRST_VISIT = 150 * 1024  # bytes over the wire
Open = Callable[..., JourneyPage]
PATHS: dict[str, str] = {}
WEIGHT = """() => performance.getEntriesByType("resource").concat(
  performance.getEntriesByType("navigation")).reduce((sum, one) => sum + one.transferSize, 0)"""


@pytest.fixture(scope="module")
def address(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A demonstration with journeys in it."""
    folder = tmp_path_factory.mktemp("journeys")
    shutil.copytree(filled, folder, dirs_exist_ok=True)
    PATHS.update(add_journeys(folder, MARLOES))
    with demonstration(folder, tmp_path_factory.mktemp("demo")) as address:
        yield address


@pytest.fixture
def opened(arrive: Arrive) -> Open:
    """Open a journey: `opened("current", keyboard=True)`."""

    def open_(name: str, **ways: object) -> JourneyPage:
        return JourneyPage(arrive(MARLOES, **ways), PATHS[name])

    return open_


PHASES = ("Zoeken", "Wachten")
STEPS = (
    ("Ik zoek wat er moet", "Website", -1, "R1-c1, R2-c1"),
    ("Ik lees de pagina", "Website", 0, "R1-c2"),
    ("Ik bel het nummer", "Telefoon", 1, ""),
    ("Ik wacht op bericht", "Geen contact", -2, "R1-c1, R3-c1"),
    ("Ik krijg een brief", "Brief", 0, ""),
    ("Ik weet waar ik sta", "Geen contact", 2, "R2-c1"),
)
WORDS = {-2: "heel vervelend (-2)", -1: "vervelend (-1)", 0: "neutraal (0)", 1: "prettig (+1)",
         2: "heel prettig (+2)"}  # fmt: skip


def test_a_map_is_made_with_the_keyboard_alone_and_its_table_equals_its_curve(opened: Open) -> None:
    journey = opened("empty", keyboard=True)
    add_phases(journey)
    for number, step in enumerate(STEPS):
        add_step(journey, PHASES[number // 3], step)
    journey.look("Curve")
    set_feelings(journey)
    expected = [WORDS[feeling] for _title, _channel, feeling, _evidence in STEPS]

    assert journey.feelings() == expected
    heights = [mark["y"] for mark in journey.marks()]
    assert [round((140 - height) / 39) for height in heights] == [step[2] for step in STEPS]
    journey.look("Tabel")
    assert journey.feelings() == expected
    journey.saved()
    assert server_table(journey) == [
        (f"{number}. {title}", PHASES[(number - 1) // 3], WORDS[feeling], channel)
        for number, (title, channel, feeling, _evidence) in enumerate(STEPS, 1)
    ]


def add_phases(journey: JourneyPage) -> None:
    for name in PHASES:
        journey.visitor.hand.press(journey.panel.get_by_role("button", name="Fase toevoegen"))
        journey.page.keyboard.insert_text(name)
        journey.saved()


def add_step(journey: JourneyPage, phase: str, step: tuple[str, str, int, str]) -> None:
    title, channel, _feeling, evidence = step
    hand, steps = journey.visitor.hand, journey.rows("steps")
    count = steps.count()
    hand.press(journey.page.locator('[data-rows="steps"] > p button'))
    expect(steps).to_have_count(count + 1)
    row = steps.nth(count)
    if journey.page.evaluate("document.activeElement.name").endswith("/title"):
        journey.keys("Shift+Tab")  # it stands in the phase of the step before it already
    hand.select(row.get_by_label("Fase", exact=True), f"f{PHASES.index(phase) + 1}: {phase}")
    hand.write(row.get_by_label("Wat doet de inwoner"), title)
    hand.select(row.get_by_label("Kanaal", exact=True), channel)
    if evidence:
        hand.write(row.get_by_label("Citaten en waarnemingen").first, evidence)


def set_feelings(journey: JourneyPage) -> None:
    """Walk along the curve with the arrows, and change each step."""
    while journey.page.evaluate("!document.activeElement.matches('[role=slider]')"):
        journey.keys("Tab")
    journey.keys(*["ArrowLeft"] * len(STEPS))
    for _title, _channel, feeling, _evidence in STEPS:
        change = ["ArrowUp"] * feeling if feeling > 0 else ["ArrowDown"] * -feeling
        journey.keys("Delete", "ArrowUp", *change, "ArrowRight")


def server_table(journey: JourneyPage) -> list[tuple[str, ...]]:
    """Return what the server's picture says of the same document."""
    journey.visitor.follow("Printen op A3")
    journey.visitor.unfold("als tabel")
    rows = journey.page.locator("main table tbody tr").all()
    cells = [row.locator("th, td").all_inner_texts() for row in rows]
    return [(row[0], row[1], row[2], row[3]) for row in cells]


@pytest.mark.parametrize("name", ["current", "desired"])
@pytest.mark.parametrize("view", VIEWS)
def test_no_view_has_faults(opened: Open, address: str, name: str, view: str) -> None:
    journey = opened(name)
    journey.look(view)

    assert Inspection(journey.page, address).look() == []


@pytest.mark.parametrize("view", VIEWS)
def test_thirty_steps_fit_on_the_narrowest_phone(opened: Open, view: str) -> None:
    journey = opened("long", width=320)
    journey.look(view)

    assert journey.page.evaluate(OVERFLOW) == ""
    assert journey.sliders().count() == MANY


def test_undoing_twenty_changes_gives_the_same_bytes(opened: Open) -> None:
    journey = opened("current")
    before = journey.entries()
    change_twenty_times(journey)
    after = journey.entries()
    assert after != before

    journey.keys(*["Control+z"] * 20)
    assert journey.entries() == before

    journey.keys(*["Control+y"] * 20)
    assert journey.entries().count("steps/") == after.count("steps/")
    journey.keys(*["Control+z"] * 20)
    assert journey.entries() == before
    journey.saved()


def change_twenty_times(journey: JourneyPage) -> None:
    """Feelings, moves, copies and removals: twenty things, one undo each."""
    journey.look("Tabel")
    journey.sliders().nth(3).focus()
    journey.keys("ArrowUp", "ArrowUp", "Alt+ArrowDown", "Alt+ArrowDown", "Alt+ArrowUp", "Delete")
    journey.sliders().nth(7).focus()
    journey.keys("Home", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp")
    for step, verb in (
        ("Ik zoek", "dupliceren"),
        ("Ik ga met", "verwijderen"),
        ("Ik bel", "dupliceren"),
    ):
        journey.panel.get_by_role("button", name=re.compile(f"^{step}.*{verb}$")).first.click()
    journey.rows("phases").nth(1).get_by_role("button", name="dupliceren").click()
    journey.rows("phases").nth(0).get_by_role("button", name="verwijderen").click()
    journey.rows("steps").nth(2).get_by_role("button", name="omhoog").click()
    journey.panel.get_by_role("button", name="Fase toevoegen").click()
    journey.page.keyboard.insert_text("Nazorg")
    journey.panel.get_by_role("button", name="Stap toevoegen").click()
    journey.panel.get_by_role("button", name="Curve").focus()


def test_what_a_colleague_did_is_not_undone(opened: Open, arrive: Arrive) -> None:
    mine = opened("current")
    theirs = JourneyPage(arrive(MARLOES), PATHS["current"])
    mine.sliders().first.focus()
    mine.keys("ArrowDown")
    mine.saved()
    with mine.page.expect_response("**/opslaan"):
        theirs.visitor.write("Wanneer onderzocht", "Heel 2028")
        theirs.saved()
        mine.page.locator('[name="period"]').focus()
        mine.page.evaluate("window.dispatchEvent(new Event('online'))")
        mine.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(mine.page.locator('[name="period"]')).to_have_value("Heel 2028")

    mine.panel.get_by_role("button", name="Ongedaan maken").click()

    assert mine.feelings()[0] == "heel prettig (+2)"
    expect(mine.page.locator('[name="period"]')).to_have_value("Heel 2028")
    mine.saved()


def test_a_feeling_is_announced_and_a_point_leads_to_its_fields(opened: Open) -> None:
    journey = opened("current")
    journey.sliders().first.focus()
    journey.keys("End", "ArrowDown")

    said = journey.page.locator("#melding")
    expect(said).to_have_text("Stap 1, Ik krijg de sleutel van mijn nieuwe huis: prettig (+1)")
    journey.keys("Enter")
    first = journey.rows("steps").first
    expect(first.locator("details").first).to_have_attribute("open", "")
    expect(first.locator("select").first).to_be_focused()


def test_a_step_at_the_edge_of_a_phase_moves_into_the_next(opened: Open) -> None:
    journey = opened("current")
    journey.sliders().first.focus()
    journey.keys("Alt+ArrowDown")

    expect(journey.page.locator("#melding")).to_contain_text("staat nu in Uitzoeken")
    expect(journey.rows("steps").first.get_by_label("Fase")).to_have_value("#phases/f2")


def test_a_step_is_dragged_into_another_phase(opened: Open) -> None:
    journey = opened("current")
    name = journey.rows("steps").nth(2).locator(".lr-step__name").inner_text()
    grip = journey.rows("steps").nth(2).locator("[data-grip]")

    grip.drag_to(journey.rows("steps").nth(0), target_position={"x": 60, "y": 4})

    expect(journey.rows("steps").first.locator(".lr-step__name")).to_have_text(name)
    expect(journey.page.locator("#melding")).to_contain_text("staat nu")
    journey.panel.get_by_role("button", name="Ongedaan maken").click()
    expect(journey.rows("steps").nth(2).locator(".lr-step__name")).to_have_text(name)


def test_without_scripts_the_same_form_is_there(arrive: Arrive) -> None:
    visitor = arrive(MARLOES, scripts=False)
    visitor.open(PATHS["current"])

    expect(visitor.page.locator("[data-journey]")).to_be_hidden()
    expect(visitor.page.get_by_label("Wat doet de inwoner").first).to_be_visible()


def test_a_first_visit_with_thirty_steps_is_small(opened: Open) -> None:
    journey = opened("long")

    assert journey.page.evaluate(WEIGHT) <= FIRST_VISIT
