"""A small course of two modules, and learners in it."""

from datetime import UTC, date, datetime, timedelta

from app.coaching.rules.learner import Learner, Seat, Work, WorkState
from app.content import AgendaItem, Course, Finished, Module, RunStep, Step, StepKind, WorkshopKind

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
BEGIN = datetime(2026, 3, 1, tzinfo=UTC)
KINDS = {
    "les": StepKind.LESSON,
    "toets": StepKind.QUIZ,
    "kaart": StepKind.EXERCISE,
    "w": StepKind.WORKSHOP,
}


def step(item_id: str, module: str) -> Step:
    kind = KINDS[item_id.rstrip("0123456789")]
    return Step(kind=kind, id=item_id, title=item_id.title(), minutes=10, module=module)


def module(code: str, *items: str) -> Module:
    return Module(
        id=code.lower(),
        code=code,
        title=f"Module {code}",
        summary="",
        goals=(),
        owner="",
        review_on=date(2027, 1, 1),
        steps=tuple(step(item, code.lower()) for item in items),
    )


def small_course() -> Course:
    modules = (module("M0", "les1", "les2", "toets1", "w1"), module("M1", "les3", "kaart", "les4"))
    return Course(
        id="klein",
        title="Klein",
        summary="",
        language="nl",
        licence="CC-BY-4.0",
        version="1",
        phases=(),
        modules=modules,
        finished=Finished(),
        lessons=(),
        quizzes=(),
        exercises=(),
        workshops=(workshop(),),
        terms=(),
        assets=(),
    )


def workshop() -> WorkshopKind:
    return WorkshopKind(
        id="w1",
        code="W1",
        title="Kick-off",
        summary="Samen beginnen.",
        goal="Elkaar kennen.",
        minutes=60,
        online=False,
        seats_min=5,
        seats_max=15,
        materials=("Stiften.",),
        online_changes=("Op een gedeeld scherm.",),
        agenda=(AgendaItem(minutes=60, title="Samen", steps=(RunStep(minutes=60, do="Begin."),)),),
    )


def learner(
    *done: str,
    days_ago: int = 1,
    work: Work | None = None,
    seat: Seat | None = None,
    name: str = "Noor Bakker",
) -> Learner:
    """Somebody who finished these steps so many days ago."""
    at = NOW - timedelta(days=days_ago)
    return Learner(
        public_id=name,
        name=name,
        since=BEGIN,
        done={(KINDS[one.rstrip("0123456789")], one): at for one in done},
        works={"kaart": work} if work else {},
        seats={"w1": seat} if seat else {},
    )


def work(
    state: WorkState, *, days: int = 1, is_own: bool = False, is_untouched: bool = False
) -> Work:
    """The team's card in this state for so many days."""
    since = NOW - timedelta(days=days)
    return Work(
        "kaart",
        "Verhuizen",
        state,
        since,
        submitted_at=None if state is WorkState.BUSY else since,
        submission="abc",
        is_own=is_own,
        is_untouched=is_untouched,
    )
