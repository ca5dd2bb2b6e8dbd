from xml.etree import ElementTree as ET

from app.ui.pictures.journey import Evidence, Step
from app.ui.pictures.journey_map.grid import Grid
from app.ui.pictures.journey_map.lanes.contact import Waits
from app.ui.pictures.journey_map.lanes.evidence import Grounds
from app.ui.pictures.journey_map.lanes.heartbeat import Heartbeat
from app.ui.pictures.journey_map.lanes.lane import Lane, Words
from app.ui.pictures.journey_map.lanes.notes import Notes, notes_of
from app.ui.pictures.journey_map.lanes.route import Route
from app.ui.pictures.kit.pen import Pen
from tests.ui.pictures.samples import STEPS, WANTED
from tests.ui.pictures.seen import SVG, parsed, words_in

GRID = Grid(5)


def drawn(lane: Lane) -> ET.Element:
    pen = Pen(1587, 600, "a", "t")
    lane.draw(pen, 0)
    return parsed(pen.svg())


def said(lane: Lane) -> list[str]:
    return [text.text or "" for text in drawn(lane).iter(f"{SVG}text")]


def test_a_neighbour_that_needs_the_room_moves_to_a_second_row() -> None:
    notes = notes_of(["een", "twee", "", "", "vijf"], GRID, 6)

    assert [(note.at, note.row) for note in notes] == [(0, 0), (1, 1), (4, 0)]


def test_a_third_neighbour_stays_inside_its_column() -> None:
    words = "een paar woorden die niet in een kolom passen"

    narrow, wide = (
        notes_of(texts, Grid(16), 6) for texts in ([words] * 4 + [""] * 12, [words] + [""] * 15)
    )

    assert len(narrow[2].lines) > len(wide[0].lines)


def test_a_lane_of_notes_is_as_high_as_both_rows() -> None:
    one, two = (
        Notes(GRID, "Citaten", "#000000", notes_of(texts, GRID, 6))
        for texts in (["een", "", "", "", ""], ["een", "twee", "", "", ""])
    )

    assert two.height > one.height


def test_a_bar_is_as_long_as_its_share_of_the_longest_wait() -> None:
    steps = [
        Step("A", waiting="4 dagen", waiting_days=4),
        Step("B", waiting="8 dagen", waiting_days=8),
    ]

    bars = [
        float(bar.attrib["width"]) for bar in drawn(Waits(Grid(2), steps, 8)).iter(f"{SVG}rect")
    ]

    assert bars[-1] == 2 * bars[-2]


def test_the_evidence_says_how_many_told_it() -> None:
    steps = [
        Step("A"), Step("B", evidence=Evidence.SOME, people=1),
        Step("C", evidence=Evidence.FULL, people=7), Step("D", evidence=Evidence.SOME),
    ]  # fmt: skip

    assert said(Grounds(Grid(4), steps))[1:] == ["aanname", "1 mens", "7 mensen", "waarneming"]


def test_a_step_that_nobody_scored_breaks_the_line() -> None:
    lines = list(drawn(Heartbeat(GRID, STEPS, 300)).iter(f"{SVG}path"))
    thick = [line for line in lines if line.attrib["stroke-width"] == "3.2"]

    assert len(thick) == 2
    assert "geen score" in said(Heartbeat(GRID, STEPS, 300))


def test_a_big_rise_is_written_and_a_dropped_step_says_so() -> None:
    words = said(Heartbeat(GRID, STEPS, 300))

    assert {"+4", "+2", "vervalt", "nu", "gewenst"} <= set(words)


def test_a_step_that_only_the_desired_journey_has_is_new_and_leaves_no_gap_in_now() -> None:
    svg = drawn(Heartbeat(GRID, WANTED.steps, 300))

    thick = [line for line in svg.iter(f"{SVG}path") if line.attrib["stroke-width"] == "3.2"]
    assert len(thick) == 1
    assert "nieuw" in said(Heartbeat(GRID, WANTED.steps, 300))
    assert "geen score" not in said(Heartbeat(GRID, WANTED.steps, 300))
    assert "nieuw" not in said(Heartbeat(GRID, WANTED.steps, 300, compared=False))


def test_a_step_that_falls_away_shows_no_evidence() -> None:
    assert said(Grounds(GRID, WANTED.steps[-1:])) == ["Bewijs"]


def test_one_line_needs_no_name() -> None:
    steps = [Step("A", 1), Step("B", -1)]

    assert "nu" not in said(Heartbeat(Grid(2), steps, 300))


def test_a_moment_of_truth_is_a_full_stop_of_the_route() -> None:
    stops = [
        stop.attrib["fill"] for stop in drawn(Route(GRID, "Doet", STEPS, 6)).iter(f"{SVG}circle")
    ]

    assert [fill == "#17212b" for fill in stops] == [step.moment_of_truth for step in STEPS]


def test_a_route_that_goes_on_is_dotted_there() -> None:
    def dotted(grid: Grid) -> int:
        lines = drawn(Route(grid, "Doet", STEPS, 6)).iter(f"{SVG}line")
        return sum("stroke-dasharray" in line.attrib for line in lines)

    assert [dotted(grid) for grid in (Grid(5, 0, 5), Grid(5, 0, 9), Grid(5, 4, 12))] == [0, 1, 2]


def test_a_lane_is_as_high_as_its_longest_text() -> None:
    short, long = (Words(GRID, "Denkt", (["a"], lines)) for lines in (["b"], ["b", "c", "d"]))

    assert long.height - short.height == 2 * GRID.kind.line
    assert words_in(ET.tostring(drawn(long), encoding="unicode"))[0].text == "Denkt"
