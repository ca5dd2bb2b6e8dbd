"""What the forms of an account refuse before anything else looks."""

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from app.accounts.forms import ChangePasswordForm, ForgotForm, NameForm, SignInForm, WelcomeForm
from tests.factories import Make


def test_signing_in_asks_for_both(app: Flask) -> None:
    with app.test_request_context("/", method="POST"):
        form = SignInForm()

        assert not form.validate()
        assert {"email", "password"} <= set(form.errors)


def test_far_too_much_is_refused(app: Flask) -> None:
    typed = {"email": "a" * 255, "password": "p" * 201}
    with app.test_request_context("/", method="POST", data=typed):
        form = SignInForm()

        assert not form.validate()
        assert form.email.errors == form.password.errors == ["Dit is te lang."]


@pytest.mark.parametrize("email", ["noor", "noor@oudeveen", "noor@oudeveen.nl, saar@oudeveen.nl"])
def test_a_letter_goes_to_one_address(app: Flask, email: str) -> None:
    with app.test_request_context("/", method="POST", data={"email": email}):
        assert not ForgotForm().validate()


def test_whose_password_it_is_cannot_be_changed_by_typing(app: Flask, make: Make) -> None:
    typed = MultiDict({"email": "other@oudeveen.example", "new_password": "vier losse woorden"})
    user = make.user(email="noor@oudeveen.example")
    with app.test_request_context("/", method="POST", data=typed):
        form = ChangePasswordForm(user)

        assert form.email.data == "noor@oudeveen.example"
        assert not form.validate()
        assert set(form.errors) == {"current_password"}


def test_a_welcome_proposes_the_name_we_know(app: Flask, make: Make) -> None:
    user = make.user("Noor")
    with app.test_request_context("/"):
        assert WelcomeForm(user).name.data == "Noor"
    with app.test_request_context("/", method="POST", data={"name": ""}):
        assert not WelcomeForm(user).name.data


def test_a_name_must_be_visible(app: Flask) -> None:
    with app.test_request_context("/", method="POST", data={"name": " \u200b "}):
        assert not NameForm().validate()
