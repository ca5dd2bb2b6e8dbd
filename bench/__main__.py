"""`./leerreis bench`: fill, serve, measure in turns, print."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click
from rich.console import Console
from rich.progress import Progress

from app.config import ROOT
from bench.measuring import Outcome, Plan, count_turns, measure, prepare
from bench.memory import tree
from bench.report import show, show_memory

FEWEST = 30  # one cohort; the measured one is full
ON_DISK = ROOT / "var"  # not where temporary files go: that may be memory, where saving is free


@click.command(help="Measures pages and saves beside the least that they can cost.")
@click.option("--learners", default="100,1000,10000", help="numbers of learners, with commas")
@click.option("--rounds", default=5, help="how often everything is measured")
@click.option("--seconds", default=2.0, help="how long each subject is measured in a round")
@click.option("--only", default="", help="subjects, with commas; the limits are always measured")
@click.option("--memory", type=int, help="instead: the memory of this process and its children")
def main(learners: str, rounds: int, seconds: float, only: str, memory: int | None) -> None:
    """Do what was asked."""
    console = Console()
    if memory is not None:
        show_memory(console, tree(memory))
        return
    sizes = sorted({max(int(number), FEWEST) for number in learners.split(",")})
    chosen = frozenset(filter(None, only.split(",")))
    outcome = _run(Plan(sizes, rounds, seconds, chosen), console)
    show(console, outcome.turns, outcome.costs)
    console.print(f"A first visit to a lesson, fonts left out: {outcome.first_visit} bytes.")


def _run(plan: Plan, console: Console) -> Outcome:
    ON_DISK.mkdir(exist_ok=True)
    with (
        TemporaryDirectory(dir=ON_DISK, prefix="bench-") as folder,
        Progress(console=console, transient=True) as progress,
    ):
        filling = progress.add_task("Making learners", total=sum(plan.learners))
        folders = prepare(Path(folder), plan, lambda made: progress.advance(filling, made))
        measuring = progress.add_task("Measuring", total=count_turns(folders, plan))
        return measure(folders, plan, lambda done: progress.advance(measuring, done))


if __name__ == "__main__":
    main(prog_name="leerreis bench")
