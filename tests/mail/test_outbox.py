import pytest
from sqlalchemy import func, select

from app.db import db
from app.jobs import Job
from app.mail import Mail
from tests.mail.letters import letter_template, written

pytestmark = pytest.mark.usefixtures("letter_template")
__all__ = ["letter_template"]


def test_a_letter_and_the_work_to_send_it_are_saved_together() -> None:
    written()

    assert db.session.scalar(select(func.count()).select_from(Mail)) == 1
    assert db.session.scalars(select(Job.name)).all() == ["mail.send"]


def test_the_same_letter_is_never_written_twice() -> None:
    written()
    written()

    assert db.session.scalar(select(func.count()).select_from(Mail)) == 1


def test_a_letter_is_plain_text_so_a_name_stands_there_as_it_is() -> None:
    assert "Beste Anne-Fleur & Zonen <b>," in written(name="Anne-Fleur & Zonen <b>").body


def test_a_subject_cannot_smuggle_in_a_header() -> None:
    assert written(subject="Hoi\r\nBcc: iedereen@b.example").subject == (
        "Hoi Bcc: iedereen@b.example"
    )


def test_the_text_of_a_letter_does_not_show_in_prints() -> None:
    assert "Tot ziens" not in repr(written())
