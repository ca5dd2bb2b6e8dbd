"""Everything in one run: fill, serve ours and the limit, measure in turns."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.counting import Cost, cost_of, first_visit
from bench.folder import SECRET, Filled, fill
from bench.rounds import BadAnswerError, Turn
from bench.servers import serving
from bench.subjects import Subject, subjects

WARM_UP = 0.3
LESSON = "lesson"
OK = 200
Tell = Callable[[int], None]


@dataclass(frozen=True)
class Plan:
    """What to measure, and for how long."""

    learners: Sequence[int]
    rounds: int
    seconds: float
    only: frozenset[str] = frozenset()  # empty: everything

    def wants(self, subject: Subject) -> bool:
        """Whether to measure this; limits always, to compare with."""
        return subject.is_limit or not self.only or subject.name in self.only


@dataclass(frozen=True)
class Outcome:
    """What was measured, by the number of learners and by subject."""

    turns: Mapping[int, Sequence[Turn]]
    costs: Mapping[str, Cost]
    first_visit: int


def prepare(folder: Path, plan: Plan, tell: Tell) -> list[Filled]:
    """Make a folder for each number of learners."""
    return [fill(folder / str(number), number, tell) for number in plan.learners]


def measure(folders: Sequence[Filled], plan: Plan, tell: Tell) -> Outcome:
    """Serve everything side by side and measure it in turns."""
    costs = _costs(folders[-1], plan)
    with ExitStack() as stack:
        served = {one.scene.learners: _serve(stack, one, costs, plan) for one in folders}
        for turn in _in_turn(served):
            turn.warm_up(WARM_UP)
        for _ in range(plan.rounds):
            for turn in _in_turn(served):
                turn.run(plan.seconds)
                tell(1)
        return Outcome(served, costs, first_visit(*_lesson(served)))


def count_turns(folders: Sequence[Filled], plan: Plan) -> int:
    """Return how often something will be measured."""
    return plan.rounds * sum(plan.wants(one) for folder in folders for one in subjects(folder))


def _in_turn(served: Mapping[int, Sequence[Turn]]) -> Iterator[Turn]:
    """Give each subject with few and with many learners right after each other."""
    for same in zip(*served.values(), strict=True):
        yield from same


def _costs(filled: Filled, plan: Plan) -> dict[str, Cost]:
    ours = [one for one in subjects(filled) if not one.is_limit]
    asked = [one for one in ours if plan.wants(one) or one.name == LESSON]
    costs = {one.name: cost_of(filled.app, one) for one in asked}
    wrong = [f"{name}: {cost.status}" for name, cost in costs.items() if cost.status != OK]
    if wrong:
        raise BadAnswerError(", ".join(wrong))
    return costs


def _serve(stack: ExitStack, filled: Filled, costs: Mapping[str, Cost], plan: Plan) -> list[Turn]:
    ours = stack.enter_context(serving("app.wsgi:app", filled.environment))
    limit = stack.enter_context(_serving_limit(filled, costs[LESSON].size))
    wanted = [one for one in subjects(filled) if plan.wants(one)]
    return [Turn(one, limit if one.is_limit else ours) for one in wanted]


@contextmanager
def _serving_limit(filled: Filled, size: int) -> Iterator[int]:
    settings = {
        "LIMIT_DATABASE": filled.settings.database,
        "LIMIT_WRITTEN": f"sqlite:///{filled.settings.data / 'written.sqlite3'}",
        "LIMIT_SECRET": SECRET,
        "LIMIT_SIZE": str(size),
    }
    with serving("bench.limit:app", {**filled.environment, **settings}) as port:
        yield port


def _lesson(served: Mapping[int, Sequence[Turn]]) -> tuple[int, Subject]:
    turns = next(iter(served.values()))
    found = next((one for one in turns if one.subject.name == LESSON), turns[-1])
    return found.port, found.subject
