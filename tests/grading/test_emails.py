from flask import Flask

from app.db import transaction
from app.grading import emails
from app.grading.models import GradeResult
from app.mail import latest
from tests.factories import Make
from tests.factories.grading import graded, handed_in, notes

WORDS = {"good": "Geheim sterk", "next_step": "Geheim advies", "remark-team": "Geheime opmerking"}


def test_a_letter_says_what_was_decided_and_where(app: Flask, make: Make) -> None:  # noqa: ARG001
    work = handed_in()
    grade = graded(work, make.trainer(work.document.project.cohort))
    with transaction():
        emails.decided(grade, work.submitted_by)

    (letter,) = latest()
    assert letter.subject == "Voldoet: Projectkaart"
    assert f"/beoordelingen/{work.public_id}" in letter.body
    assert "Deze stap is klaar" in letter.body


def test_no_word_of_the_work_or_the_feedback_is_in_a_letter(app: Flask, make: Make) -> None:  # noqa: ARG001
    work = handed_in()
    trainer = make.trainer(work.document.project.cohort)
    grade = graded(work, trainer, GradeResult.RETURNED, {**notes(2), **WORDS})
    with transaction():
        emails.decided(grade, work.submitted_by)

    (letter,) = latest()
    assert letter.subject == "Terug bij u: Projectkaart"
    for words in ("Geheim", "verhuizen", work.document.project.title, trainer.name):
        assert words not in letter.body + letter.subject
