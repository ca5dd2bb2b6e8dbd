from urllib.parse import parse_qsl, urlencode

import pytest
from flask import Flask, request
from hypothesis import given
from hypothesis import strategies as st

from app.web.posted import HOW_TO_DECODE, FormRequest, pairs

PIECES = st.sampled_from(
    [
        *("a", "=", "&", "+", "%", "%3D", "%26", "%2B", "%25", "%00", "%01", "%E2%82%AC"),
        *("%E2%82", "%zz", "%C3", "\0", "\1", "é", "€", " ", ";", "team/r1/name"),
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_whatever_is_sent_is_read_as_the_standard_library_reads_it(text: str) -> None:
    assert pairs(text) == parse_qsl(text, keep_blank_values=True, errors=HOW_TO_DECODE)


@given(st.lists(st.tuples(st.text(min_size=1, max_size=5), st.text(max_size=5)), max_size=5))
def test_what_was_typed_comes_through(typed: list[tuple[str, str]]) -> None:
    storable = [(name.encode(), value.encode()) for name, value in _without_halves(typed)]

    assert pairs(urlencode(storable)) == _without_halves(typed)


def _without_halves(typed: list[tuple[str, str]]) -> list[tuple[str, str]]:
    halves = dict.fromkeys(range(0xD800, 0xE000), "?")
    return [(name.translate(halves), value.translate(halves)) for name, value in typed]


def test_the_app_reads_forms_that_way(app: Flask) -> None:
    assert app.request_class is FormRequest
    body = {"title": "Café & meer", "kinds": ["a", "b"]}

    with app.test_request_context(method="POST", data=body):
        assert request.form["title"] == "Café & meer"
        assert request.form.getlist("kinds") == ["a", "b"]


@pytest.mark.parametrize("body", [b"title=\xff", b""])
def test_what_is_no_text_is_no_form(app: Flask, body: bytes) -> None:
    kind = "application/x-www-form-urlencoded"

    with app.test_request_context(method="POST", data=body, content_type=kind):
        assert not request.form
