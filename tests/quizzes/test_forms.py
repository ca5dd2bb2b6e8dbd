from flask import Flask

from app.engine.shuffling import shuffled
from app.quizzes.forms import form_for
from app.web.course import course


def names(kind: str) -> list[str]:
    shown = next(
        one for one in shuffled(course().quiz("zelftoets-welkom"), 1) if one.question.kind == kind
    )
    return [field.name for field in form_for(shown) if field.name != "csrf_token"]


def test_what_can_be_ticked_is_drawn_from_the_question_and_not_from_the_form(app: Flask) -> None:
    with app.test_request_context():
        assert names("single") == names("multiple") == []


def test_every_item_gets_a_place_and_every_left_side_a_list(app: Flask) -> None:
    with app.test_request_context():
        assert all(name.startswith("place-") for name in names("order"))
        assert all(name.startswith("pair-") for name in names("match"))
        assert min(len(names("order")), len(names("match"))) > 1


def test_a_text_is_one_line(app: Flask) -> None:
    with app.test_request_context():
        assert names("text") == ["answer"]
