import pytest

from tests.content.sample import COURSE, MODULE, QUIZ, WORKSHOP, Sample


@pytest.mark.parametrize(
    ("kind", "item_id", "wrong", "said"),
    [
        ("lesson", "aankomst", "ankomst", "Deze les bestaat niet: 'ankomst'. Bedoelt u 'aank"),
        (
            "quiz",
            "toets",
            "vertrek",
            "Deze zelftoets bestaat niet: 'vertrek'. 'vertrek' is een les",
        ),
        ("exercise", "kaart", "krt", "Deze oefening bestaat niet: 'krt'. Bedoelt u 'kaart'?"),
        ("workshop", "start", "strt", "Deze bijeenkomst bestaat niet: 'strt'. Bedoelt u 'start'?"),
    ],
)
def test_a_step_that_does_not_exist_is_told_with_its_line(
    sample: Sample, kind: str, item_id: str, wrong: str, said: str
) -> None:
    step = f'{kind} = "{wrong}"'
    sample.change(MODULE, f'{kind} = "{item_id}"', step)

    assert f"{MODULE}:{sample.line(MODULE, step)}: {said}" in "\n".join(sample.said())


def test_a_step_twice_is_told(sample: Sample) -> None:
    sample.change(
        MODULE, '{ lesson = "aankomst" },', '{ lesson = "aankomst" }, { lesson = "vertrek" },'
    )

    assert sample.problem().message == "'les:vertrek' is al een stap van module 'begin'."


@pytest.mark.parametrize(
    ("step", "name", "what"),
    [
        ('  { lesson = "aankomst" },\n', "modules/01-begin/aankomst.nl.md", "Deze les"),
        ('  { quiz = "toets" },\n', QUIZ, "Deze zelftoets"),
    ],
)
def test_what_is_in_no_step_is_told(sample: Sample, step: str, name: str, what: str) -> None:
    sample.change(MODULE, step, "")

    problem = sample.problem()

    assert (problem.file, problem.line) == (name, sample.line(name, "id = "))
    assert problem.message == f"{what} staat in geen enkele module."


def test_an_exercise_in_no_step_is_told(sample: Sample) -> None:
    sample.change(MODULE, '  { exercise = "kaart" },\n', "")

    assert "Deze oefening staat in geen enkele module." in "\n".join(sample.said())


def test_a_workshop_may_wait_in_the_catalogue(sample: Sample) -> None:
    sample.change(MODULE, '  { workshop = "start" },\n', "")
    sample.change(COURSE, 'workshops = ["start"]\n', "")

    assert sample.problems() == []


def test_the_time_of_a_module_is_not_written_but_counted(sample: Sample) -> None:
    sample.change(MODULE, 'owner = "Het programma"', 'owner = "Het programma"\nminutes = 90')

    problem = sample.problem()

    assert (problem.line, problem.place) == (7, "minutes")


def test_an_exercise_that_a_project_makes_needs_no_step(sample: Sample) -> None:
    sample.change(MODULE, '  { exercise = "kaart" },\n', "")
    sample.change(COURSE, 'exercises = ["kaart"]\n', "")
    sample.change(WORKSHOP, ', "oefening:kaart"', "")
    phase = 'modules = ["begin"]\n\n[f'
    sample.change(COURSE, phase, 'modules = ["begin"]\nexercises = ["kaart"]\n\n[f')

    assert sample.course().phases[0].exercises == ("kaart",)
