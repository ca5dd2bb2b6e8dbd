import pytest

from tests.content.sample import WORKSHOP, Sample


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('id = "start"', 'id = "begin"', "Het id 'begin' is niet de naam van het bestand."),
        ('"oefening:kaart"', '"oefening:weg"', "Deze oefening bestaat niet: 'weg'."),
        ('"les:vertrek"', '"bijeenkomst:start"', "'start' vraagt om zichzelf."),
        (
            "minutes = 15",
            "minutes = 20",
            "De agenda van 'start' duurt 15 minuten, maar minutes is 20.",
        ),
        ("seats_min = 3", "seats_min = 13", "Bij 'start' is seats_min hoger dan seats_max."),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(
    sample: Sample, old: str, new: str, message: str
) -> None:
    sample.change(WORKSHOP, old, new)

    problem = next(problem for problem in sample.problems() if problem.file == WORKSHOP)

    assert (problem.line, problem.message) == (sample.line(WORKSHOP, new), message)


def test_a_workshop_that_cannot_be_read_is_not_called_missing(sample: Sample) -> None:
    sample.change(WORKSHOP, "minutes = 15", 'minutes = "lang"')

    assert [problem.file for problem in sample.problems()] == [WORKSHOP]
