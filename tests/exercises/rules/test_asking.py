import pytest

from app.content.reading import read_course
from app.engine.document import Row, Values
from app.engine.dutch.questions.kinds import Kind
from app.exercises.rules.asking import Overview, questions_in, take_over
from tests.settings import COURSE

GUIDE = read_course(COURSE).exercise("interviewleidraad").template
CARD = read_course(COURSE).exercise("projectkaart").template
LEADING = "Wat vond u van die onduidelijke brief?"
OPEN = "Wat gebeurde er daarna?"


def guide(*texts: str) -> Values:
    questions: list[Row] = [{"id": f"v{n}", "text": text} for n, text in enumerate(texts, 1)]
    return {"themes": [{"id": "t1", "questions": questions}]}


def seen(*texts: str) -> Overview:
    overview = questions_in(GUIDE, guide(*texts))
    assert overview is not None
    return overview


def test_questions_stand_by_what_there_is_most_to_gain() -> None:
    overview = seen(OPEN, LEADING)

    groups = [(group.kind, [one.path for one in group.questions]) for group in overview.groups]
    assert groups == [
        (Kind.LEADING, ["themes/t1/questions/v2/text"]),
        (Kind.OPEN, ["themes/t1/questions/v1/text"]),
    ]
    assert overview.total == 2


def test_a_question_counts_for_each_of_its_kinds() -> None:
    assert seen(OPEN, LEADING).counts == ((Kind.OPEN, 2), (Kind.LEADING, 1))


def test_what_was_not_written_yet_is_no_question() -> None:
    assert seen("", "  ").total == 0
    assert questions_in(GUIDE, {}) == Overview((), ())


def test_an_exercise_without_questions_has_no_overview() -> None:
    assert questions_in(CARD, {"title": LEADING}) is None


def test_a_proposed_wording_takes_the_place_of_what_was_typed() -> None:
    (asked,) = seen(LEADING).groups[0].questions

    after = take_over(GUIDE, guide(OPEN, f"  {LEADING} "), "take themes/t1/questions/v2/text")

    assert asked.better
    assert after == guide(OPEN, asked.better)


@pytest.mark.parametrize(
    "button",
    [
        "",
        "stay",
        "take themes/t1/questions/v1/text",  # nothing to gain there
        "take themes/t1/questions/v9/text",
        "take themes/t9/questions/v2/text",
        "take themes/t1/title",
        "take intro",
        "take ",
        "take themes",
    ],
)
def test_nothing_else_changes_what_was_typed(button: str) -> None:
    typed = guide(OPEN, LEADING)

    assert take_over(GUIDE, typed, button) == typed


@pytest.mark.parametrize("themes", ["", "x", [], [{"id": "t1"}], [{"id": "t1", "questions": "x"}]])
def test_a_strange_shape_is_left_as_it_is(themes: object) -> None:
    typed = {"themes": themes}

    assert take_over(GUIDE, typed, "take themes/t1/questions/v1/text") == typed
