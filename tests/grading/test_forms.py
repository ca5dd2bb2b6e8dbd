from flask import Flask
from werkzeug.datastructures import MultiDict

from app.grading.forms import LONGEST, ReviewForm, review_form
from tests.factories.grading import notes, rubric


def sent(app: Flask, **changes: str) -> ReviewForm:
    data = MultiDict({**notes(), "base": "3", "seen": "1", **changes})
    with app.test_request_context(method="POST", data=data):
        form = review_form(rubric(), {}, base=0, seen=0)
        form.validate()
        return form


def test_the_form_reads_what_was_filled_in(app: Flask) -> None:
    form = sent(app)

    assert not form.errors
    assert form.notes == notes()
    assert (form.base_number, form.seen_count) == (3, 1)


def test_a_level_may_wait(app: Flask) -> None:
    form = sent(app, **{"level-team": ""})

    assert not form.errors
    assert "level-team" not in form.notes


def test_a_level_that_does_not_exist_is_refused(app: Flask) -> None:
    assert "level-team" in sent(app, **{"level-team": "5"}).errors


def test_a_remark_that_is_too_long_names_its_criterion(app: Flask) -> None:
    form = sent(app, **{"remark-team": "x" * (LONGEST + 1)})

    assert "Een team van voorkant en achterkant" in str(form["remark-team"].errors)


def test_what_no_database_can_hold_is_left_out(app: Flask) -> None:
    assert sent(app, good="Mo\0oi").notes["good"] == "Mooi"


def test_a_number_that_is_none_is_no_number(app: Flask) -> None:
    form = sent(app, base="¹", seen="9" * 30)

    assert (form.base_number, form.seen_count) == (-1, -1)
