import pytest

from tests.content.sample import GOALS, MODULE, Sample


@pytest.mark.parametrize("step", ["{}", '{ lesson = "vertrek", quiz = "toets" }'])
def test_a_step_is_one_thing(sample: Sample, step: str) -> None:
    sample.change(MODULE, '{ lesson = "aankomst" }', step)

    problem = sample.problems()[0]

    assert str(problem) == (
        f'{MODULE}:10: Een stap is precies één ding. Schrijf bijvoorbeeld {{ lesson = "id" }}.'
        " (steps 2)"
    )


def test_a_step_of_an_unknown_kind_is_asked_about(sample: Sample) -> None:
    sample.change(MODULE, '{ quiz = "toets" }', '{ quizz = "toets" }')

    problem = sample.problems()[0]

    assert problem.line == 11
    assert problem.message == "Het veld 'quizz' bestaat hier niet."
    assert problem.suggestion == "Bedoelt u 'quiz'?"


def test_a_module_needs_goals_and_steps(sample: Sample) -> None:
    sample.change(MODULE, GOALS, "[]")

    assert sample.problem().message == "Het veld 'goals' is leeg of te kort."
