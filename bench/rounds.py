"""Measuring in turns: every subject in every round, so that outside noise hits all alike."""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any

from app.config import ROOT
from bench.subjects import Ask, Subject

CALM_TIMES = 60
CALM_PAUSE = 0.005
GOOD = {"200"}


class BadAnswerError(RuntimeError):
    """A page did not answer with what we measure."""


@dataclass
class Measured:
    """What was seen of one subject, a number for each round."""

    per_second: list[float] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)  # when nobody else asks
    client_busy: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Requests a second, of the middle round."""
        return median(self.per_second)

    @property
    def typical(self) -> float:
        """The time of the middle request."""
        return median(self.milliseconds)

    @property
    def slow(self) -> float:
        """The time that 95 of 100 requests stay below."""
        return quantiles(self.milliseconds, n=20)[-1]

    def share_of(self, other: "Measured") -> float:
        """Return the rate as a share of the other's: the middle one of the shares per round."""
        pairs = zip(self.per_second, other.per_second, strict=True)
        return median(mine / theirs for mine, theirs in pairs)


class Turn:
    """A subject on its server, with the documents that its visitors are writing."""

    def __init__(self, subject: Subject, port: int) -> None:
        self.subject = subject
        self.port = port
        self.measured = Measured()
        self._bases = [1] * len(subject.crowd)
        self._count = 0

    def warm_up(self, seconds: float) -> None:
        """Let the server load what it loads once."""
        self._load({"seconds": seconds}, self.subject.crowd)

    def run(self, seconds: float) -> None:
        """Measure once: first a crowd, then calm."""
        crowd = self._load({"seconds": seconds}, self.subject.crowd)
        self.measured.per_second.append(len(crowd["milliseconds"]) / crowd["seconds"])
        self.measured.client_busy.append(crowd["busy"])
        plan = {"times": CALM_TIMES, "pause": CALM_PAUSE}
        self.measured.milliseconds += self._load(plan, self.subject.crowd[:1])["milliseconds"]

    def _load(self, plan: Mapping[str, float], asks: Sequence[Ask]) -> dict[str, Any]:
        self._count += 1_000_000
        visitors = [
            {"head": ask.head, "body": ask.body, "base": base, "count": self._count}
            for ask, base in zip(asks, self._bases, strict=False)
        ]
        seen = _in_a_process({**plan, "port": self.port, "visitors": visitors})
        if set(seen["statuses"]) != GOOD:
            raise BadAnswerError(f"{self.subject.name}: {seen['statuses']}")
        self._bases[: len(asks)] = seen["bases"]
        return seen


def _in_a_process(plan: Mapping[str, object]) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "bench.load"],
        input=json.dumps(plan),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def limits(turns: Sequence[Turn]) -> dict[bool, Measured]:
    """Return the limit of pages (False) and of saves (True)."""
    found: dict[bool, Measured] = defaultdict(Measured)
    for turn in turns:
        if turn.subject.is_limit:
            found[turn.subject.writes] = turn.measured
    return found
