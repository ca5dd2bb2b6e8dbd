import pytest

from tests.content.sample import QUIZ, Sample

NOT_ONE = "Bij deze vraag is niet precies één antwoord goed."


def test_a_question_about_a_lesson_that_does_not_exist_is_told(sample: Sample) -> None:
    sample.change(QUIZ, 'lesson = "vertrek"', 'lesson = "vertrk"')

    assert str(sample.problem()) == (
        f"{QUIZ}:9: Deze les bestaat niet: 'vertrk'. Bedoelt u 'vertrek'? (questions 1, lesson)"
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("correct = true, ", "", NOT_ONE),
        ('loket", text', 'loket", correct = true, text', NOT_ONE),
        ('id = "loket"', 'id = "thuis"', "Twee onderdelen van deze vraag hebben hetzelfde id."),
        ('kind = "single"', 'kind = "singel"', "'singel' kan niet bij 'kind'."),
    ],
)
def test_a_question_that_cannot_be_answered_is_told(
    sample: Sample, old: str, new: str, message: str
) -> None:
    sample.change(QUIZ, old, new)

    problem = sample.problem()

    assert (problem.line, problem.message) == (5, message)
    assert problem.suggestion


def test_a_multiple_question_without_a_right_answer_is_told(sample: Sample) -> None:
    sample.change(QUIZ, 'kind = "single"', 'kind = "multiple"')
    sample.change(QUIZ, "correct = true, ", "")

    assert sample.problem().message == "Bij deze vraag is geen enkel antwoord goed."


def test_two_questions_with_one_id_are_told(sample: Sample) -> None:
    text = (sample.root / QUIZ).read_text()
    sample.write(QUIZ, text + text[text.index("[[questions]]") :])

    assert sample.problem().message == "Twee vragen hebben hetzelfde id."
