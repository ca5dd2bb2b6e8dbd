"""The commands of Leerreis: `./leerreis <command>` ends up here."""

import json
import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from app.config import ROOT, Settings, SettingsError, read_settings

P = ParamSpec("P")


def says_why(command: Callable[P, None]) -> Callable[P, None]:
    """Answer every expected refusal with its sentence and exit code 1, never a stack trace."""

    @wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        from app.web.checks import NotReadyError  # noqa: PLC0415 - commands load what they need

        try:
            command(*args, **kwargs)
        except (NotReadyError, SettingsError) as error:
            click.echo(str(error), err=True)
            sys.exit(1)

    return guarded


@click.group(help="Leerreis: leren kijken met de ogen van de inwoner.")
def main() -> None:
    """Collect the commands."""


@main.command(help="Controleert of alles klaar is om te starten.")
@says_why
def ready() -> None:
    """Check everything that must be right before serving."""
    from app.web.checks import require_ready  # noqa: PLC0415

    settings = read_settings()
    require_ready(settings)
    click.echo(_place(settings))


@main.command(help="Maakt de tabellen van de database, of werkt ze bij.")
@says_why
def migrate() -> None:
    """Bring the database up to date."""
    from app.web.checks import migrated  # noqa: PLC0415

    with _app(read_settings()).app_context():
        before, after = migrated()
        _fill_reference()
    click.echo(
        "De database was al bijgewerkt." if before == after else f"Bijgewerkt naar versie {after}."
    )


@main.command("sweep-files", help="Haalt bestanden weg die bij geen document meer horen.")
@says_why
def sweep_files() -> None:
    """Take from disk what no version of a document refers to; each night a part is done anyway."""
    from app.db import transaction  # noqa: PLC0415
    from app.exercises.service import owners_of_files, sweep_document  # noqa: PLC0415
    from app.web.checks import require_tables  # noqa: PLC0415

    settings = read_settings()
    require_tables(settings)
    gone = 0
    with _app(settings).app_context():
        with transaction():
            owners = owners_of_files()
        for owner in owners:
            with transaction():
                gone += sweep_document(owner)
    click.echo(f"Weggehaald: {gone}.")


@main.command(help="Voert uit wat klaarstaat: mails en ander werk voor later.")
@says_why
def worker() -> None:
    """Do the work that others left for later."""
    from app.jobs.worker import work  # noqa: PLC0415

    settings = read_settings()
    work(_app(settings), settings)


@main.command(help="Zet alles klaar voor de demonstratie, met verzonnen mensen.")
@says_why
def demo() -> None:
    """Prepare the demonstration: tables, course, invented people."""
    from app.demo import ACCOUNTS, PASSWORD, fill  # noqa: PLC0415
    from app.web.checks import migrated, published, require_ready  # noqa: PLC0415

    settings = read_settings()
    published(settings)
    app = _app(settings)
    with app.app_context():
        migrated()
        _fill_reference()
    require_ready(settings)
    with app.app_context():
        fill()
    click.echo(_place(settings, accounts=ACCOUNTS, password=PASSWORD))


@main.command(help="Vertelt hoe deze installatie ervoor staat.")
@says_why
def doctor() -> None:
    """Tell what is there, and what needs attention."""
    from app.web.checks import report  # noqa: PLC0415

    healthy, lines = report(read_settings())
    click.echo("\n".join(lines))
    sys.exit(0 if healthy else 1)


@main.group(help="De cursus: bestanden controleren en publiceren.")
def content() -> None:
    """Collect the commands for authors."""


@main.command(
    "check-questions",
    help="Leest interviewvragen, één per regel, en zegt per regel wat voor vraag het is.",
)
def check_questions() -> None:
    """Answer each line that comes in with one line; whoever reads them may leave at any time."""
    from app.engine.dutch.questions.lines import checked_lines  # noqa: PLC0415

    try:
        for answer in checked_lines(sys.stdin.buffer):
            sys.stdout.buffer.write(f"{answer}\n".encode())
            sys.stdout.buffer.flush()
    except (BrokenPipeError, KeyboardInterrupt) as left:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing to say at the end
        sys.exit(130 if isinstance(left, KeyboardInterrupt) else 1)


@content.command(help="Leest de hele cursus en noemt alles wat er mis is, met bestand en regel.")
@click.argument("folder", type=click.Path(path_type=Path), default=ROOT)
def check(folder: Path) -> None:
    """Check the files of a course."""
    from app.content.problems import BrokenCourseError, report  # noqa: PLC0415
    from app.content.reading import read_course  # noqa: PLC0415

    try:
        course = read_course(folder)
    except BrokenCourseError as error:
        click.echo(report(error.problems))
        sys.exit(1)
    click.echo(
        f"In orde: {len(course.modules)} modules, {len(course.lessons)} lessen,"
        f" {len(course.quizzes)} zelftoetsen, {len(course.exercises)} oefeningen."
    )


@content.command(
    "report", help="Zegt per module hoeveel er te lezen is en hoe makkelijk het leest."
)
@click.argument("folder", type=click.Path(path_type=Path), default=ROOT)
@says_why
def content_report(folder: Path) -> None:
    """Count the lessons, the words and the minutes of a course."""
    from app.content.figures import figures  # noqa: PLC0415
    from app.content.reading import read_course  # noqa: PLC0415

    click.echo(figures(read_course(folder)))


@content.command(
    help="Controleert de cursus en zet de nieuwe versie aan; lukt dat niet, dan blijft de oude."
)
@says_why
def publish() -> None:
    """Publish the course by one switch."""
    from app.web.checks import published  # noqa: PLC0415

    click.echo(f"Gepubliceerd: versie {published(read_settings())}.")


def _app(settings: Settings):  # type: ignore[no-untyped-def]  # noqa: ANN202 - Flask is not loaded yet
    from app import create_app  # noqa: PLC0415
    from app.web.checks import require_writable  # noqa: PLC0415

    require_writable(settings.data)
    return create_app(settings)


def _fill_reference() -> None:
    from app.db import transaction  # noqa: PLC0415
    from app.organisations.service import sync_municipalities  # noqa: PLC0415

    with transaction():
        sync_municipalities()


def _place(settings: Settings, **more: object) -> str:
    place: dict[str, object] = {
        "host": settings.host,
        "port": settings.port,
        "data": str(settings.data.resolve()),
        "web_workers": settings.web_workers,
        "web_threads": settings.web_threads,
    }
    return json.dumps(place | more)


def _add_features() -> None:
    from app.organisations.cli import cli as accounts  # noqa: PLC0415

    main.add_command(accounts)


if __name__ == "__main__":
    _add_features()
    main(prog_name="leerreis")
