"""Which record of a project rests on which: from an action down to what residents said, and back.

A record rests on what the fields in it refer to. Some references are no ground: nothing becomes
truer because somebody will be asked about it, and the phase of a step is only its place.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from app.engine.document import Values
from app.engine.fields.reference import ReferenceField
from app.engine.forgetting import plain_alias
from app.engine.paths import places
from app.engine.records import Record
from app.engine.references import document_of, split_references
from app.engine.template import Template

DOCUMENT = "document"  # the kind of a document that refers to something but is no record itself
QUOTE = "quote"
SEEN = frozenset({"observation", "safari"})
TOLD = frozenset({QUOTE, "told-gain", "told-need", "told-pain", "interview", "session"})
GROUND = SEEN | TOLD
SOURCES = frozenset({"interview", "safari", "session"})  # in which somebody's words stand
TALKS = SOURCES - SEEN
NO_GROUND = frozenset(
    {"consent-text", "phase", "project", "question", "reflection", "research-plan"}
    | {"research-question"}
)


class Made(NamedTuple):
    """A document of a project, as it stands now."""

    document: str
    template: Template
    values: Values
    records: Sequence[Record]


class Evidence:
    """The records of a project, what each rests on and what rests on it.

    lost: of each record how many of its references lead nowhere any more.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        self.records = {record.ref: record for record in records}
        self.below: dict[str, dict[str, None]] = {ref: {} for ref in self.records}
        self.above: dict[str, dict[str, None]] = {ref: {} for ref in self.records}
        self.lost: dict[str, int] = {}

    def add(self, record: Record) -> None:
        """Take in a record that is not there yet."""
        if record.ref not in self.records:
            self.records[record.ref] = record
            self.below[record.ref], self.above[record.ref] = {}, {}

    def rest(self, ref: str, ground: str) -> None:
        """Let a record rest on another; on itself nothing rests."""
        if ref != ground:
            self.below[ref][ground] = None
            self.above[ground][ref] = None

    def source(self, record: Record) -> Record | None:
        """Return the report, the safari or the session in which a record stands."""
        parent = self.records.get(record.parent)
        whole = self.records.get(f"{record.document}#")
        return next((r for r in (record, parent, whole) if r and r.kind in SOURCES), None)

    def speaker(self, record: Record) -> str:
        """Return the alias of who said it; empty where nobody did."""
        source = self.source(record)
        return source.name if source is not None and source.kind in TALKS else ""


def evidence_of(made: Sequence[Made], withdrawn: Collection[str] = ()) -> Evidence:
    """Return what rests on what. withdrawn: the plain aliases of who took back their consent."""
    every = [record for one in made for record in one.records]
    evidence = Evidence(
        record
        for record in every
        if record.kind not in NO_GROUND and not is_taken_back(record, withdrawn)
    )
    for one in made:
        _link_all(evidence, one)
    for record in list(evidence.records.values()):
        _rest_on_part(evidence, record)
    return evidence


def is_taken_back(record: Record, withdrawn: Collection[str]) -> bool:
    """Say whether a report or a session is left of somebody who took back their consent.

    Nothing is in it but the alias; what rested on it has lost that ground.
    """
    return record.kind in TALKS and plain_alias(record.name) in withdrawn


def _references(made: Made) -> Iterator[tuple[str, ReferenceField, str]]:
    """Give every place that refers to a ground, with its field and what stands there."""
    for keys, field in made.template.reference_places:
        if not NO_GROUND.isdisjoint(field.to):
            continue
        for path, value in places(made.values, keys):
            if isinstance(value, str):
                yield path, field, value


def _link_all(evidence: Evidence, made: Made) -> None:
    outside = {record.ref for record in made.records} - evidence.records.keys()
    for path, field, value in _references(made):
        owner = _owner(evidence, made, path, outside)
        if owner is not None:
            _link(evidence, owner, made.document, field, value)


def _link(
    evidence: Evidence, owner: Record, document: str, field: ReferenceField, value: str
) -> None:
    for reference in split_references(value):
        ground = reference if document_of(reference) else f"{document}{reference}"
        if ground in evidence.records:
            evidence.add(owner)
            evidence.rest(owner.ref, ground)
        elif not field.own:  # a row of this document that was taken out has not fallen away
            evidence.add(owner)
            evidence.lost[owner.ref] = evidence.lost.get(owner.ref, 0) + 1


def _owner(evidence: Evidence, made: Made, path: str, outside: Collection[str]) -> Record | None:
    """Return the record in which a place stands: its row, a row around that, or the document.

    Nobody's is what stands in a record that rests on nothing, such as a question.
    """
    steps = path.split("/")
    for length in range(len(steps) // 2 * 2, -1, -2):
        ref = f"{made.document}#{'/'.join(steps[:length])}"
        if ref in evidence.records:
            return evidence.records[ref]
        if ref in outside:
            return None
    return Record(f"{made.document}#", DOCUMENT, made.template.id, "", made.template.title, {})


def _rest_on_part(evidence: Evidence, record: Record) -> None:
    """Let a whole rest on its parts: a journey on its steps, a step on its pain points.

    A source rests on nothing.
    """
    parent = evidence.records.get(record.parent)
    if parent is not None and parent.kind not in SOURCES:
        evidence.rest(parent.ref, record.ref)
