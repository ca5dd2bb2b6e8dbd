"""The page where one chooses light or dark."""

from flask import Flask


def test_the_choice_of_before_is_marked(ui_app: Flask) -> None:
    client = ui_app.test_client()
    client.set_cookie("thema", "dark")

    page = client.get("/weergave").text

    assert '<html lang="nl" data-theme="dark">' in page
    assert 'value="dark" checked' in page


def test_without_a_choice_the_device_decides(ui_app: Flask) -> None:
    page = ui_app.test_client().get("/weergave").text

    assert '<html lang="nl">' in page
    assert 'value="" checked' in page
