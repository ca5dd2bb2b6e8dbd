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
    told = [step for step in journey.steps if step.feeling is not None]
    if not journey.steps:
        return "Nog geen stappen. Begin bij wat er gebeurt vóór het eerste contact."
    if not told:
        return "Nog geen scores. Vraag bij elke stap hoe die voelde."
    low = lowest(told)
    if low.feeling is not None and low.feeling >= 0:
        return f"Niemand vond een stap vervelend. Het laagst scoort {_named(low)}."
    return f"Het dieptepunt is {_named(low)}: {word(low.feeling)}. {_ending(told[-1], low)}"


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
    if told:
        high = highest(told)
        parts.append(f"Hoogste punt: {_named(high)}, {word(high.feeling)}.")
    if with_table:
        parts.append("Alle waarden staan in de tabel onder de tekening.")
    return " ".join(parts)


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
