from sqlalchemy import select

from app.db import db
from app.exercises import emails
from app.mail import Mail
from tests.factories import Make
from tests.factories.exercises import fill, good_card, make_document, make_submission
from tests.factories.projects import make_project


def test_a_later_attempt_is_named(make: Make) -> None:
    me, trainer = make.learner(), make.trainer()
    document = make_document(make_project([me]), me, good_card(me))
    make_submission(document, me)
    fill(document, me, {"urgency": "Beter"})

    emails.handed_in(make_submission(document, me), trainer)

    letter = db.session.scalars(select(Mail)).one()
    assert letter.subject == "Ingeleverd: Projectkaart"
    assert "poging 2" in letter.body
