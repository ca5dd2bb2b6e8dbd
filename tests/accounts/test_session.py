"""Being there is noted, and never in the way."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import event, select
from sqlalchemy.exc import OperationalError

from app.accounts.models import User, UserSession
from app.db import db
from tests.client import PageClient
from tests.conftest import NOON

CountQueries = Callable[[], AbstractContextManager[list[str]]]


def seen_after() -> timedelta:
    db.session.rollback()
    return db.session.scalars(select(UserSession.seen_at)).one() - NOON


def test_a_look_after_two_minutes_is_noted_after_the_page(
    client: PageClient, noor: User, count_queries: CountQueries
) -> None:
    client.sign_in(noor)

    with time_machine.travel(NOON + timedelta(minutes=5), tick=False), count_queries() as seen:
        assert client.get("/mijn-gegevens").status_code == 200
        assert client.get("/mijn-gegevens").status_code == 200

    assert seen_after() == timedelta(minutes=5)
    assert len([statement for statement in seen if statement.startswith("UPDATE")]) == 1


def test_a_look_within_two_minutes_writes_nothing(
    client: PageClient, noor: User, count_queries: CountQueries
) -> None:
    client.sign_in(noor)

    with time_machine.travel(NOON + timedelta(minutes=1), tick=False), count_queries() as seen:
        client.get("/mijn-gegevens")

    assert not [statement for statement in seen if statement.startswith("UPDATE")]


def test_a_page_is_shown_though_being_there_cannot_be_noted(
    app: Flask, client: PageClient, noor: User, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("UPDATE"):
            raise OperationalError(statement, {}, Exception("database is locked"))

    client.sign_in(noor)
    event.listen(db.engine, "before_cursor_execute", fail)
    try:
        with time_machine.travel(NOON + timedelta(minutes=5), tick=False):
            assert client.get("/mijn-gegevens").status_code == 200
    finally:
        event.remove(db.engine, "before_cursor_execute", fail)

    assert seen_after() == timedelta(0)
    assert "presence was not noted" in caplog.text
    assert app.config["TESTING"]
