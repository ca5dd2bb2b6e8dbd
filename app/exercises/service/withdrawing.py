"""A respondent takes back their consent: what they told goes, everywhere, in one transaction."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from app.accounts.models import User
from app.audit import record
from app.db import db
from app.engine.document import Value
from app.engine.forgetting import (
    is_report_of,
    nothing_but,
    plain_alias,
    rows_of,
    without_rows,
)
from app.engine.template import Template
from app.exercises import queries
from app.exercises.models import (
    ALIAS_LENGTH,
    Cause,
    ConsentWithdrawal,
    DocumentVersion,
    ExerciseDocument,
    Submission,
)
from app.exercises.service.filing import let_go
from app.exercises.service.storing import Pen
from app.projects.models import Project


def withdraw(project: Project, actor: User, alias: str) -> int:
    """Take everything out of a project that this person told; return from how many documents.

    Facts are never changed, but for this: the right of the respondent goes before. Every version
    and everything that was said about the handed-in work loses the words; that it was there, who
    wrote it and when, stays. The caller holds the project. Twice is once.
    """
    kept = plain_alias(alias)[:ALIAS_LENGTH]
    known = {one.alias for one in queries.withdrawals_of(project)}
    if kept not in known:
        withdrawal = ConsentWithdrawal(project=project, alias=kept, withdrawn_by=actor)
        db.session.add(withdrawal)
        db.session.flush()
        record(
            "consent.withdraw",
            actor=actor,
            obj=withdrawal,
            organisation_id=project.organisation_id,
        )
    found = list(queries.documents_with_respondents(project))
    return sum(_forget(document, template, actor, alias) for document, template in found)


def _forget(document: ExerciseDocument, template: Template, actor: User, alias: str) -> bool:
    versions = queries.all_versions(document)
    texts = [version.values for version in versions]
    is_report = is_report_of(template, texts, alias)
    if is_report:
        left = {version.number: nothing_but(alias) for version in versions}
    else:
        ids = rows_of(template, texts, alias)
        if not ids:
            return False
        left = {v.number: without_rows(template, v.values, ids) for v in versions}
    _write_over(versions, left)
    Pen(document, actor, template).write(left[document.head], Cause.WITHDRAW, upon=versions[-1])
    let_go(document, left.values())
    if is_report:
        document.records = []  # not even that there was a talk can be referred to
    _forget_what_was_said(document)
    return True


def _write_over(
    versions: Sequence[DocumentVersion], left: Mapping[int, Mapping[str, Value]]
) -> None:
    for version in versions:
        version.values = dict(left[version.number])
        version.save_hash = None  # a hash of words is a trace of words
    db.session.flush()


def _forget_what_was_said(document: ExerciseDocument) -> None:
    """Take the words out of what was seen in handed-in work, and out of what was said of it."""
    query = select(Submission).where(Submission.document_id == document.id)
    submissions = db.session.scalars(query).all()
    for submission in submissions:
        submission.findings = [
            {**finding, "values": {}, "span": None} for finding in submission.findings
        ]
        submission.reasons = {}
    db.session.flush()
    for forget in queries.words_are_forgotten_by():
        forget([submission.id for submission in submissions])
