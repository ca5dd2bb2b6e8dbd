"""A journey as it is drawn and read in a table: what both are made of."""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate

TOO_MANY_GUESSES = 0.4  # of the steps; above it the picture says that it stands on assumptions
BIG_STEP = 2  # a difference that gets an arrow


class Evidence(StrEnum):
    """How well a step is known."""

    NONE = "geen"
    SOME = "deels"
    FULL = "onderzocht"


@dataclass(frozen=True)
class Step:
    """One step. Feelings from -2 to 2; None is what nobody told. Texts may be empty."""

    title: str
    feeling: int | None = None
    desired: int | None = None  # in the desired journey
    dropped: bool = False  # the desired journey does without it
    added: bool = False  # only the desired journey has it
    thought: str = ""
    channel: str = ""  # its code, for the sign
    channel_name: str = ""
    waiting: str = ""
    waiting_days: float = 0
    moment_of_truth: bool = False
    backstage: str = ""
    quote: str = ""
    pain: str = ""
    opportunity: str = ""
    evidence: Evidence | None = Evidence.NONE  # None where nobody has to show any
    people: int = 0

    @property
    def rise(self) -> int:
        """By how much the desired journey is better here."""
        known = self.feeling is not None and self.desired is not None and not self.dropped
        return (self.desired or 0) - (self.feeling or 0) if known else 0


@dataclass(frozen=True)
class Phase:
    """A part of the journey, and how many steps it has."""

    name: str
    goal: str = ""
    steps: int = 0


@dataclass(frozen=True)
class Journey:
    """A whole journey: what it is called, what it is about, its phases and its steps in order."""

    title: str
    about: str  # whose it is, where and when
    based_on: str  # "8 gesprekken"
    persona: str = ""
    badge: str = ""  # for example "voorbeeld, niet uit onderzoek"
    phases: tuple[Phase, ...] = ()
    steps: tuple[Step, ...] = ()
    wanted: bool = False  # it is the desired journey, with that of now behind it

    @property
    def ends(self) -> list[int]:
        """After how many steps each phase ends."""
        return list(accumulate(phase.steps for phase in self.phases))

    @property
    def is_guessed(self) -> bool:
        """Whether too many steps stand on assumptions."""
        guesses = sum(step.evidence is Evidence.NONE for step in self.steps)
        return bool(self.steps) and guesses > TOO_MANY_GUESSES * len(self.steps)

    @property
    def has_desired(self) -> bool:
        """Whether a desired journey is drawn in it."""
        return any(step.desired is not None or step.dropped for step in self.steps)

    @property
    def is_compared(self) -> bool:
        """Whether both the journey of now and the desired one are drawn."""
        return self.has_desired and not all(step.added for step in self.steps)

    def between(self, first: int, last: int) -> "Journey":
        """Return the steps from `first` up to `last`, with their phases."""
        starts = [0, *self.ends]
        phases = tuple(
            replace(
                phase,
                name=f"{phase.name} (vervolg)" if start < first else phase.name,
                steps=min(end, last) - max(start, first),
            )
            for phase, start, end in zip(self.phases, starts, self.ends, strict=False)
            if min(end, last) > max(start, first)
        )
        return replace(self, phases=phases, steps=self.steps[first:last])
