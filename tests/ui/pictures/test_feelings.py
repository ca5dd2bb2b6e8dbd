from dataclasses import replace

import pytest

from app.ui.pictures.feelings import description, finding
from app.ui.pictures.journey import Step
from tests.ui.pictures.samples import EMPTY, JOURNEY, WANTED


@pytest.mark.parametrize(
    ("feelings", "said"),
    [
        ([], "Nog geen stappen. Begin bij wat er gebeurt vóór het eerste contact."),
        ([None], "Nog geen scores. Vraag bij elke stap hoe die voelde."),
        ([2, 1], "Niemand vond een stap vervelend. Het laagst scoort \u20182\u2019."),
        ([2, -1], "Het dieptepunt is \u20182\u2019: vervelend. Daar houdt de reis ook op."),
        ([-2, -1], "Het dieptepunt is \u20181\u2019: heel vervelend. De reis eindigt laag."),
        ([-2, 1], "Het dieptepunt is \u20181\u2019: heel vervelend. De reis eindigt goed."),
        (
            [-2, 0],
            "Het dieptepunt is \u20181\u2019: heel vervelend. De reis eindigt zonder hoogtepunt.",
        ),
    ],
)
def test_a_journey_says_where_it_is_low_and_how_it_ends(
    feelings: list[int | None], said: str
) -> None:
    steps = tuple(Step(str(at), feeling) for at, feeling in enumerate(feelings, 1))

    assert finding(replace(JOURNEY, steps=steps)) == said


def test_of_two_lows_the_moment_of_truth_is_named() -> None:
    steps = (Step("A", -1, moment_of_truth=True), Step("B", -1), Step("C", 1))

    assert "\u2018A\u2019" in finding(replace(JOURNEY, steps=steps))


def test_who_hears_the_picture_hears_the_extremes_and_where_the_table_is() -> None:
    said = description(JOURNEY)

    assert said.startswith("5 stappen in 2 fasen. Het dieptepunt is \u2018Wacht op bericht\u2019")
    assert "Hoogste punt: \u2018Krijgt de sleutel\u2019, heel prettig." in said
    assert said.endswith("Alle waarden staan in de tabel onder de tekening.")
    assert "Hoogste" not in description(EMPTY)


BETTER = "\u2018Vindt een lijst\u2019 gaat van vervelend naar prettig."


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (WANTED.steps,
         f"{BETTER} 1 stap vervalt, 1 stap is nieuw."),
        ((Step("A", 1, 1), Step("B", added=True, desired=1)),
         "Nog geen stap wordt prettiger. 1 stap is nieuw."),
        ((Step("A", 1, 1),), "Nog geen stap wordt prettiger."),
        ((Step("A", added=True, desired=1),),
         "Nog niet te vergelijken: kies bij een stap welke stap van nu deze vervangt."),
        ((Step("A", 1),), "Nog geen scores. Kies bij elke stap hoe die moet voelen."),
        ((), "Nog geen stappen. Begin bij wat er gebeurt vóór het eerste contact."),
    ],
)  # fmt: skip
def test_a_desired_journey_says_what_becomes_better(steps: tuple[Step, ...], said: str) -> None:
    assert finding(replace(WANTED, steps=steps)) == said


def test_who_hears_a_desired_journey_does_not_hear_the_highest_point_of_now() -> None:
    assert "Hoogste" not in description(WANTED)
