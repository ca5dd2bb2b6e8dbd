"""The letter about taking part in a cohort."""

import pytest
from sqlalchemy import select

from app.cohorts import emails, queries
from app.cohorts.models import CohortRole
from app.db import db
from app.mail import Mail
from tests.factories import Make


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        (CohortRole.LEARNER, "Fijn dat u meedoet."),
        (CohortRole.TRAINER, "om in Leerreis trainer te zijn"),
    ],
)
def test_the_letter_tells_what_one_will_do_and_when(
    make: Make, role: CohortRole, sentence: str
) -> None:
    cohort = make.cohort(name="Najaar <i>")
    make.enrolled(cohort, role)

    emails.invited(queries.enrolments_in(cohort)[0], make.user("Hanneke Vos"), "http://x/y")

    letter = db.session.scalars(select(Mail)).one()
    assert letter.subject == "U doet mee met Najaar <i>"
    assert sentence in letter.body
    assert "maandag 23 februari 2026" in letter.body
    assert "\n\nhttp://x/y\n\n" in letter.body
    assert "\n\n\n" not in letter.body
    assert letter.body.endswith("Hartelijke groet,\nHanneke Vos\n")


def test_who_can_sign_in_gets_no_link_to_set_a_password(make: Make) -> None:
    cohort = make.cohort()
    make.learner(cohort)

    emails.invited(queries.enrolments_in(cohort)[0], make.user(), None)

    assert "U logt in zoals u gewend bent:" in db.session.scalars(select(Mail.body)).one()
