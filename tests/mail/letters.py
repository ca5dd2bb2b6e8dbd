"""A letter to test with."""

from collections.abc import Iterator

import pytest
from flask import Flask
from jinja2 import ChoiceLoader, DictLoader
from sqlalchemy import select

from app.db import db
from app.mail import Attachment, Mail, send


@pytest.fixture
def letter_template(app: Flask) -> Iterator[None]:
    usual = app.jinja_env.loader
    assert usual is not None
    letter = DictLoader({"tests/letter.txt": "Beste {{ name }},\n\nTot ziens."})
    app.jinja_env.loader = ChoiceLoader([letter, usual])
    yield
    app.jinja_env.loader = usual


def written(
    key: str = "k", *, subject: str = "Welkom", name: str = "Noor", attachments: int = 0
) -> Mail:
    """Write and save one letter."""
    calendar = Attachment("afspraak.ics", "text/calendar", "BEGIN:VCALENDAR", "REQUEST")
    send(
        to="noor@oudeveen.example",
        subject=subject,
        template="tests/letter.txt",
        key=key,
        attachments=[calendar] * attachments,
        name=name,
    )
    db.session.commit()
    return db.session.scalars(select(Mail).order_by(Mail.id.desc()).limit(1)).one()
