"""What is the same for everybody is drawn once."""

import pytest
from flask import Flask
from flask_babel import force_locale
from flask_login import login_user
from jinja2 import DictLoader, UndefinedError
from markupsafe import Markup

from app.ui import once
from app.ui.once import Once
from tests.ui.conftest import Somebody

PARTS = {
    "said.html": "{{ _('Menu') }} {{ text }}",
    "mine.html": "{{ current_user.name }}",
}


@pytest.fixture
def draw(ui_app: Flask) -> Once:
    ui_app.jinja_env.loader = DictLoader(PARTS)
    return Once()


def test_a_part_is_drawn_once_for_each_thing_that_it_shows(ui_app: Flask, draw: Once) -> None:
    with ui_app.test_request_context("/"):
        first = draw("said.html", of="a/1", text="<b>")

        assert first == Markup("Menu &lt;b&gt;")
        assert draw("said.html", of="a/1", text="never looked at") is first
        assert draw("said.html", of="a/2", text="new") == "Menu new"


def test_every_language_has_its_own(ui_app: Flask, draw: Once) -> None:
    with ui_app.test_request_context("/"):
        dutch = draw("said.html", text="")
        with force_locale("en"):
            assert draw("said.html", text="") is not dutch


def test_a_part_cannot_show_who_is_signed_in(ui_app: Flask, draw: Once) -> None:
    with ui_app.test_request_context("/"):
        login_user(Somebody())

        with pytest.raises(UndefinedError):
            draw("mine.html")


def test_what_is_remembered_does_not_grow_for_ever(
    ui_app: Flask, draw: Once, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(once, "MOST", 2)
    with ui_app.test_request_context("/"):
        first = [draw("said.html", of=str(n), text=n) for n in range(3)]

        assert draw("said.html", of="2", text="") is first[2]
        assert draw("said.html", of="0", text=0) is not first[0]
