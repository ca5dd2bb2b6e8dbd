"""A whole sheet: lanes take the height that their words need, the heartbeat takes the rest."""

from collections.abc import Iterator

from app.ui.pictures.feelings import description
from app.ui.pictures.journey import Journey, Step
from app.ui.pictures.journey_map.grid import HEIGHT, LEFT, MARGIN, WIDTH, Grid
from app.ui.pictures.journey_map.head import PHASES, PHASES_AT, draw_head, draw_phases
from app.ui.pictures.journey_map.lanes import heartbeat
from app.ui.pictures.journey_map.lanes.contact import Channels, Waits
from app.ui.pictures.journey_map.lanes.evidence import Grounds
from app.ui.pictures.journey_map.lanes.heartbeat import Heartbeat
from app.ui.pictures.journey_map.lanes.lane import Lane, Words
from app.ui.pictures.journey_map.lanes.notes import Notes, notes_of
from app.ui.pictures.journey_map.lanes.route import Route
from app.ui.pictures.kit.colours import GREY, PETROL, RUST, WASH
from app.ui.pictures.kit.pen import NO_LINE, Pen, Set
from app.ui.pictures.kit.wrapping import Type, wrap

MOST_STEPS = 16
_FOOT = 34
_LINES = (6, 5, 4, 3)  # when the sheet is full, notes lose lines; the table keeps the full text
_QUIET = "#a3a9ae"
_KEY = (
    "Bewijs: drie blokjes is onderzocht, twee is deels, gestippeld is een aanname. "
    "Een lange zwarte balk bij wachten is een week of meer."
)


def sheets(journey: Journey) -> list[tuple[int, int]]:
    """Return from which step to which each sheet goes, cut between phases where that can be."""
    cuts, start = [], 0
    while start < len(journey.steps):
        fitting = [end for end in journey.ends if start < end <= start + MOST_STEPS]
        end = fitting[-1] if fitting else min(start + MOST_STEPS, len(journey.steps))
        cuts.append((start, end))
        start = end
    return cuts or [(0, 0)]


def draw(journey: Journey, name: str, number: int = 0) -> str:
    """Return one sheet of the map as SVG; `name` begins its ids."""
    cuts = sheets(journey)
    first, last = cuts[number]
    part = journey.between(first, last)
    grid = Grid(len(part.steps), first, len(journey.steps))
    lanes = _lanes(journey, part, grid)
    height = max(HEIGHT, PHASES_AT + PHASES + sum(lane.height for lane in lanes) + _FOOT)
    pen = Pen(WIDTH, height, name, f"Klantreis: {journey.title}", description(journey))
    draw_head(pen, journey, _part(grid, number + 1, len(cuts)))
    _moments(pen, part.steps, grid, sum(lane.height for lane in lanes))
    draw_phases(pen, part.phases, grid)
    _draw_all(pen, lanes, grid)
    _foot(pen)
    return pen.svg()


def _lanes(journey: Journey, part: Journey, grid: Grid) -> list[Lane]:
    """Return the lanes, with as many lines as fit, and the heartbeat in what is left over."""
    longest = max((step.waiting_days for step in journey.steps), default=0)
    room = HEIGHT - PHASES_AT - PHASES - _FOOT
    route, below, taken = Route(grid, "", part.steps, 0), list[Lane](), 0.0
    for most in _LINES:
        route = Route(grid, _doer(journey), part.steps, most)
        below = list(_below(part.steps, grid, most, longest))
        taken = route.height + sum(lane.height for lane in below)
        if taken + heartbeat.LOWEST <= room:
            break
    high = max(heartbeat.LOWEST, min(heartbeat.HIGHEST, room - taken))
    return [route, Heartbeat(grid, part.steps, high, journey.is_compared), *below]


def _below(steps: tuple[Step, ...], grid: Grid, most: int, longest: float) -> Iterator[Lane]:
    """Give the lanes below the heartbeat; one without words is left out."""
    thoughts = tuple(wrap(step.thought, grid.room, grid.kind, most) for step in steps)
    if any(thoughts):
        yield Words(grid, "Denkt", thoughts)
    yield Channels(grid, steps)
    if any(step.waiting for step in steps):
        yield Waits(grid, steps, longest)
    for name, colour, texts in (
        ("Achter de schermen", GREY, [step.backstage for step in steps]),
        ("Citaten", _QUIET, [step.quote for step in steps]),
        ("Knelpunten", RUST, [step.pain for step in steps]),
        ("Kansen", PETROL, [step.opportunity for step in steps]),
    ):
        if any(texts):
            yield Notes(grid, name, colour, notes_of(texts, grid, most))
    if steps:
        yield Grounds(grid, steps)


def _moments(pen: Pen, steps: tuple[Step, ...], grid: Grid, height: float) -> None:
    """Lay a quiet wash under the moments of truth, through the whole map."""
    for at, step in enumerate(steps):
        if step.moment_of_truth:
            left = LEFT + grid.column * at + 2
            pen.rect((left, PHASES_AT + PHASES, grid.column - 4, height), WASH, NO_LINE, 6)


def _draw_all(pen: Pen, lanes: list[Lane], grid: Grid) -> None:
    top = float(PHASES_AT + PHASES)
    for lane in lanes:
        lane.draw(pen, top)
        top += lane.height
    pen.line((MARGIN, top), (grid.right, top))


def _foot(pen: Pen) -> None:
    small = Type(12)
    pen.text(MARGIN, pen.height - 12, _KEY, small, Set(GREY))
    words = "Leerreis · dezelfde waarden staan in de tabel"
    pen.text(WIDTH - MARGIN, pen.height - 12, words, small, Set(GREY, "end"))


def _part(grid: Grid, number: int, of: int) -> str:
    if of == 1:
        return "1 stap" if grid.count == 1 else f"{grid.count} stappen"
    steps = f"stap {grid.first + 1}\u2013{grid.first + grid.count} van {grid.of}"
    return f"{steps} · blad {number} van {of}"


def _doer(journey: Journey) -> str:
    return f"Wat {journey.persona} doet" if journey.persona else "Wat de inwoner doet"
