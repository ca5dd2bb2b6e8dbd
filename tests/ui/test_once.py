"""What is the same for everybody is drawn once."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask
from flask_babel import force_locale
from flask_login import login_user
from flask_wtf import FlaskForm
from flask_wtf.csrf import generate_csrf
from jinja2 import DictLoader, UndefinedError
from markupsafe import Markup

from app.ui import once
from app.ui.once import Once, PersonalPartError
from tests.ui.conftest import Somebody

PARTS = {
    "said.html": "{{ _('Menu') }} {{ text }}",
    "mine.html": "{{ current_user.name }}",
    "gaps.html": "<b>{{ gap('name') }}</b> {{ gap('name') }} {{ text }}",
    "form.html": "{{ csrf_token() }}!",
    "around.html": "<p>{{ once('form.html') }}{{ once('gaps.html', text='', own=theirs) }}</p>",
    "typed.html": "{{ form.csrf_token }}",
}


@pytest.fixture
def draw(ui_app: Flask) -> Once:
    ui_app.jinja_env.loader = DictLoader(PARTS)
    draw = ui_app.jinja_env.globals["once"] = Once()
    return draw


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
    monkeypatch.setattr(once, "MOST", 1)
    with ui_app.test_request_context("/"):
        first = [draw("said.html", of=str(n), text=n) for n in range(3)]

        assert draw("said.html", of="2", text="") is first[2]
        assert draw("said.html", of="0", text=0) is not first[0]


def test_a_gap_holds_what_is_given_at_each_use(ui_app: Flask, draw: Once) -> None:
    with ui_app.test_request_context("/"):
        assert draw("gaps.html", own={"name": "<Noor>"}, text="a") == (
            "<b>&lt;Noor&gt;</b> &lt;Noor&gt; a"
        )
        assert draw("gaps.html", own={"name": Markup("<i>")}, text="b") == "<b><i></b> <i> a"


def test_a_gap_that_nobody_fills_is_an_error(ui_app: Flask, draw: Once) -> None:
    with ui_app.test_request_context("/"), pytest.raises(KeyError):
        draw("gaps.html", text="a")


def test_everybody_gets_a_form_token_of_their_own(ui_app: Flask, draw: Once) -> None:
    seen = []
    for _visitor in range(2):
        with ui_app.test_request_context("/"):
            assert draw("form.html") == f"{generate_csrf()}!"
            seen.append(draw("form.html"))

    assert seen[0] != seen[1]


def test_a_part_in_a_part_keeps_its_gap_for_the_token(ui_app: Flask, draw: Once) -> None:
    seen = []
    for _visitor in range(2):
        with ui_app.test_request_context("/"):
            seen.append(draw("around.html", theirs={"name": "x"}))
            assert generate_csrf() in seen[-1]

    assert seen[0] != seen[1]


def test_a_form_that_was_made_for_one_person_is_not_drawn_for_all(
    ui_app: Flask, draw: Once
) -> None:
    for _again in range(2):
        with ui_app.test_request_context("/"), pytest.raises(PersonalPartError):
            draw("typed.html", form=FlaskForm())


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Let threads take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty_threads")
def test_many_at_once_can_fill_what_is_full(
    ui_app: Flask, draw: Once, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(once, "MOST", 1)

    def all_of(reader: int) -> None:
        with ui_app.test_request_context("/"):
            for number in range(2000):
                assert draw("said.html", of=f"{reader}/{number}", text="x") == "Menu x"

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(all_of, range(8)))
