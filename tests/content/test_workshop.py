import pytest

from app.content import ItemRef, StepKind
from tests.content.sample import TEMPLATE, WORKSHOP, Sample


def test_what_a_workshop_requires_points_into_the_course(sample: Sample) -> None:
    requires = sample.course().workshop("start").requires

    assert [one.ref for one in requires] == [
        ItemRef(kind=StepKind.LESSON, id="vertrek"),
        ItemRef(kind=StepKind.EXERCISE, id="kaart"),
    ]
    assert requires[0].ref.url == "/lessen/vertrek"


def test_a_requirement_without_a_known_word_is_refused(sample: Sample) -> None:
    sample.change(WORKSHOP, '"les:vertrek"', '"lesje:vertrek"')

    assert str(sample.problem()) == (
        "course/workshops/start.nl.toml:12: 'lesje:vertrek' wijst nergens naar. Schrijf"
        " bijvoorbeeld oefening:projectkaart; mogelijk zijn: les, zelftoets, oefening, bijeenkomst."
        " (requires 1)"
    )


def test_a_requirement_can_ask_for_several_documents(sample: Sample) -> None:
    sample.change(TEMPLATE, "minutes = 5", "minutes = 5\nseveral = true")
    sample.change(WORKSHOP, '"oefening:kaart"', '"oefening:kaart>=5"')

    needed = sample.course().workshop("start").requires[1]

    assert needed.ref == ItemRef(kind=StepKind.EXERCISE, id="kaart")
    assert needed.least == 5


@pytest.mark.parametrize("rule", ["oefening:kaart>=0", "oefening:kaart>=101"])
def test_a_requirement_asks_for_a_number_that_can_be(sample: Sample, rule: str) -> None:
    sample.change(WORKSHOP, '"oefening:kaart"', f'"{rule}"')

    problem = sample.problem()

    assert (problem.line, problem.place) == (sample.line(WORKSHOP, rule), "requires 2")


def test_a_part_without_steps_is_no_run_sheet(sample: Sample) -> None:
    step = 'steps = [{ minutes = 5, do = "Lees de afspraken voor." }]'
    sample.change(WORKSHOP, step, "steps = []")

    assert sample.problem().place == "agenda 2, steps"


def test_a_workshop_needs_materials(sample: Sample) -> None:
    sample.change(WORKSHOP, 'materials = ["Stiften."]', "materials = []")

    assert sample.problem().place == "materials"
