"""What was seen in a document, in words, ready for beside a field and for the list."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.engine.document import Document, Values, is_empty
from app.engine.dutch.excerpt import Excerpt, excerpt
from app.engine.findings import Finding, Severity
from app.engine.looking import look_at
from app.engine.paths import value_at
from app.engine.records import Around
from app.engine.template import Template

ORDER = {Severity.BLOCK: 0, Severity.WARN: 1, Severity.HINT: 2}


class Seen(NamedTuple):
    """A finding as the learner reads it."""

    key: str
    path: str
    severity: str
    short: str  # in the list
    sentence: str  # at the field
    do: str
    why: str
    lesson: str  # id of the lesson that explains it; empty when there is none yet
    is_about_nothing: bool  # nothing was filled in there yet
    is_reached: bool  # they got to this field, or past it
    reason: str = ""
    excerpt: Excerpt | None = None  # the sentence in which it stands
    lesson_title: str = ""

    @property
    def blocks(self) -> bool:
        """Whether this has to be solved before handing in."""
        return self.severity == Severity.BLOCK

    @property
    def asks_reason(self) -> bool:
        """Whether this may stay, with a reason."""
        return self.severity == Severity.WARN


@dataclass(frozen=True)
class Sight:
    """Everything that was seen in a document, in the order of its fields."""

    all: tuple[Seen, ...]

    @property
    def noticed(self) -> tuple[Seen, ...]:
        """What was seen in what they wrote, or passed by; what blocks first."""
        found = [seen for seen in self.all if not seen.is_about_nothing or seen.is_reached]
        return tuple(sorted(found, key=lambda seen: ORDER[Severity(seen.severity)]))

    @property
    def to_come(self) -> tuple[Seen, ...]:
        """What is still to be filled in, further on."""
        return tuple(seen for seen in self.all if seen.is_about_nothing and not seen.is_reached)

    @property
    def blocking(self) -> tuple[Seen, ...]:
        """What has to be solved before handing in."""
        return tuple(seen for seen in self.all if seen.blocks)

    @property
    def asking(self) -> tuple[Seen, ...]:
        """What may stay, with a reason."""
        return tuple(seen for seen in self.all if seen.asks_reason)

    @property
    def hints(self) -> tuple[Seen, ...]:
        """What is only for the team itself."""
        return tuple(seen for seen in self.all if seen.severity == Severity.HINT)

    def at_fields(self) -> dict[str, list[Seen]]:
        """Return what is said at each field: nothing at fields that they have not got to."""
        at: dict[str, list[Seen]] = {}
        for seen in self.noticed:
            at.setdefault(seen.path, []).append(seen)
        return at


def look(
    template: Template,
    values: Values,
    people: Collection[str] | None = None,
    around: Around | None = None,
) -> Sight:
    """Look at a document, and say it in words."""
    return in_words(template, values, look_at(template, Document(values), people, around))


def in_words(
    template: Template,
    values: Values,
    findings: Iterable[Finding],
    reasons: Mapping[str, str] | None = None,
) -> Sight:
    """Say findings in words."""
    reached = _reached(template, values)
    given = reasons or {}
    return Sight(tuple(_seen(template, values, one, reached, given) for one in findings))


def _seen(
    template: Template,
    values: Values,
    finding: Finding,
    reached: Collection[str],
    reasons: Mapping[str, str],
) -> Seen:
    message = template.message(finding)
    return Seen(
        key=finding.key,
        path=finding.path,
        severity=finding.severity.value,
        short=message.short or message.sentence,
        sentence=message.sentence,
        do=message.do,
        why=message.why,
        lesson=message.lesson if message.lesson in template.lesson_titles else "",
        lesson_title=template.lesson_titles.get(message.lesson, ""),
        is_about_nothing=is_empty(value_at(values, finding.path)) and "/" not in finding.path,
        is_reached=finding.path.partition("/")[0] in reached,
        reason=reasons.get(finding.key, ""),
        excerpt=_excerpt(values, finding),
    )


def _excerpt(values: Values, finding: Finding) -> Excerpt | None:
    """Return the sentence that a finding is about; stored findings may be of an older text."""
    text = value_at(values, finding.path) if finding.span else None
    return excerpt(text.strip(), finding.span) if finding.span and isinstance(text, str) else None


def _reached(template: Template, values: Values) -> set[str]:
    """Return the fields up to the last one in which something was filled in.

    The first does not count: it may have been filled in for them.
    """
    keys: Sequence[str] = [field.key for field in template.fields]
    filled = [number for number, key in enumerate(keys) if not is_empty(values.get(key))]
    last = max(filled, default=0)
    return set(keys[: last + 1]) if last else set()
