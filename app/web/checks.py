"""What must be right before anything is served; each refusal is one sentence that helps."""

import os
import shutil
from pathlib import Path

from flask import Flask
from sqlalchemy import create_engine, func, select

from app.config import Settings
from app.content.problems import BrokenCourseError
from app.content.problems import report as course_report
from app.db import db
from app.db.engines import engine_options, journal_mode, prepare
from app.db.schema import SchemaError, found_revision, require_schema, upgrade
from app.jobs import Job, JobState

MEGABYTE = 1024 * 1024
LEAST_ROOM = 50 * MEGABYTE


class NotReadyError(Exception):
    """Nothing can be served yet; the text says why, and what to do."""


def require_writable(folder: Path) -> None:
    """Raise NotReadyError unless the data folder can be written, with room to spare."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # people's names lie in it
        room = shutil.disk_usage(folder).free
    except OSError as error:
        raise NotReadyError(
            f"De map {folder} kan niet worden gemaakt ({error.strerror})."
            " Kies een andere met LEERREIS_DATA."
        ) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise NotReadyError(f"Leerreis mag niet schrijven in de map {folder}. Pas de rechten aan.")
    if room < LEAST_ROOM:
        raise NotReadyError(
            f"De schijf van {folder} is vol: nog {room // MEGABYTE} MB."
            " Maak ruimte en start opnieuw."
        )


def require_ready(settings: Settings) -> None:
    """Raise NotReadyError unless the folder, the database and the course are fine."""
    require_tables(settings)
    _require_course(settings)


def require_tables(settings: Settings) -> None:
    """Raise NotReadyError unless the folder can be written and the database has its tables."""
    require_writable(settings.data)
    engine = create_engine(**engine_options(settings.database))
    prepare(engine)
    try:
        require_schema(engine)
    except SchemaError as error:
        raise NotReadyError(str(error)) from None
    finally:
        engine.dispose()


def migrated() -> tuple[str | None, str | None]:
    """Bring the tables up to date; return the version before and after."""
    try:
        return upgrade(db.engine)
    except SchemaError as error:
        raise NotReadyError(str(error)) from None


def published(settings: Settings) -> str:
    """Read, check and switch to the course of the files; return its version."""
    # reading needs Markdown, which the web workers never load
    from app.content.publishing import publish  # noqa: PLC0415

    require_writable(settings.data)
    try:
        return publish(settings.content, settings.compiled).version
    except BrokenCourseError as error:
        raise NotReadyError(course_report(error.problems)) from None


def _require_course(settings: Settings) -> None:
    if settings.mode == "development":
        from app.content.reading import read_course  # noqa: PLC0415

        try:
            read_course(settings.content)
        except BrokenCourseError as error:
            raise NotReadyError(course_report(error.problems)) from None
        return
    from app.content.store import NoCourseError, load_current  # noqa: PLC0415

    try:
        load_current(settings.compiled)
    except (NoCourseError, ValueError):
        published(settings)  # nothing was published yet, or the copy is damaged


def init_ready(app: Flask) -> None:
    """Let the health page ask whether the database is there and fits."""
    app.extensions["leerreis.ready"] = _problem


def _problem() -> str | None:
    try:
        require_schema(db.engine)
    except SchemaError as error:
        return str(error)
    return None


def report(settings: Settings) -> tuple[bool, list[str]]:
    """Tell how this installation is doing; False when something needs attention."""
    from app import create_app  # noqa: PLC0415 - the whole app, for its tables

    try:
        require_ready(settings)
    except NotReadyError as error:
        return False, [f"Niet in orde: {error}"]
    with create_app(settings).app_context():
        return True, _lines(settings)


def _lines(settings: Settings) -> list[str]:
    kind = db.engine.dialect.name
    lines = ["In orde: instellingen, map, database en cursus.", f"Map: {settings.data.resolve()}"]
    lines.append(f"Database: {kind}, versie {_revision()}")
    if kind == "sqlite":
        mode = journal_mode()
        lines.append(f"Journaal: {mode.journal} met {mode.synchronous}; {mode.reason}")
    counted = db.session.execute(select(Job.state, func.count()).group_by(Job.state))
    states = {row[0]: row[1] for row in counted}
    lines.append(
        f"Werk voor later: {states.get(JobState.WAITING, 0)} wacht,"
        f" {states.get(JobState.FAILED, 0)} mislukt"
    )
    mail = settings.mail_url.get_secret_value()
    lines.append(
        "Mail: " + ("via een mailserver" if mail else "niet ingesteld, dus niet verstuurd")
    )
    return lines


def _revision() -> str | None:
    with db.engine.connect() as connection:
        return found_revision(connection)
