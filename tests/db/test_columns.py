import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.db import db
from app.db.columns import PUBLIC_ID_LENGTH, new_public_id
from tests.factories import Make


def test_a_public_id_says_nothing_and_never_repeats() -> None:
    made = {new_public_id() for _ in range(1000)}

    assert len(made) == 1000
    assert {len(name) for name in made} == {PUBLIC_ID_LENGTH}


def test_the_database_too_refuses_a_word_from_outside_the_list(make: Make, app: Flask) -> None:  # noqa: ARG001
    make.member()

    with pytest.raises(IntegrityError):
        db.session.execute(text("UPDATE membership SET role = 'boss'"))
    db.session.rollback()
