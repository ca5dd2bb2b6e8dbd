"""Doing one job, and finding those that are due."""

from datetime import timedelta

from sqlalchemy import select, update

from app import clock
from app.db import db, transaction
from app.jobs.outbox import Job, JobState, enqueue
from app.jobs.registry import DAILY, do

MOST_ATTEMPTS = 8
FIRST_DELAY = timedelta(seconds=10)
LONGEST_DELAY = timedelta(hours=1)
# a worker that was killed leaves its job behind; after this long another takes it over
ABANDONED = timedelta(minutes=5)
ERROR_LENGTH = 500


def warn(event: str, **about: object) -> None:
    """Write a warning in the log; structlog takes 4 MB, so only who has something to say has it."""
    import structlog  # noqa: PLC0415

    structlog.get_logger("jobs").warning(event, **about)


def delay_after(attempts: int) -> timedelta:
    """Return how long to wait after so many failures: 10 s, 40 s, 160 s ... one hour at most."""
    growth: int = 4 ** (attempts - 1)
    return min(FIRST_DELAY * growth, LONGEST_DELAY)


def due_jobs(limit: int = 100) -> list[int]:
    """Return the jobs that wait and are due, and those that a dead worker left behind."""
    now = clock.now()
    waiting = (Job.state == JobState.WAITING) & (Job.due_at <= now)
    abandoned = (Job.state == JobState.RUNNING) & (Job.taken_at < now - ABANDONED)
    query = select(Job.id).where(waiting | abandoned).order_by(Job.due_at, Job.id).limit(limit)
    found = list(db.session.scalars(query))
    db.session.rollback()
    return found


def ask_daily() -> None:
    """Ask for the work of today, once; its key says which day it was asked for."""
    today = clock.now().date().isoformat()
    keys = {f"{name}/{today}": name for name in DAILY}
    known = set(db.session.scalars(select(Job.key).where(Job.key.in_(keys))))
    db.session.rollback()
    for key, name in keys.items():
        if key not in known:
            with transaction():
                enqueue(name, key=key)


def run(job_id: int) -> bool:
    """Do one job, unless somebody else does it; return whether we did it well."""
    taken = _take(job_id)
    if taken is None:
        return False
    name, arguments, attempts = taken
    try:
        with transaction():
            do(name, arguments)
            _close(job_id)
    except Exception as error:  # noqa: BLE001 - whatever a job does wrong, the worker goes on
        warn("job_failed", job=name, id=job_id, attempt=attempts, error=type(error).__name__)
        _put_back(job_id, attempts, error)
        return False
    return True


def _take(job_id: int) -> tuple[str, dict[str, object], int] | None:
    now = clock.now()
    free = (Job.state == JobState.WAITING) & (Job.due_at <= now)
    abandoned = (Job.state == JobState.RUNNING) & (Job.taken_at < now - ABANDONED)
    claim = (
        update(Job)
        .where(Job.id == job_id, free | abandoned)
        .values(state=JobState.RUNNING, taken_at=now, attempts=Job.attempts + 1)
        .returning(Job.name, Job.arguments, Job.attempts)
        .execution_options(synchronize_session=False)
    )
    with transaction():
        row = db.session.execute(claim).one_or_none()
    return None if row is None else (row.name, row.arguments, row.attempts)


def _close(job_id: int) -> None:
    # only while it is still ours: who was too slow must not finish what another took over
    done = (
        update(Job)
        .where(Job.id == job_id, Job.state == JobState.RUNNING)
        .values(state=JobState.DONE, done_at=clock.now(), last_error=None)
    )
    db.session.execute(done.execution_options(synchronize_session=False))


def _put_back(job_id: int, attempts: int, error: Exception) -> None:
    gave_up = attempts >= MOST_ATTEMPTS
    again = (
        update(Job)
        .where(Job.id == job_id)
        .values(
            state=JobState.FAILED if gave_up else JobState.WAITING,
            due_at=clock.now() + delay_after(attempts),
            last_error=f"{type(error).__name__}: {error}"[:ERROR_LENGTH],
        )
    )
    with transaction():
        db.session.execute(again.execution_options(synchronize_session=False))
