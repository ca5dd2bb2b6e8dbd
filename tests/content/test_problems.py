from app.content.problems import BrokenCourseError, Problem, Problems, Spot, near, report


def test_a_problem_says_file_line_message_suggestion_and_place() -> None:
    problem = Problem("a.toml", 3, "steps 1", "Dit kan niet.", "Schrijf iets anders.")

    assert str(problem) == "a.toml:3: Dit kan niet. Schrijf iets anders. (steps 1)"


def test_a_problem_without_a_line_says_the_file_alone() -> None:
    assert str(Problem("a.toml", None, "", "Dit bestand ontbreekt.")) == (
        "a.toml: Dit bestand ontbreekt."
    )


def test_problems_are_told_once_by_file_and_line() -> None:
    problems = Problems()
    for line in (9, 2, 9):
        problems.add(Spot("b.toml", line), "Fout.")
    problems.add(Spot("a.toml"), "Fout.")

    assert [(p.file, p.line) for p in problems.all()] == [
        ("a.toml", None),
        ("b.toml", 2),
        ("b.toml", 9),
    ]


def test_a_report_has_a_group_per_file_and_a_sum() -> None:
    problems = [
        Problem("a.toml", 1, "", "Een."),
        Problem("a.toml", 2, "", "Twee."),
        Problem("b.toml", None, "", "Drie."),
    ]

    assert report(problems) == (
        "a.toml:1: Een.\na.toml:2: Twee.\n\nb.toml: Drie.\n\n3 problemen in 2 bestanden."
    )


def test_a_report_of_one_problem_is_singular() -> None:
    assert report([Problem("a", 1, "", "Een.")]).endswith("1 probleem in 1 bestand.")


def test_a_report_of_nothing_says_so() -> None:
    assert report([]) == "Geen problemen gevonden."


def test_a_broken_course_error_reads_as_its_report() -> None:
    error = BrokenCourseError([Problem("a", 1, "", "Een.")])

    assert str(error) == report(error.problems)


def test_near_names_the_word_that_was_perhaps_meant() -> None:
    assert near("begn-en-einde", ["begin-en-einde", "vertrek"]) == "Bedoelt u 'begin-en-einde'?"


def test_near_does_not_mind_capitals() -> None:
    assert near("Vertrek", ["vertrek"]) == "Bedoelt u 'vertrek'?"


def test_near_is_silent_when_nothing_looks_alike() -> None:
    assert near("heel-iets-anders", ["vertrek"]) == ""
