"""What was measured, as tables that a person reads."""

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console
from rich.table import Table

from bench.counting import Cost
from bench.memory import Process
from bench.rounds import Measured, Turn, limits

CLIENT_TOO_BUSY = 0.85
WITHIN = 0.10
MEGABYTE = 1024 * 1024
MOST_MEMORY = 230
NUMBERS = ("req/s", "of limit", "goal", "median ms", "p95 ms", "queries", "bytes", "gzip")


def show(console: Console, sizes: Mapping[int, Sequence[Turn]], costs: Mapping[str, Cost]) -> None:
    """Print everything: the smallest and the largest number of learners side by side."""
    table = Table("subject", "learners", title="Beside the limit, in the same rounds")
    for name in NUMBERS:
        table.add_column(name, justify="right")
    names = [turn.subject.name for turn in next(iter(sizes.values()))]
    for name in names:
        for learners, turns in sizes.items():
            turn = next(one for one in turns if one.subject.name == name)
            limit = limits(turns)[turn.subject.writes]
            cost = costs.get(name)
            table.add_row(name, str(learners), *_times(turn, limit), *_counts(cost))
    console.print(table)
    for line in (*_growth(sizes), *_busy_client(sizes)):
        console.print(line)


def _times(turn: Turn, limit: Measured) -> list[str]:
    measured, goal = turn.measured, turn.subject.goal
    share = measured.share_of(limit)
    met = "" if goal is None else f"{goal:.0%} {'ok' if share >= goal else 'NOT MET'}"
    return [
        f"{measured.rate:.0f}",
        "" if turn.subject.is_limit else f"{share:.0%}",
        met,
        f"{measured.typical:.1f}",
        f"{measured.slow:.1f}",
    ]


def _counts(cost: Cost | None) -> list[str]:
    return [] if cost is None else [str(cost.queries), str(cost.size), str(cost.compressed)]


def _growth(sizes: Mapping[int, Sequence[Turn]]) -> Iterable[str]:
    """Say whether a page costs the same with few and with many learners in the system."""
    few, many = min(sizes), max(sizes)
    if few == many:
        return
    for small, large in zip(sizes[few], sizes[many], strict=True):
        change = 1 / large.measured.share_of(small.measured) - 1
        mark = ""
        if small.subject.name == "cohort":
            mark = " (ok)" if change <= WITHIN else " (NOT within 10 %)"
        yield f"{small.subject.name}: {change:+.1%} time from {few} to {many} learners{mark}"


def _busy_client(sizes: Mapping[int, Sequence[Turn]]) -> Iterable[str]:
    turns = [turn for turns in sizes.values() for turn in turns]
    busiest = max(turns, key=lambda turn: max(turn.measured.client_busy))
    busy = max(busiest.measured.client_busy)
    warning = ": it may be the bottleneck" if busy > CLIENT_TOO_BUSY else ""
    yield f"The asking process was busy {busy:.0%} of the time at most{warning}."


def show_memory(console: Console, processes: Sequence[Process]) -> None:
    """Print what each process takes."""
    table = Table("pid", "program", title="Memory, each shared page counted once")
    table.add_column("PSS, MB", justify="right")
    table.add_column("RSS, MB", justify="right")
    for one in processes:
        sizes = (f"{size / MEGABYTE:.1f}" for size in (one.proportional, one.resident))
        table.add_row(str(one.pid), one.command[:60], *sizes)
    total = sum(one.proportional for one in processes) / MEGABYTE
    table.add_row("", "together", f"{total:.1f}", "")
    console.print(table)
    console.print(f"Goal: {MOST_MEMORY} MB, {'ok' if total <= MOST_MEMORY else 'NOT MET'}")
