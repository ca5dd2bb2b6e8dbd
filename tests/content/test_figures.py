from app.content.figures import figures
from tests.content.sample import MODULE, Sample


def test_every_module_has_a_line_and_the_course_one(sample: Sample) -> None:
    sample.add_module()

    lines = figures(sample.course()).split("\n")

    assert [line.split()[0] for line in lines] == ["lessen", "M0", "M1", "Samen"]
    assert lines[1].split()[3:6] == ["2", "16", "15"]
    assert len({len(line) for line in lines}) == 1


def test_a_goal_that_no_question_tests_does_not_count(sample: Sample) -> None:
    sample.change(MODULE, ', questions = ["waar"]', "")

    assert figures(sample.course()).endswith("0 van 1")
