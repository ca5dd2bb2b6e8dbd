from flask import Flask, session

from app.web.caching import for_everybody


def test_what_is_the_same_for_everybody_may_be_kept(app: Flask) -> None:
    with app.test_request_context("/"):
        response = app.make_response(for_everybody("Hallo"))

    assert response.headers["Cache-Control"] == "public, max-age=300"
    assert response.headers["Vary"] == "Cookie"


def test_who_brings_a_cookie_gets_a_page_that_is_not_kept(app: Flask) -> None:
    with app.test_request_context("/", headers={"Cookie": "thema=dark"}):
        response = app.make_response(for_everybody("Hallo"))

    assert "Cache-Control" not in response.headers


def test_a_page_that_begins_a_visit_is_not_kept(app: Flask) -> None:
    with app.test_request_context("/"):
        session["begun"] = "yes"
        response = app.make_response(for_everybody("Hallo"))

    assert "Cache-Control" not in response.headers
