import csv
from io import StringIO

from app.content import ExampleJourney
from app.journeys.rules.steps import steps_as_csv
from tests.content.journeys import TEXT, course_with, read_journey


def _lines(journey: ExampleJourney) -> list[list[str]]:
    text = steps_as_csv(course_with(journey), journey)
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def test_each_step_is_a_line_that_says_what_it_is(journey: ExampleJourney) -> None:
    head, first, *rest = _lines(journey)

    assert (head[0], head[-1]) == ("Stap", "Let op")
    assert first[:3] == [
        "1. Ik zie mensen bezig op de tuinen",
        "Op het idee komen",
        "heel prettig (+2)",
    ]
    assert {line[-1] for line in [first, *rest]} == {"voorbeeld, niet uit onderzoek"}
    assert len(rest) == 10


def test_a_cell_is_never_a_formula() -> None:
    journey, _problems = read_journey(TEXT.replace('"Dat wil ik ook weer."', '"=1+1"'))
    assert journey

    assert "'=1+1" in _lines(journey)[1]
