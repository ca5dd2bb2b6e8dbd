"""How often the rules are right, per kind: `python -m tests.engine.dutch.questions.report`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from app.engine.dutch.questions.kinds import Kind
from app.engine.dutch.questions.question import look_at_question

HERE = Path(__file__).parent


class Labelled(NamedTuple):
    """A question, and the kinds that a person gave it."""

    text: str
    kinds: frozenset[Kind]


class Score(NamedTuple):
    """What was found rightly, what wrongly, what was missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong or 1)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed or 1)


def labelled(path: Path) -> list[Labelled]:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [Labelled(text, frozenset(map(Kind, kinds.split(",")))) for text, kinds in rows]


def scores(questions: Sequence[Labelled]) -> dict[Kind, Score]:
    pairs = [(asked.kinds, set(look_at_question(asked.text).kinds)) for asked in questions]
    return {
        kind: Score(
            sum(kind in told and kind in found for told, found in pairs),
            sum(kind not in told and kind in found for told, found in pairs),
            sum(kind in told and kind not in found for told, found in pairs),
        )
        for kind in Kind
    }


def report(path: Path) -> str:
    questions = labelled(path)
    lines = [
        f"{path.name}: {len(questions)} questions",
        "kind          precision  recall  right wrong missed",
    ]
    for kind, score in scores(questions).items():
        rates = f"{kind:13} {score.precision:8.1%} {score.recall:8.1%}"
        lines.append(f"{rates} {score.right:6} {score.wrong:5} {score.missed:6}")
    return "\n".join(lines)


if __name__ == "__main__":
    paths = [Path(name) for name in sys.argv[1:]] or [HERE / "tuning.tsv", HERE / "control.tsv"]
    sys.stdout.write("\n\n".join(map(report, paths)) + "\n")
