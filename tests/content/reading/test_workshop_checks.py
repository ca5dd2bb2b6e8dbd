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
        (
            "minutes = 5\n",
            "minutes = 6\n",
            "De stappen van 'Afspraken' duren 5 minuten, maar minutes is 6.",
        ),
        ('["kaart"]', '["kart"]', "Deze oefening bestaat niet: 'kart'."),
        (
            '"oefening:kaart"',
            '"oefening:kaart>=2"',
            "Van 'oefening:kaart' heeft een team er één.",
        ),
        (
            '"les:vertrek"',
            '"les:vertrek>=2"',
            "Van 'les:vertrek' heeft een team er één.",
        ),
        ("seats_min = 3", "seats_min = 13", "Bij 'start' is seats_min hoger dan seats_max."),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(
    sample: Sample, old: str, new: str, message: str
) -> None:
    sample.change(WORKSHOP, old, new)

    found = {problem.message: problem for problem in sample.problems()}

    assert found[message].file == WORKSHOP
    assert found[message].line == sample.line(WORKSHOP, new)


def test_a_workshop_that_cannot_be_read_is_not_called_missing(sample: Sample) -> None:
    sample.change(WORKSHOP, "minutes = 15", 'minutes = "lang"')

    assert [problem.file for problem in sample.problems()] == [WORKSHOP]
