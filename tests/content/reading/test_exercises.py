import pytest

from app.content.items import Exercise
from app.content.reading import read_course
from tests.content.sample import CASE, COURSE, RUBRIC, TASK, TEMPLATE, TEXTS, Sample
from tests.settings import COURSE as REAL


def test_an_exercise_has_its_template_rubric_and_task(sample: Sample) -> None:
    exercise = sample.course().exercise("kaart")

    assert (exercise.title, exercise.minutes) == ("De kaart", 5)
    assert exercise.template.label("title") == "Titel"
    assert exercise.rubric.criteria[0].levels[4] == "De titel is raak."
    assert '<a href="/lessen/vertrek">Vertrek</a>' in exercise.task_html


@pytest.mark.parametrize(
    ("name", "change", "told"),
    [
        (TEMPLATE, ('"kaart"', '"krt"'), "1: Het id 'krt' is niet de naam van de map."),
        (TEMPLATE, ('= "reis"', '= "rs"'), "9: Het veld 'title' staat niet in een sectie"),
        (TEXTS, ("fields.title", "fields.titel"), "7: Er is geen veld 'titel'."),
        (RUBRIC, ('["title"]', '["titel"]'), "5: Er is geen veld 'titel'."),
        (RUBRIC, ("4 = ", "5 = "), "1: Dit criterium heeft andere niveaus dan 2, 3 en 4."),
        (CASE, ("[]", '["KIC-01"]'), "2: Dit voorbeeld krijgt 'KIC-01' niet."),
        (CASE, ('"Ik ga verhuizen"', '""'), "2: Dit voorbeeld krijgt ook 'EMPTY'."),
        (TASK, ("(les:vertrek)", "(les:weg)"), "3: Deze les bestaat niet: 'weg'."),
    ],
)
def test_files_that_do_not_fit_are_told_with_their_line(
    sample: Sample, name: str, change: tuple[str, str], told: str
) -> None:
    sample.change(name, *change)

    assert f"{name}:{told}" in "\n".join(sample.said())


def test_a_message_that_leads_to_a_lesson_that_does_not_exist_is_told(sample: Sample) -> None:
    _add_message(sample, lesson="weg")

    problem = next(p for p in sample.problems() if "weg" in p.message)

    assert (problem.file, problem.place) == (TEXTS, "messages, KIC-02, lesson")


def test_a_message_may_lead_to_a_lesson_that_is_announced(sample: Sample) -> None:
    _add_message(sample, lesson="later")
    sample.change(COURSE, "licence = ", 'announced = ["later"]\nlicence = ')

    template = sample.course().exercise("kaart").template

    assert template.lessons == {"later"}
    assert template.lesson_titles == {}


def test_a_template_knows_how_its_lessons_are_called(sample: Sample) -> None:
    _add_message(sample, lesson="vertrek")

    assert sample.course().exercise("kaart").template.lesson_titles == {"vertrek": "Vertrek"}


def test_another_text_is_another_exercise(sample: Sample) -> None:
    before = sample.course().exercise("kaart").fingerprint
    sample.change(TASK, "Vul de kaart in.", "Vul de kaart samen in.")

    assert sample.course().exercise("kaart").fingerprint != before


def _add_message(sample: Sample, lesson: str) -> None:
    """Let the template do a check of the project card, which says something about a lesson."""
    sample.change(TEMPLATE, 'sections = ["reis"]', 'sections = ["reis"]\nchecks = ["KIC-02"]')
    text = (sample.root / TEXTS).read_text()
    words = "short = 'a'\nsentence = 'b'\ndo = 'c'\nwhy = 'd'\n"
    sample.write(TEXTS, f"{text}\n[messages.KIC-02]\n{words}lesson = '{lesson}'\n")


@pytest.mark.parametrize("exercise", read_course(REAL).exercises, ids=lambda one: one.id)
def test_every_check_says_which_lesson_explains_it(exercise: Exercise) -> None:
    checks = exercise.template.checks

    assert [code for code in checks if not exercise.template.messages[code].lesson] == []
