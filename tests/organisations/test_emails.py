"""The letter about belonging to an organisation."""

from sqlalchemy import select

from app.db import db
from app.mail import Mail
from app.organisations import emails
from app.organisations.models import Membership
from tests.factories import Make


def test_every_invitation_is_a_letter_of_its_own(make: Make) -> None:
    organisation = make.organisation("Oudeveen")
    user = make.member(organisation)
    membership = db.session.scalars(select(Membership)).one()
    by = make.user("Hanneke\u00a0Vos")

    for _ in range(2):
        emails.invited(membership, by, "http://localhost/wachtwoord-instellen/x")

    letters = db.session.scalars(select(Mail)).all()
    assert [letter.recipient for letter in letters] == [user.email] * 2
    assert letters[0].subject == "U hoort nu bij Gemeente Oudeveen"
    assert "veertien dagen" in letters[0].body


def test_who_can_sign_in_reads_where(make: Make) -> None:
    make.member()
    membership = db.session.scalars(select(Membership)).one()

    emails.invited(membership, make.user(), None)

    assert "\nhttp://localhost/\n" in db.session.scalars(select(Mail.body)).one()
