"""The letters about an account."""

from sqlalchemy import select

from app.accounts import emails
from app.accounts.models import User
from app.db import db
from app.mail import Mail


def letter() -> Mail:
    return db.session.scalars(select(Mail)).one()


def test_the_letter_with_a_link_holds_it_on_a_line_of_its_own(noor: User) -> None:
    emails.reset_link(noor, "http://localhost/wachtwoord-instellen/x", "one")

    assert "\n\nhttp://localhost/wachtwoord-instellen/x\n\n" in letter().body
    assert letter().subject == "Kies een nieuw wachtwoord"
    assert "\n\n\n" not in letter().body
    assert emails.is_reset_written("one")
    assert not emails.is_reset_written("two")


def test_a_changed_password_is_told(noor: User) -> None:
    emails.password_changed(noor, "one")

    assert letter().body.startswith("Beste Noor,")
    assert "http" not in letter().body


def test_a_name_stands_in_a_letter_as_it_is(noor: User) -> None:
    noor.name = "<b>{{7*7}}</b> & Co"

    emails.password_changed(noor, "one")

    assert letter().body.startswith("Beste <b>{{7*7}}</b>,")
