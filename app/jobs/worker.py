"""The worker: huey runs the jobs; a feeder tells it which rows are due."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import Flask
from sqlalchemy.exc import SQLAlchemyError

from app.config import Settings
from app.jobs import running

if TYPE_CHECKING:
    from huey import Huey

PAUSE = 1.0  # seconds between two looks at the table
THREADS = 2


def make_huey(settings: Settings) -> "Huey":
    """Open the queue; it only carries numbers of rows, the rows are the truth."""
    url = settings.jobs_url
    scheme = urlsplit(url).scheme.partition("+")[0]
    with nullcontext() if scheme == "postgresql" else without("psycopg"):
        import huey  # noqa: PLC0415 - web workers never need it
        from huey.serializer import SignedSerializer  # noqa: PLC0415

    serializer = SignedSerializer(settings.secret())
    if scheme == "redis":
        return huey.RedisHuey("leerreis", url=url, serializer=serializer)
    if scheme == "postgresql":
        plain = url.replace("+psycopg", "")
        return huey.PostgresHuey("leerreis", url=plain, serializer=serializer)
    file = settings.data / "queue.sqlite3"
    return huey.SqliteHuey("leerreis", filename=str(file), fsync=False, serializer=serializer)


@contextmanager
def without(module: str) -> Iterator[None]:
    """Import something without what it would load although it is not used: here 8 MB of driver."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]  # Python's way to say: not there
    try:
        yield
    finally:
        del sys.modules[module]


def work(app: Flask, settings: Settings) -> None:
    """Run until somebody says stop; what is being done is finished first."""
    queue = make_huey(settings)
    queue.flush()  # an old message means nothing: the rows say what is due
    stop = threading.Event()

    def run_one(job_id: int) -> None:
        with app.app_context():
            running.run(job_id)

    task = queue.task()(run_one)
    consumer = queue.create_consumer(
        workers=THREADS, periodic=False, check_worker_health=True, initial_delay=0.05, max_delay=0.5
    )
    consumer.start()
    for sign in (
        signal.SIGTERM,
        signal.SIGINT,
    ):  # after start(): huey sets its own, which interrupt
        signal.signal(sign, lambda *_: stop.set())
    try:
        feed(app, task, stop)
    finally:
        consumer.stop(graceful=True)


def feed(app: Flask, task: Callable[[int], object], stop: threading.Event) -> None:
    """Hand every due row to the queue once, until `stop` is set."""
    handed: set[int] = set()
    while not stop.is_set():
        try:
            with app.app_context():
                running.ask_daily()
                due = running.due_jobs()
        except SQLAlchemyError as error:  # the database comes back, and so do we
            running.warn("database_away", error=type(error).__name__)
            due = []
        for job_id in due:
            if job_id not in handed:
                task(job_id)
        handed = set(due)
        stop.wait(PAUSE)
