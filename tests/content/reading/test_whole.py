from tests.content.sample import LESSON, MODULE, QUIZ, RUBRIC, WORKSHOP, Sample


def test_a_good_course_is_read(sample: Sample) -> None:
    course = sample.course()

    assert (course.id, course.title, course.language) == ("proef", "Proefcursus", "nl")
    assert course.finished.quiz_percentage == 70
    assert len(course.version) == 12


def test_all_problems_of_all_files_are_told_at_once(sample: Sample) -> None:
    sample.change(WORKSHOP, "minutes = 15", "minutes = 99")
    sample.change(MODULE, 'owner = "Het programma"', "")
    sample.change(LESSON, "(les:aankomst)", "(les:weg)")
    sample.change(LESSON, "![Een lijn met twee haltes]", "![]")
    sample.change(QUIZ, 'lesson = "vertrek"', 'lesson = "weg"')
    sample.change(RUBRIC, "core = true", "core = 1")

    assert [(problem.file, problem.line) for problem in sample.problems()] == [
        (WORKSHOP, sample.line(WORKSHOP, "minutes = 99")),
        (RUBRIC, sample.line(RUBRIC, "core = 1")),
        (MODULE, 1),
        (QUIZ, 9),
        (LESSON, 11),
        (LESSON, 13),
    ]


def test_only_files_that_are_used_go_along(sample: Sample) -> None:
    sample.write("modules/01-begin/niemand.svg", "<svg/>")

    assert [asset.name for asset in sample.course().assets] == ["lijn.svg"]
