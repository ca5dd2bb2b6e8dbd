"""How fields read what people type, and how they are drawn."""

from datetime import date, time

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict
from wtforms import (
    BooleanField,
    Field,
    FieldList,
    FormField,
    PasswordField,
    RadioField,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms import Form as PlainForm
from wtforms.validators import InputRequired, Length

from app.ui.fields import (
    ChecksField,
    ClockField,
    DayField,
    LineField,
    Mistake,
    NumberField,
    descriptions,
    draw,
    is_optional,
    kind_of,
    mistakes,
    options,
    rows_for,
    target_of,
)


class Row(PlainForm):
    name = StringField("Naam", [InputRequired("Vul een naam in.")])


class Everything(PlainForm):
    title = StringField("Titel", [InputRequired("Vul een titel in."), Length(max=5)])
    story = TextAreaField("Verhaal", description="In uw eigen woorden.")
    goal = LineField("Doel")
    topic = SelectField("Vak", choices=options(("", "Kies"), ("kcc", "KCC")))
    size = SelectField("Maat", choices=options(("s", "Klein")))
    how = RadioField("Hoe?", choices=options(("a", "A"), ("b", "B")))
    whom = ChecksField("Wie", choices=options(("k", "Collega")))
    on = DayField("Dag")
    at = ClockField("Tijd")
    hours = NumberField("Uren")
    secret = PasswordField("Wachtwoord")
    agreed = BooleanField("Akkoord")
    team = FieldList(FormField(Row))


@pytest.fixture(autouse=True)
def _in_dutch(ui_app: Flask) -> object:
    with ui_app.test_request_context("/"):
        yield


def filled(**typed: str) -> Everything:
    return Everything(MultiDict(typed))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("title", "text"),
        ("story", "long"),
        ("topic", "select"),
        ("how", "radio"),
        ("whom", "checks"),
        ("on", "date"),
        ("at", "time"),
        ("hours", "number"),
        ("secret", "password"),
        ("agreed", "checkbox"),
        ("team", "rows"),
    ],
)
def test_each_field_knows_how_it_is_drawn(name: str, kind: str) -> None:
    assert kind_of(Everything()[name]) == kind


@pytest.mark.parametrize("typed", ["2026-11-24", "24-11-2026", "24/11/2026"])
def test_a_day_is_read_as_people_write_it(typed: str) -> None:
    assert filled(on=typed).on.data == date(2026, 11, 24)


@pytest.mark.parametrize("typed", ["9.30", "09:30", "9:30:00"])
def test_a_time_is_read_as_people_write_it(typed: str) -> None:
    assert filled(at=typed).at.data == time(9, 30)


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("on", "24 nov", "Vul een datum in, zoals 24-11-2026."),
        ("at", "half tien", "Vul een tijd in, zoals 9.30."),
        ("hours", "veel", "Vul een heel getal in, zoals 12."),
    ],
)
def test_what_cannot_be_read_stays_and_is_explained(name: str, typed: str, sentence: str) -> None:
    form = filled(**{name: typed})
    form.validate()

    drawn = draw(form[name])

    assert [str(error) for error in form[name].errors] == [sentence]
    assert f'value="{typed}"' in drawn
    assert 'type="text"' in drawn


def test_a_control_is_tied_to_its_error_and_help() -> None:
    form = filled()
    form.validate()
    title: Field = form.title

    drawn = draw(title, descriptions(title))

    assert 'aria-describedby="title-error"' in drawn
    assert 'aria-invalid="true"' in drawn
    assert descriptions(form.story, ["x"], after="note") == ["story-help", "story-findings", "note"]


def test_the_browser_never_cuts_off_what_is_pasted() -> None:
    assert "maxlength" not in draw(Everything().title)


def test_a_line_that_may_be_long_is_a_low_box_that_grows() -> None:
    drawn = draw(filled(goal="Ik wil weten wanneer mijn vraag klaar is. " * 3).goal)

    assert "<textarea" in drawn
    assert "data-line" in drawn
    assert 'rows="3"' in drawn
    assert 'rows="1"' in draw(Everything().goal)


@pytest.mark.parametrize(
    ("text", "least", "rows"),
    [("", 4, 4), ("a" * 61, 1, 2), ("a\nb\nc", 2, 3), ("a\n" * 99, 2, 16)],
)
def test_a_box_shows_most_of_a_text_but_not_all_of_a_book(text: str, least: int, rows: int) -> None:
    assert rows_for(text, least) == rows


def test_a_link_to_a_group_goes_to_its_first_answer() -> None:
    form = Everything()

    assert (target_of(form.how), target_of(form.title)) == ("how-0", "title")


@pytest.mark.parametrize(
    ("name", "optional"),
    [("title", False), ("story", True), ("topic", True), ("size", False), ("agreed", False)],
)
def test_only_what_may_stay_empty_says_so(name: str, optional: object) -> None:
    assert is_optional(Everything()[name]) is optional


def test_mistakes_name_their_field_in_order_rows_included() -> None:
    form = Everything(MultiDict({"team-0-name": "", "on": "x"}))
    form.validate()
    form.how.errors = ["Kies er één."]
    form.form_errors.append("De bijeenkomst is vol.")

    found = mistakes(form)

    assert found[0] == Mistake("", "De bijeenkomst is vol.")
    assert Mistake("title", "Titel: Vul een titel in.") in found
    assert Mistake("how-0", "Hoe? Kies er één.") in found
    assert found[-1] == Mistake("team-0-name", "Naam: Vul een naam in.")


def test_a_long_text_that_must_be_filled_in_is_not_red_before_anybody_typed(app: Flask) -> None:
    class Wish(PlainForm):
        text = TextAreaField("Tekst", [InputRequired()])

    with app.test_request_context():
        drawn = draw(Wish().text)

    assert 'aria-required="true"' in drawn
    assert " required" not in drawn
