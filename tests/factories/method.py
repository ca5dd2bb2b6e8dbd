"""A project in which a team did the whole method: each exercise as its good case says."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.accounts.models import User
from app.db import transaction
from app.engine.document import Value, Values
from app.engine.fields import FieldType
from app.exercises import queries, service
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.service.storing import Pen
from app.projects.models import Project
from app.web.course import course
from tests.factories.exercises import make_document

TOLD = "In dit onderzoek vragen wij mensen die verhuisd zijn naar hun verhaal."
SOMEBODY = re.compile(r'"u-[a-z]+"')
LONG = "Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersvergadering" * 2
Change = Callable[[str, Mapping[str, Value]], Mapping[str, Value]]


def as_it_is(_template_id: str, values: Mapping[str, Value]) -> Mapping[str, Value]:
    """Change nothing."""
    return values


def in_long_words(template_id: str, values: Mapping[str, Value]) -> Mapping[str, Value]:
    """Write the longest words in every text."""
    return _lengthened(queries.exercise_for(template_id).template.fields, values)


def nothing(_template_id: str, _values: Mapping[str, Value]) -> Mapping[str, Value]:
    """Leave everything empty."""
    return {}


def make_method(
    project: Project, actor: User, change: Change = as_it_is
) -> dict[str, ExerciseDocument]:
    """Begin and fill in every case that a good one refers to; return them by "template.case"."""
    with transaction():
        text = service.tell(project, actor, TOLD)
    names = sorted(_needed())
    documents = {name: _begun(project, actor, name.partition(".")[0]) for name in names}
    for name, document in documents.items():
        template_id, _dot, case = name.partition(".")
        exercise = queries.exercise_for(template_id)
        values = _here(exercise.cases[case].document, documents, text.public_id, actor)
        with transaction():
            pen = Pen(document, actor, exercise.template)
            pen.write(change(template_id, values), Cause.SAVE, upon=queries.head_of(document))
    return {name.removesuffix(".good"): document for name, document in documents.items()}


def _begun(project: Project, actor: User, template_id: str) -> ExerciseDocument:
    """A document that was saved once, or the next of its kind would be this one."""
    document = make_document(project, actor, template_id=template_id)
    with transaction():
        pen = Pen(document, actor, queries.exercise_for(template_id).template)
        pen.write({}, Cause.SAVE, upon=queries.head_of(document))
    return document


def _needed() -> set[str]:
    goods = {f"{exercise.id}.good": exercise.cases["good"] for exercise in course().exercises}
    return set(goods) | {name for case in goods.values() for name in case.around}


def _here(
    values: Mapping[str, Any], documents: Mapping[str, ExerciseDocument], text: str, actor: User
) -> dict[str, Value]:
    """Let references of the course's examples lead to the documents of this project."""
    written = SOMEBODY.sub(f'"{actor.public_id}"', json.dumps(values, default=str))
    written = written.replace('"informatietekst#"', f'"{text}#"')
    for name, document in documents.items():
        written = written.replace(f"{name}#", f"{document.public_id}#")
    found: dict[str, Value] = json.loads(written)
    return found


def _lengthened(fields: Sequence[FieldType], values: Values) -> dict[str, Value]:
    found = dict(values)
    for field in fields:
        value = found.get(field.key)
        if field.type in {"text", "long"} and value:
            found[field.key] = LONG
        elif field.subfields and isinstance(value, list):
            found[field.key] = [_lengthened(field.subfields, row) for row in value]
    return found
