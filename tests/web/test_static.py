"""Built files are answered before Flask is asked."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.web.static import serve_static

STYLE = "/static/dist/page-a3a8f017c1.css"
Get = Callable[..., TestResponse]


@pytest.fixture
def get(tmp_path: Path) -> Get:
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "page-a3a8f017c1.css").write_text("body { color: black }")
    (dist / "page-a3a8f017c1.css.br").write_bytes(b"made by the build")
    (dist / "letter-VX3WN42K.woff2").write_bytes(b"font")
    (dist / "manifest.json").write_text("{}")
    app = Flask("asked", static_folder=None)
    app.add_url_rule("/<path:path>", view_func=lambda path: f"Flask: {path}")
    serve_static(app, tmp_path)
    return partial(app.test_client().get, buffered=True)


def test_a_browser_that_knows_brotli_gets_what_the_build_compressed(get: Get) -> None:
    answer = get(STYLE, headers={"Accept-Encoding": "gzip, br"})

    assert (answer.data, answer.headers["Content-Encoding"]) == (b"made by the build", "br")
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.mimetype == "text/css"


def test_another_browser_gets_the_plain_file(get: Get) -> None:
    answer = get(STYLE)

    assert answer.text == "body { color: black }"
    assert "Content-Encoding" not in answer.headers


@pytest.mark.parametrize("name", ["page-a3a8f017c1.css", "letter-VX3WN42K.woff2"])
def test_a_name_with_a_fingerprint_is_kept_for_ever(get: Get, name: str) -> None:
    control = get(f"/static/dist/{name}").cache_control

    assert control.immutable
    assert control.public


def test_a_plain_name_is_asked_for_again(get: Get) -> None:
    control = get("/static/dist/manifest.json").cache_control

    assert not control.immutable
    assert control.max_age == 60


def test_a_built_file_is_only_what_it_says(get: Get) -> None:
    headers = get(STYLE).headers

    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize(
    "path", ["static/dist/gone.css", "static/../secret", "static/dist/page-a3a8f017c1.css.br"]
)
def test_everything_else_is_for_flask(get: Get, path: str) -> None:
    assert get(f"/{path}").text == f"Flask: {path}"


def test_a_folder_that_was_never_built_is_no_reason_to_stop(tmp_path: Path) -> None:
    app = Flask("asked", static_folder=None)

    serve_static(app, tmp_path / "static")

    assert app.test_client().get("/static/dist/page.css").status_code == 404
