import pytest

from tests.content.sample import MODULE, QUIZ, Sample

GOAL = '{ id = "beginnen", text = "Beginnen.", lessons = ["vertrek"], questions = ["waar"] }'


def test_a_goal_names_what_serves_and_tests_it(sample: Sample) -> None:
    goal = sample.course().module("begin").goals[0]

    assert (goal.lessons, goal.questions) == (("vertrek",), ("waar",))


@pytest.mark.parametrize(
    ("old", "new", "message", "suggestion"),
    [
        (
            'lessons = ["vertrek"]',
            'lessons = ["vertrk"]',
            "De les 'vertrk' is geen stap van deze module.",
            "Mogelijk zijn: vertrek, aankomst.",
        ),
        (
            'questions = ["waar"]',
            'questions = ["wat"]',
            "De vraag 'wat' staat in geen enkele zelftoets.",
            "Neem het id van een vraag over uit quiz.nl.toml.",
        ),
        (
            GOAL,
            f"{GOAL}, {GOAL}",
            "Het leerdoel 'beginnen' staat er twee keer.",
            "Geef elk leerdoel een eigen id.",
        ),
    ],
)
def test_a_goal_that_does_not_fit_is_told(
    sample: Sample, old: str, new: str, message: str, suggestion: str
) -> None:
    sample.change(MODULE, old, new)

    problem = sample.problem()

    assert (problem.message, problem.suggestion) == (message, suggestion)


def test_the_question_of_a_broken_self_check_is_not_told_as_well(sample: Sample) -> None:
    sample.change(QUIZ, 'kind = "single"', 'kind = "singel"')

    assert [problem.file for problem in sample.problems()] == [QUIZ]
