import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeAlias

from app.engine.document import Document
from app.engine.findings import Finding, Severity
from app.engine.records import NOTHING_AROUND, Around


class Spot(NamedTuple):
    """Where something was seen, in which variant, and what fills the sentence."""

    path: str
    variant: str = ""
    values: Mapping[str, str] = {}
    span: tuple[int, int] | None = None  # the piece of the text that it is about


Seen: TypeAlias = str | Spot
Look: TypeAlias = Callable[..., Iterator[Seen]]


class DuplicateCheckError(RuntimeError):
    """Two checks claim one code."""


@dataclass(frozen=True)
class Check:
    """One thing to look for, under the code that authors write."""

    code: str
    severity: Severity
    look: Look
    variants: tuple[str, ...] = ()
    says: tuple[str, ...] = ()  # the values that its sentence may use

    @cached_property
    def thresholds(self) -> dict[str, int]:
        """What an author may set otherwise: the keyword arguments, with their defaults."""
        parameters = inspect.signature(self.look).parameters.values()
        return {p.name: p.default for p in parameters if p.kind is p.KEYWORD_ONLY}

    @cached_property
    def looks_around(self) -> bool:
        """Whether it wants the records of the project as well: a second argument."""
        parameters = inspect.signature(self.look).parameters.values()
        return sum(p.kind is p.POSITIONAL_OR_KEYWORD for p in parameters) > 1

    def findings(
        self, document: Document, thresholds: Mapping[str, int], around: Around = NOTHING_AROUND
    ) -> Iterator[Finding]:
        """Say where it was seen."""
        limits = {**self.thresholds, **thresholds}
        given = (document, around) if self.looks_around else (document,)
        for seen in self.look(*given, **limits):
            spot = Spot(seen) if isinstance(seen, str) else seen
            values = {name: str(limit) for name, limit in limits.items()} | dict(spot.values)
            yield Finding(
                code=self.code,
                severity=self.severity,
                path=spot.path,
                variant=spot.variant,
                values=values,
                span=spot.span,
            )


CHECKS: dict[str, Check] = {}


def check(
    code: str, severity: Severity, *, variants: tuple[str, ...] = (), says: tuple[str, ...] = ()
) -> Callable[[Look], Look]:
    """Register a check: a function that yields the places where something is wrong."""

    def register(look: Look) -> Look:
        if code in CHECKS:
            raise DuplicateCheckError(code)
        CHECKS[code] = Check(code, severity, look, variants, says)
        return look

    return register
