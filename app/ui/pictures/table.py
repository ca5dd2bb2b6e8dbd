"""The table beside a journey: made of the same object, never of the drawing."""

from dataclasses import dataclass

from app.ui.pictures.feelings import word
from app.ui.pictures.journey import Evidence, Journey, Step

GROUNDS = {
    Evidence.NONE: "op aannames",
    Evidence.SOME: "deels onderzocht",
    Evidence.FULL: "onderzocht",
}


@dataclass(frozen=True)
class Table:
    """Heads, and for each step its cells; the first cell of a row names it."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class _Column:
    head: str
    cells: tuple[str, ...]


def table(journey: Journey) -> Table:
    """Return every value of a journey in words; a column in which nothing stands is left out."""
    columns = [column for column in _columns(journey) if any(column.cells)]
    return Table(
        caption=f"Heartbeat: {journey.title}",
        heads=tuple(column.head for column in columns),
        rows=tuple(zip(*(column.cells for column in columns), strict=True)),
    )


def _columns(journey: Journey) -> list[_Column]:
    steps, phases = journey.steps, _phases(journey)
    return [
        _Column("Stap", tuple(f"{at}. {step.title}" for at, step in enumerate(steps, 1))),
        _Column("Fase", phases),
        _Column("Nu" if journey.wanted else "Gevoel", _felt(journey)),
        _Column("Gewenst", tuple(map(_desired, steps)) if journey.has_desired else ()),
        _Column("Verschil", tuple(map(_rise, steps)) if journey.is_compared else ()),
        _Column("Denkt", tuple(step.thought for step in steps)),
        _Column("Kanaal", tuple(step.channel_name for step in steps)),
        _Column("Wachten", tuple(step.waiting for step in steps)),
        _Column("Moment van de waarheid", tuple("ja" * step.moment_of_truth for step in steps)),
        _Column("Achter de schermen", tuple(step.backstage for step in steps)),
        _Column("Citaat", tuple(step.quote for step in steps)),
        _Column("Knelpunt", tuple(step.pain for step in steps)),
        _Column("Kans", tuple(step.opportunity for step in steps)),
        _Column("Bewijs", tuple(map(_grounds, steps))),
    ]


def _phases(journey: Journey) -> tuple[str, ...]:
    names = [phase.name for phase in journey.phases for _ in range(phase.steps)]
    return tuple((names + [""] * len(journey.steps))[: len(journey.steps)])


def _feeling(value: int | None) -> str:
    return word(value) if value is None else f"{word(value)} ({value:+d})".replace("+0", "0")


def _felt(journey: Journey) -> tuple[str, ...]:
    """Return how each step feels now; a desired journey by itself knows nothing of now."""
    if journey.wanted and not journey.is_compared:
        return ()
    return tuple("nieuw" if step.added else _feeling(step.feeling) for step in journey.steps)


def _rise(step: Step) -> str:
    return f"{step.rise:+d}" if step.rise else ""


def _desired(step: Step) -> str:
    return "vervalt" if step.dropped else _feeling(step.desired)


def _grounds(step: Step) -> str:
    if step.evidence is None:
        return ""
    people = f", {step.people} {'mens' if step.people == 1 else 'mensen'}" if step.people else ""
    return f"{GROUNDS[step.evidence]}{people}"
