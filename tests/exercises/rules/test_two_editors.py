"""A thousand games of two editors, without app and database: every save ends as the rules say."""

import tomllib
from collections import Counter

from hypothesis.stateful import run_state_machine_as_test

from app.engine.building import build_template
from app.engine.document import Values
from app.engine.files import TemplateFile, TextsFile
from app.engine.merge import merge
from app.engine.reading import read_values
from app.engine.template import Template
from app.exercises.rules.clashing import settled, with_mine
from app.exercises.rules.sent import Sent
from tests.exercises.two_editors import GUIDE, Stored, TwoEditors, rounds
from tests.settings import COURSE

GAMES, MOVES = 1_000, 4


class Paper:
    """A store that holds versions in a list and puts them together the way saving does."""

    def __init__(self, template: Template) -> None:
        self.template = template
        self.kept: list[Values] = [{}]

    def save(self, who: int, sent: Sent) -> Stored:  # noqa: ARG002 - whoever it is
        base = self.kept[sent.base - 1]
        raw = settled(self.template, sent.raw, base, sent.answers)
        mine, problems = read_values(self.template, raw, before=base)
        assert problems == ()
        merged = merge(self.template, base, self.kept[-1], mine)
        if merged.clashes:
            self.kept.append(with_mine(merged.values, merged.clashes))
        self.kept.append(merged.values)
        return Stored(len(self.kept), merged.values, merged.clashes)

    def newest(self) -> Stored:
        return Stored(len(self.kept), self.kept[-1])

    def versions(self) -> list[Values]:
        return self.kept


def guide() -> Template:
    folder = COURSE / "exercises" / GUIDE
    read = [
        tomllib.loads((folder / n).read_text("utf-8")) for n in ("template.toml", "texts.nl.toml")
    ]
    return build_template(TemplateFile.model_validate(read[0]), TextsFile.model_validate(read[1]))


def test_a_thousand_games_of_two_end_as_the_rules_say() -> None:
    template, seen = guide(), Counter[str]()

    class OnPaper(TwoEditors):
        def __init__(self) -> None:
            super().__init__(Paper(template), template, seen)

    run_state_machine_as_test(OnPaper, settings=rounds(GAMES, MOVES))

    assert seen["interleavings"] >= GAMES
    # or it would prove nothing
    assert min(seen["texts"], seen["rows"], seen["answers"]) > 100, seen
