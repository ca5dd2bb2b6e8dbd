"""The words of a feeling, and what a journey as a whole says with its feelings."""

from app.ui.pictures.journey import Journey, Step

WORDS = {-2: "heel vervelend", -1: "vervelend", 0: "neutraal", 1: "prettig", 2: "heel prettig"}
UNKNOWN = "geen score"
SCALE = (2, 1, 0, -1, -2)
ENDS = {2, -2}
SAID = {  # a script says the same while one types: frontend/src/journey/saying.js
    "empty": "Nog geen stappen. Begin bij wat er gebeurt vóór het eerste contact.",
    "untold": "Nog geen scores. Vraag bij elke stap hoe die voelde.",
    "fine": "Niemand vond een stap vervelend. Het laagst scoort {step}.",
    "low": "Het dieptepunt is {step}: {word}.",
    "ends_there": "Daar houdt de reis ook op.",
    "ends_low": "De reis eindigt laag.",
    "ends_well": "De reis eindigt goed.",
    "ends_flat": "De reis eindigt zonder hoogtepunt.",
    "unwanted": "Nog geen scores. Kies bij elke stap hoe die moet voelen.",
    "apart": "Nog niet te vergelijken: kies bij een stap welke stap van nu deze vervangt.",
    "no_rise": "Nog geen stap wordt prettiger.",
    "rise": "{step} gaat van {before} naar {after}.",
    "gone_one": "1 stap vervalt",
    "gone": "{count} stappen vervallen",
    "new_one": "1 stap is nieuw",
    "new": "{count} stappen zijn nieuw",
}


def word(feeling: int | None) -> str:
    """Return the word of a feeling."""
    return UNKNOWN if feeling is None else WORDS[feeling]


def finding(journey: Journey) -> str:
    """Return the one sentence that must stay: where it is low, and how it ends."""
    if journey.wanted and journey.steps:
        return promise(journey)
    told = [step for step in journey.steps if step.feeling is not None]
    if not journey.steps:
        return SAID["empty"]
    if not told:
        return SAID["untold"]
    low = lowest(told)
    if low.feeling is not None and low.feeling >= 0:
        return SAID["fine"].format(step=_named(low))
    return (
        f"{SAID['low'].format(step=_named(low), word=word(low.feeling))} {_ending(told[-1], low)}"
    )


def promise(journey: Journey) -> str:
    """Return what a desired journey makes better: the largest rise, what goes and what is new."""
    if not any(step.desired is not None for step in journey.steps):
        return SAID["unwanted"]
    if not journey.is_compared:
        return SAID["apart"]
    best = max(journey.steps, key=lambda step: step.rise)
    gone = sum(step.dropped for step in journey.steps)
    new = sum(step.added for step in journey.steps)
    rest = ", ".join(filter(None, [_counted("gone", gone), _counted("new", new)]))
    if best.rise <= 0:
        return " ".join(filter(None, [SAID["no_rise"], rest and f"{rest}."]))
    way = {"before": word(best.feeling), "after": word(best.desired)}
    rise = SAID["rise"].format(step=_named(best), **way)
    return " ".join(filter(None, [rise, rest and f"{rest}."]))


def _counted(what: str, number: int) -> str:
    if number == 0:
        return ""
    return SAID[f"{what}_one" if number == 1 else what].format(count=number)


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
        return SAID["ends_there"]
    if last.feeling is not None and last.feeling < 0:
        return SAID["ends_low"]
    return SAID["ends_well" if last.feeling else "ends_flat"]


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
