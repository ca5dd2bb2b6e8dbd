import pytest

from tests.content.sample import COURSE, LESSON, MODULE, Sample

EASY = "De man komt. Hij belt u op. Dat is dan klaar.\n"


def limit(sample: Sample, **limits: int) -> None:
    """Give the course limits that hold for everything, but for these."""
    wide = {"words_least": 0, "words_most": 999, "ease_least": -999, "ease_average": -999}
    values = wide | {"sentence_average": 99} | limits
    table = "\n".join(f"{name} = {value}" for name, value in values.items())
    sample.change(COURSE, "[finished]", f"[lesson_limits]\n{table}\n\n[finished]")


def test_a_course_without_limits_has_lessons_of_any_length(sample: Sample) -> None:
    sample.lesson("Ja.\n")

    assert sample.problems() == []


def test_wide_limits_hold(sample: Sample) -> None:
    limit(sample)

    assert sample.problems() == []


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        ({"words_least": 12}, "Deze les heeft 11 woorden; 12 is het minste."),
        ({"words_most": 10}, "Deze les heeft 11 woorden; 10 is het meeste."),
        ({"ease_least": 130}, "Deze les heeft leesgemak 126; 130 is het minste."),
        (
            {"sentence_average": 3},
            "De zinnen van deze les hebben gemiddeld 3.7 woorden; het blijft onder 3.",
        ),
    ],
)
def test_a_lesson_over_a_limit_is_told_at_its_text(
    sample: Sample, limits: dict[str, int], said: str
) -> None:
    sample.lesson(EASY)
    limit(sample, **limits)

    found = [problem for problem in sample.problems() if problem.file == LESSON]

    assert [(problem.line, problem.message) for problem in found] == [(7, said)]


def test_a_limit_may_be_reached(sample: Sample) -> None:
    sample.lesson(EASY)
    limit(sample, words_most=11)

    assert sample.problems() == []


def test_a_module_that_is_hard_on_average_is_told(sample: Sample) -> None:
    sample.lesson("Verantwoordelijkheidsgevoel.\n")
    limit(sample, ease_average=60)

    problem = sample.problem()

    assert (problem.file, problem.line) == (MODULE, sample.line(MODULE, "steps = ["))
    assert "60 is het minste." in problem.message


def test_a_lesson_that_cannot_be_read_is_not_measured(sample: Sample) -> None:
    limit(sample, words_most=10)
    sample.change(LESSON, "minutes = 5", 'minutes = "5"')

    assert [problem.line for problem in sample.problems()] == [sample.line(LESSON, "minutes")]
