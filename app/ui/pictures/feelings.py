"""The words of a feeling, and what a journey as a whole says with its feelings."""

from app.ui.pictures.journey import Journey, Step

WORDS = {-2: "heel vervelend", -1: "vervelend", 0: "neutraal", 1: "prettig", 2: "heel prettig"}
UNKNOWN = "geen score"
SCALE = (2, 1, 0, -1, -2)
ENDS = {2, -2}


def word(feeling: int | None) -> str:
    """Return the word of a feeling."""
    return UNKNOWN if feeling is None else WORDS[feeling]


def finding(journey: Journey) -> str:
    """Return the one sentence that must stay: where it is low, and how it ends."""
    if journey.wanted and journey.steps:
        return promise(journey)
    told = [step for step in journey.steps if step.feeling is not None]
    if not journey.steps:
        return "Nog geen stappen. Begin bij wat er gebeurt vóór het eerste contact."
    if not told:
        return "Nog geen scores. Vraag bij elke stap hoe die voelde."
    low = lowest(told)
    if low.feeling is not None and low.feeling >= 0:
        return f"Niemand vond een stap vervelend. Het laagst scoort {_named(low)}."
    return f"Het dieptepunt is {_named(low)}: {word(low.feeling)}. {_ending(told[-1], low)}"


def promise(journey: Journey) -> str:
    """Return what a desired journey makes better: the largest rise, what goes and what is new."""
    if not any(step.desired is not None for step in journey.steps):
        return "Nog geen scores. Kies bij elke stap hoe die moet voelen."
    if not journey.is_compared:
        return "Nog niet te vergelijken: kies bij een stap welke stap van nu deze vervangt."
    best = max(journey.steps, key=lambda step: step.rise)
    gone = sum(step.dropped for step in journey.steps)
    new = sum(step.added for step in journey.steps)
    parts = [
        f"{_many(gone, 'stap vervalt', 'stappen vervallen')}" if gone else "",
        f"{_many(new, 'stap is', 'stappen zijn')} nieuw" if new else "",
    ]
    rest = ", ".join(filter(None, parts))
    if best.rise <= 0:
        return " ".join(filter(None, ["Nog geen stap wordt prettiger.", rest and f"{rest}."]))
    way = f"van {word(best.feeling)} naar {word(best.desired)}"
    return " ".join(filter(None, [f"{_named(best)} gaat {way}.", rest and f"{rest}."]))


def lowest(steps: list[Step]) -> Step:
    """Return the lowest step; of equals the moment of truth, then the last."""
    return min(reversed(steps), key=lambda step: (step.feeling or 0, not step.moment_of_truth))


def highest(steps: list[Step]) -> Step:
    """Return the highest step; of equals the moment of truth, then the first."""
    return max(steps, key=lambda step: (step.feeling or 0, step.moment_of_truth))


def _named(step: Step) -> str:
    return f"\u2018{step.title}\u2019"


def _ending(last: Step, low: Step) -> str:
    if last is low:
        return "Daar houdt de reis ook op."
    if last.feeling is not None and last.feeling < 0:
        return "De reis eindigt laag."
    if last.feeling:
        return "De reis eindigt goed."
    return "De reis eindigt zonder hoogtepunt."


def description(journey: Journey, *, with_table: bool = True) -> str:
    """Return the picture in one breath, for who hears it."""
    told = [step for step in journey.steps if step.feeling is not None]
    parts = [f"{_many(len(journey.steps), 'stap', 'stappen')} in"]
    parts += [f"{_many(len(journey.phases), 'fase', 'fasen')}. {finding(journey)}"]
    if told and not journey.wanted:
        high = highest(told)
        parts.append(f"Hoogste punt: {_named(high)}, {word(high.feeling)}.")
    if with_table:
        parts.append("Alle waarden staan in de tabel onder de tekening.")
    return " ".join(parts)


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
