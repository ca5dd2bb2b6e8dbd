import pytest

from tests.content.sample import FILES, LESSON, MODULE, TASK, Sample

NO_FRONT = "Dit bestand begint niet met een kop tussen twee regels +++."


@pytest.mark.parametrize(
    "text",
    [
        "Een les.\n",
        "",
        '+++\nid = "vertrek"\n',
        FILES[LESSON].removeprefix("+++\n"),
        f"\n{FILES[LESSON]}",
    ],
)
def test_a_lesson_without_a_head_is_told(sample: Sample, text: str) -> None:
    sample.write(LESSON, text)

    problem = next(p for p in sample.problems() if p.message == NO_FRONT)

    assert (problem.file, problem.line) == (LESSON, 1)


def test_an_empty_lesson_is_told(sample: Sample) -> None:
    sample.lesson("\n\n")

    assert str(sample.problem()).startswith(f"{LESSON}:7: Deze les is leeg.")


def test_a_problem_in_the_head_has_the_line_of_the_file(sample: Sample) -> None:
    sample.change(LESSON, 'title = "Vertrek"', 'titel = "Vertrek"')

    lines = {problem.line for problem in sample.problems()}

    assert lines == {2, 3}  # what is missing is told where the head begins


def test_a_problem_in_the_text_has_the_line_of_the_file(sample: Sample) -> None:
    sample.change(LESSON, "(les:aankomst)", "(les:weg)")

    assert sample.problem().line == sample.line(LESSON, "(les:weg)") == 13


def test_toml_that_cannot_be_read_in_a_head_has_the_line_of_the_file(sample: Sample) -> None:
    sample.change(LESSON, "minutes = 5", "minutes = vijf")

    assert sample.problem().line == 4


def test_plus_signs_further_down_are_text(sample: Sample) -> None:
    sample.lesson("Een.\n\n+++\n\nTwee.\n")

    assert "+++" in sample.course().lesson("vertrek").html


def test_a_task_has_no_head(sample: Sample) -> None:
    sample.write(TASK, '+++\ntitle = "Kaart"\n+++\nDoe het.\n')

    assert sample.said()[0] == (
        f"{TASK}:1: Boven een opdracht staat geen kop tussen regels +++."
        " Haal hem weg; titel en samenvatting staan in texts.nl.toml."
    )


def test_an_empty_task_is_told(sample: Sample) -> None:
    sample.write(TASK, "\n")

    assert sample.problem().message == "Deze opdracht is leeg."


def test_the_id_of_a_broken_file_stays_known(sample: Sample) -> None:
    sample.change(MODULE, 'title = "Het begin"', "title = Het begin")

    assert [problem.file for problem in sample.problems()] == [MODULE]


def test_what_points_at_a_file_without_a_readable_id_is_not_blamed(sample: Sample) -> None:
    sample.change(LESSON, 'id = "vertrek"', "id = vertrek")

    assert {problem.file for problem in sample.problems()} == {LESSON}
