from dataclasses import replace

from app.ui.pictures.journey import Evidence, Step
from tests.ui.pictures.samples import EMPTY, JOURNEY, LONG, WANTED


def test_a_journey_on_guesses_says_so() -> None:
    guessed = replace(JOURNEY, steps=(Step("A"), Step("B"), Step("C", evidence=Evidence.FULL)))

    assert guessed.is_guessed
    assert not replace(JOURNEY, steps=(Step("C", evidence=Evidence.SOME),)).is_guessed
    assert not EMPTY.is_guessed


def test_a_rise_counts_only_where_both_are_known() -> None:
    assert Step("A", -2, 2).rise == 4
    assert (
        Step("A", None, 2).rise
        == Step("A", -2, None).rise
        == Step("A", -2, 1, dropped=True).rise
        == 0
    )


def test_a_part_keeps_the_phases_of_its_steps() -> None:
    part = LONG.between(12, 27)

    assert [(phase.name, phase.steps) for phase in part.phases] == [
        ("Fase 2", 6),
        ("Fase 3", 6),
        ("Fase 4", 3),
    ]
    assert part.steps == LONG.steps[12:27]


def test_a_phase_that_goes_on_says_so() -> None:
    assert LONG.between(3, 8).phases[0].name == "Fase 0 (vervolg)"


def test_a_desired_journey_by_itself_is_not_compared() -> None:
    assert WANTED.is_compared
    assert not replace(WANTED, steps=(Step("A", desired=1, added=True),)).is_compared
    assert not EMPTY.is_compared


def test_a_step_that_falls_away_needs_no_evidence() -> None:
    gone = Step("A", dropped=True, evidence=None)

    assert not replace(WANTED, steps=(gone, Step("B", evidence=Evidence.SOME))).is_guessed
