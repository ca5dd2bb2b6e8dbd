import pytest

from app.content.files.shape import in_words
from tests.content.sample import COURSE, LESSON, MODULE, QUIZ, RUBRIC, WORKSHOP, Sample


def test_a_path_reads_as_authors_count() -> None:
    assert in_words(("questions", 1, "options", 0, "feedback")) == (
        "questions 2, options 1, feedback"
    )


def test_a_missing_field_is_told_at_the_start_of_what_misses_it(sample: Sample) -> None:
    sample.change(QUIZ, 'text = "Waar begint de reis?"\n', "")

    assert str(sample.problem()) == (
        f"{QUIZ}:5: Het veld 'text' ontbreekt. Voeg een regel toe die begint met: text ="
        " (questions 1)"
    )


def test_a_missing_field_above_a_lesson_is_told_at_its_first_line(sample: Sample) -> None:
    sample.change(LESSON, "minutes = 5\n", "")

    assert sample.problem().line == 2
    assert sample.problem().message == "Het veld 'minutes' ontbreekt."


def test_an_unknown_field_is_told_with_the_one_that_was_perhaps_meant(sample: Sample) -> None:
    sample.change(QUIZ, "lesson = ", "lessen = ")

    said = sample.said()

    assert f"{QUIZ}:9: Het veld 'lessen' bestaat hier niet. Bedoelt u 'lesson'?" in said[-1]


def test_an_unknown_field_that_looks_like_nothing_gets_the_list(sample: Sample) -> None:
    sample.change(LESSON, 'summary = "Hoe u vertrekt."', 'summary = "Ja."\nqqqq = 1')

    assert sample.problem().suggestion == (
        "Mogelijk is: id, minutes, owner, question, review_on, sources, summary, title."
    )


def test_a_field_far_inside_has_its_own_line(sample: Sample) -> None:
    sample.change(QUIZ, 'feedback = "Nee, eerder."', 'feedbak = "Nee, eerder."')

    problem = sample.problems()[-1]

    assert (problem.line, problem.place) == (12, "questions 1, options 2, feedbak")
    assert problem.suggestion == "Bedoelt u 'feedback'?"


def test_all_wrong_fields_of_a_file_are_told_together(sample: Sample) -> None:
    sample.change(MODULE, 'title = "Het begin"', "title = 7")
    sample.change(MODULE, 'summary = "Waar het begint."', "summary = 8")

    assert [(p.line, p.message) for p in sample.problems()] == [
        (3, "Bij 'title' hoort tekst."),
        (4, "Bij 'summary' hoort tekst."),
    ]


def test_a_text_for_a_number_in_the_rubric_is_refused(sample: Sample) -> None:
    sample.change(RUBRIC, "core = true", 'core = "ja"')

    assert sample.problem().message == "Bij 'core' hoort true (ja) of false (nee)."


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("online = true", 'online = "ja"', "Bij 'online' hoort true (ja) of false (nee)."),
        ("seats_min = 3", "seats_min = 0", "0 is te weinig bij 'seats_min'."),
        ("seats_max = 12", "seats_max = 99999", "99999 is te veel bij 'seats_max'."),
        ('title = "De start"', 'title = ""', "Het veld 'title' is leeg of te kort."),
        (
            'requires = ["les:vertrek", "oefening:kaart"]',
            'requires = "x"',
            "Bij 'requires' hoort een lijst.",
        ),
    ],
)
def test_a_value_that_cannot_be_is_told_with_its_line(
    sample: Sample, old: str, new: str, sentence: str
) -> None:
    sample.change(WORKSHOP, old, new)

    problem = sample.problem()

    assert (problem.line, problem.message) == (sample.line(WORKSHOP, new), sentence)


def test_a_language_that_cannot_be_is_told_with_its_line(sample: Sample) -> None:
    sample.change(COURSE, 'language = "nl"', 'language = "fr"')

    problem = sample.problem()

    assert (problem.line, problem.message) == (4, "'fr' kan niet bij 'language'.")


def test_a_date_for_a_text_is_told(sample: Sample) -> None:
    sample.change(MODULE, "review_on = 2027-06-01", 'review_on = "volgend jaar"')

    assert sample.problem().message == "Bij 'review_on' hoort een datum."
