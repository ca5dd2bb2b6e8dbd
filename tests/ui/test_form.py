"""A form can be refused by what lies behind it."""

from flask import Flask
from wtforms import StringField

from app.ui.form import Form


class Booking(Form):
    note = StringField("Opmerking")


def test_a_refusal_counts_as_an_error_of_the_form(ui_app: Flask) -> None:
    ui_app.config["WTF_CSRF_ENABLED"] = False
    with ui_app.test_request_context("/", method="POST", data={"note": "rolstoel"}):
        form = Booking()
        assert form.validate_on_submit()

        form.refuse("De bijeenkomst is vol.")

        assert form.errors == {"": ["De bijeenkomst is vol."]}
        assert form.note.data == "rolstoel"
