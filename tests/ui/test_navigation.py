"""The main menu, and light or dark."""

from http import HTTPStatus

import pytest
from flask import Flask
from flask_login import login_user

from app.ui.navigation import ABOUT, ITEMS, PERSONAL, SUPPORT, menu_name, navigation, theme
from tests.client import PageClient
from tests.factories import Make
from tests.ui.conftest import Somebody


class Learner(Somebody):
    """Somebody who only learns."""

    class Nothing:
        trains = organises = administers = False

    roles = Nothing()  # type: ignore[assignment]  # fewer roles than the parent has


def test_a_stranger_has_no_menu(ui_app: Flask) -> None:
    with ui_app.test_request_context("/"):
        assert navigation() == []


@pytest.mark.parametrize(
    ("who", "last"), [(Learner, "/bijeenkomsten"), (Somebody, "/organisaties")]
)
def test_everybody_sees_what_is_theirs(ui_app: Flask, who: type[Somebody], last: str) -> None:
    with ui_app.test_request_context("/"):
        login_user(who())

        links = navigation()

        assert (links[0].path, links[-1].path) == ("/mijn-cursus", last)


@pytest.mark.parametrize(
    ("cookie", "chosen"),
    [("thema=dark", "dark"), ("thema=light", "light"), ("thema=x", ""), ("", "")],
)
def test_the_page_takes_the_colours_that_were_chosen(
    ui_app: Flask, cookie: str, chosen: str
) -> None:
    with ui_app.test_request_context("/", headers={"Cookie": cookie}):
        assert theme() == chosen


@pytest.mark.parametrize(
    "path",
    [item.path for item in ITEMS] + [path for _text, path in (*PERSONAL, *SUPPORT, *ABOUT)],
)
def test_every_item_of_the_menu_leads_somewhere(app: Flask, path: str) -> None:
    adapter = app.url_map.bind("localhost")

    endpoint, _values = adapter.match(path)

    assert endpoint


def test_the_current_item_is_marked(client: PageClient, make: Make) -> None:
    client.sign_in(make.user())

    page = client.get("/mijn-cursus")

    assert page.status_code == HTTPStatus.OK
    assert page.text.count('href="/mijn-cursus" aria-current="page"') == 2  # wide and phone


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((Learner, "/mijn-cursus"), (Somebody, "/mijn-cursus")),
        ((Learner, "/mijn-cursus"), (Learner, "/modules/welkom")),
        ((Learner, "/mijn-cursus"), (Learner, "/projecten")),
    ],
)
def test_menus_that_differ_have_names_that_differ(
    app: Flask, one: tuple[type[Somebody], str], other: tuple[type[Somebody], str]
) -> None:
    assert len({menu_of(app, one), menu_of(app, other)}) == 2
    assert menu_of(app, one) == menu_of(app, one)


def menu_of(app: Flask, seen: tuple[type[Somebody], str]) -> str:
    who, path = seen
    with app.test_request_context(path):
        login_user(who())
        return menu_name()
