"""The evidence of a project: which of its records rest on which, and where they stand."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import select

from app.db import db
from app.engine.evidence import Evidence, Made, evidence_of
from app.engine.grounding import Grounding, groundings
from app.engine.records import Record
from app.exercises.models import ConsentWithdrawal
from app.exercises.queries.standing import DocumentNow, documents_now, template_now
from app.exercises.rules.referring import title_of
from app.projects.models import Project


class Where(NamedTuple):
    """The document in which a record stands."""

    template: str
    document: str
    title: str


class EvidenceNow(NamedTuple):
    """What rests on what in a project, as its documents stand now."""

    evidence: Evidence
    groundings: Mapping[str, Grounding]
    documents: Mapping[str, Where]  # by their public id


def evidence_in(project: Project) -> EvidenceNow:
    """Return what rests on what in a project; two queries."""
    documents = documents_now(project)
    withdrawn = select(ConsentWithdrawal.alias).where(ConsentWithdrawal.project_id == project.id)
    made = [_made(now) for now in documents]
    evidence = evidence_of(made, set(db.session.scalars(withdrawn)))
    where = {now.document.public_id: _where(now) for now in documents}
    return EvidenceNow(evidence, groundings(evidence), where)


def _made(now: DocumentNow) -> Made:
    records = [Record(*one) for one in now.document.records]
    return Made(now.document.public_id, template_now(now), now.head.values, records)


def _where(now: DocumentNow) -> Where:
    document = now.document
    title = title_of(template_now(now), now.head.values, document.number)
    return Where(document.template_id, document.public_id, title)
