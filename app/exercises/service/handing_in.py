"""Handing in: what blocks is a refusal, what warns asks for a reason, the rest goes along."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.accounts.models import User
from app.audit import record
from app.db import db
from app.engine.document import Document
from app.engine.findings import Finding, Severity
from app.engine.looking import look_at
from app.exercises import queries
from app.exercises.errors import (
    BlockedError,
    ChangedMeanwhileError,
    NothingNewError,
    ReasonMissingError,
)
from app.exercises.models import Cause, DocumentVersion, ExerciseDocument, Submission
from app.exercises.rules.reasons import good_reasons
from app.exercises.service.storing import Pen
from app.jobs import enqueue
from app.web.course import course


@dataclass(frozen=True)
class HandIn:
    """What somebody hands in: a version, with a reason for each warning (Finding.key -> text)."""

    base: int
    reasons: Mapping[str, str]


def hand_in(document: ExerciseDocument, actor: User, wish: HandIn) -> Submission:
    """Hand in what the team saw, or refuse. The same twice is once."""
    head = queries.head_of(document)
    earlier = queries.submissions_of(document)
    last = earlier[0] if earlier else None
    if last is not None and last.version_id == head.id:
        if wish.base == head.number - 1 and last.submitted_by_id == actor.id:
            return last  # the button was pressed twice
        raise NothingNewError
    if wish.base != head.number:
        raise ChangedMeanwhileError
    template = queries.exercise_for(document.template_id).template
    people = {colleague.public_id for colleague in queries.colleagues_of(document)}
    around = queries.around_of(document, template)
    findings = look_at(template, Document(head.values), people, around)
    reasons = _reasons(findings, wish)
    Pen(document, actor, template).write(head.values, Cause.HAND_IN, upon=head)
    return _submit(
        queries.head_of(document), findings, reasons, attempt=last.attempt + 1 if last else 1
    )


def _reasons(findings: list[Finding], wish: HandIn) -> dict[str, str]:
    if any(finding.blocks for finding in findings):
        raise BlockedError
    asked = [finding.key for finding in findings if finding.severity is Severity.WARN]
    reasons = good_reasons(asked, wish.reasons)
    if len(reasons) < len(set(asked)):
        raise ReasonMissingError([key for key in asked if key not in reasons])
    return reasons


def _submit(
    version: DocumentVersion, findings: list[Finding], reasons: dict[str, str], *, attempt: int
) -> Submission:
    document = version.document
    submission = Submission(
        document=document,
        version=version,
        attempt=attempt,
        submitted_by=version.saved_by,
        findings=[finding.model_dump(mode="json") for finding in findings],
        reasons=dict(reasons),
        content_version=course().version,
    )
    db.session.add(submission)
    db.session.flush()
    record(
        "document.hand_in",
        actor=version.saved_by,
        obj=submission,
        organisation_id=document.project.organisation_id,
    )
    enqueue(
        "exercises.tell_trainers",
        key=f"exercises.tell_trainers/{submission.id}",
        submission_id=submission.id,
    )
    return submission
