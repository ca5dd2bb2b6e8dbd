"""The wall of a project: everything that is drawn of it, in the order of the method."""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from app.content import Exercise
from app.engine.document import is_empty
from app.engine.picture_kind import PictureKind
from app.engine.records import Around
from app.engine.template import Template
from app.exercises import queries
from app.exercises.queries import DocumentNow
from app.exercises.rules.picturing import Filled, draw
from app.projects.models import Project
from app.ui.pictures.drawing import Drawing
from app.web.course import course


class Hung(NamedTuple):
    """A picture on the wall. mark: changes with the picture."""

    now: DocumentNow
    kind: str
    drawing: Drawing
    mark: str

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return self.now.document.public_id


class Wall(NamedTuple):
    """What hangs there, and the exercises of which something will come."""

    hung: Sequence[Hung]
    to_come: Sequence[Exercise]


def wall_of(project: Project) -> Wall:
    """Return the pictures of a project; as many queries for one document as for forty."""
    every = queries.documents_now(project)
    templates = [queries.template_now(now) for now in every]
    arounds = queries.arounds_among(every, templates)
    found: dict[str, list[Hung]] = {}
    for now, template, around in zip(every, templates, arounds, strict=True):
        if template.picture and not all(map(is_empty, now.head.values.values())):
            hung = _hung(now, template, template.picture, around)
            found.setdefault(now.document.template_id, []).append(hung)
    drawn = [exercise for exercise in _in_order() if exercise.template.picture]
    return Wall(
        [hung for exercise in drawn for hung in found.get(exercise.id, ())],
        [exercise for exercise in drawn if exercise.id not in found],
    )


def _hung(now: DocumentNow, template: Template, picture: PictureKind, around: Around) -> Hung:
    ref, owner = now.document.public_id, now.document.project.organisation.name
    filled = Filled(template, now.head.values, around, ref, owner, name=f"wand-{ref}-")
    drawing = draw(picture, filled)
    mark = hashlib.sha256(repr(drawing).encode()).hexdigest()[:16]
    return Hung(now, template.title, drawing, mark)


def _in_order() -> list[Exercise]:
    return [exercise for phase in course().phases for exercise in course().exercises_of(phase)]
