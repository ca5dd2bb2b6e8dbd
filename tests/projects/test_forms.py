import pytest
from flask import Flask

from app.projects.forms import InviteForm, ProjectForm


def test_spaces_in_a_title_are_tidied(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"title": "  Ik   ga\ttrouwen "}):
        form = ProjectForm()

        assert form.validate()
        assert form.title.data == "Ik ga trouwen"


def test_only_spaces_is_no_list_of_addresses(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"addresses": " \n "}):
        assert not InviteForm().validate()


@pytest.mark.parametrize("typed", ["   ", "\0", "\u202e\u2066"])
def test_a_title_of_which_nothing_can_be_seen_is_no_title(app: Flask, typed: str) -> None:
    with app.test_request_context(method="POST", data={"title": typed}):
        form = ProjectForm()

        assert not form.validate()
        assert form.title.errors == ["Vul een titel in."]


def test_what_turns_the_text_around_is_left_out_of_a_title(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"title": "Ik ga \u202etrouwen\0"}):
        form = ProjectForm()

        assert form.validate()
        assert form.title.data == "Ik ga trouwen"


def test_a_list_with_a_sign_that_no_database_takes_is_refused(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"addresses": "a\0@oudeveen.example"}):
        assert not InviteForm().validate()
