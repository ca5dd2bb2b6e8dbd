"""The rules against questions that a person labelled before they were written."""

from pathlib import Path

import pytest

from app.engine.dutch.questions.kinds import Kind
from app.engine.dutch.questions.question import look_at_question
from tests.engine.dutch.questions.report import HERE, labelled, report, scores

CONTROL = labelled(HERE / "control.tsv")
TUNING = labelled(HERE / "tuning.tsv")
SCORES = scores(CONTROL)
BOTH = [HERE / "control.tsv", HERE / "tuning.tsv"]


def test_there_is_enough_to_measure_with() -> None:
    assert len(CONTROL) >= 300
    assert len(CONTROL) + len(TUNING) >= 600
    assert all(sum(kind in asked.kinds for asked in CONTROL) >= 20 for kind in Kind)


def test_the_control_set_holds_no_question_that_was_tuned_on() -> None:
    assert not {asked.text for asked in CONTROL} & {asked.text for asked in TUNING}


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_is_hardly_ever_a_false_alarm(kind: Kind) -> None:
    assert SCORES[kind].precision >= 0.95


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_is_seldom_missed(kind: Kind) -> None:
    assert SCORES[kind].recall >= 0.90


@pytest.mark.parametrize("path", BOTH, ids=lambda path: path.stem)
def test_a_question_is_open_or_closed_never_both(path: Path) -> None:
    for asked in labelled(path):
        found = look_at_question(asked.text)

        assert len({Kind.OPEN, Kind.CLOSED} & asked.kinds) == 1, asked.text
        assert len({Kind.OPEN, Kind.CLOSED} & set(found.kinds)) == 1, asked.text
        assert Kind.EITHER_OR not in found.kinds or Kind.CLOSED in found.kinds, asked.text


@pytest.mark.parametrize("path", BOTH, ids=lambda path: path.stem)
def test_every_kind_has_its_place_and_every_flaw_its_advice(path: Path) -> None:
    for asked in labelled(path):
        found = look_at_question(asked.text)

        assert set(found.spans) == set(found.kinds)
        assert all(0 <= start < end <= len(asked.text) for start, end in found.spans.values())
        assert bool(found.advice) == (found.kinds != (Kind.OPEN,))
        assert "{" not in found.advice


def test_the_report_names_every_kind() -> None:
    table = report(HERE / "control.tsv")

    assert all(f"\n{kind} " in table for kind in Kind)
