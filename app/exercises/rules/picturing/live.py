"""What a script needs to draw a journey while one types: what the form itself does not hold."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.engine.fields.reference import ReferenceField
from app.engine.picture_kind import PictureKind
from app.engine.records import Record
from app.engine.template import Template
from app.exercises.rules.picturing.filled import Filled
from app.exercises.rules.picturing.journey import ENOUGH, TOLD, desired_steps
from app.ui.pictures.feelings import SAID, SCALE, UNKNOWN, word
from app.ui.pictures.journey import BIG_STEP, TOO_MANY_GUESSES
from app.ui.pictures.journey_map.grid import STOP, WIDEST
from app.ui.pictures.journey_map.lanes.heartbeat import ABOVE, BELOW, LOUD
from app.ui.pictures.table import GROUNDS

JOURNEYS = {PictureKind.JOURNEY, PictureKind.DESIRED}
_STEP = "step"

Around = Mapping[str, Any]


def live(filled: Filled) -> Around:
    """Return the rules of the drawing, in numbers and words, and what other documents tell."""
    documents = _numbers(filled.around.records.values())
    kinds = next((f.to for f in _evidence(filled.template)), ())
    return {
        "wanted": filled.template.picture is PictureKind.DESIRED,
        "rules": {
            "above": ABOVE, "below": BELOW, "stop": STOP, "widest": WIDEST, "loud": LOUD,
            "big": BIG_STEP, "enough": ENOUGH, "guesses": TOO_MANY_GUESSES,
        },
        "words": {str(feeling): word(feeling) for feeling in SCALE} | {"": UNKNOWN},
        "said": dict(SAID),
        "grounds": dict(GROUNDS),
        "sources": {
            record.code: [documents[record.document], int(record.kind == TOLD)]
            for record in filled.around.of(*kinds)
        },
        "now": list(_now(filled, documents)),
        "desired": dict(desired_steps(filled)),
    }  # fmt: skip


def _numbers(records: Iterable[Record]) -> dict[str, int]:
    """Return a number for each document: shorter than its name, and there can be 500 records."""
    return {name: at for at, name in enumerate(dict.fromkeys(r.document for r in records))}


def _evidence(template: Template) -> Iterable[ReferenceField]:
    """Give the field in which a step says on what it rests."""
    fields = (field for path, field in template.walk() if path == "steps/evidence")
    return (field for field in fields if isinstance(field, ReferenceField))


def _now(filled: Filled, documents: Mapping[str, int]) -> Iterable[list[object]]:
    """Give the steps of now that a desired journey can replace: code, words, feeling, journey."""
    if filled.template.picture is PictureKind.DESIRED:
        for record in filled.around.of(_STEP):
            feeling = record.as_document.number("feeling")
            yield [record.code, record.name, feeling, documents[record.document]]
