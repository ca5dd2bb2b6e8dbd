"""Built files have names that change with their contents; a municipality brings its own colours."""

import json
from pathlib import Path

import pytest

from app.ui import assets
from app.ui.assets import Assets, read_manifest
from tests.ui.conftest import Render, small_app


def test_a_built_file_is_found_under_its_hashed_name() -> None:
    built = Assets({"page.css": "page-1f2e.css"})

    assert built.url("page.css") == "/static/dist/page-1f2e.css"


def test_without_a_build_pages_still_work() -> None:
    assert Assets({}).url("page.css") == "/static/dist/page.css"


def test_a_picture_points_into_the_sheet_and_is_silent() -> None:
    drawn = Assets({"icons.svg": "icons-99.svg"}).sign("check")

    assert drawn == (
        '<svg class="lr-icon" aria-hidden="true">'
        '<use href="/static/dist/icons-99.svg#check"/></svg>'
    )


def test_the_manifest_is_read_from_the_folder(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps({"page.js": "page-2.js"}))

    assert read_manifest(tmp_path) == {"page.js": "page-2.js"}


def test_a_new_build_is_seen_while_developing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = small_app(tmp_path).test_client()
    monkeypatch.setattr(assets, "read_manifest", lambda: {"page.css": "page-new.css"})

    assert "page-new.css" in client.get("/weergave").text


def test_a_new_build_is_not_looked_for_in_production(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = small_app(tmp_path, mode="production").test_client()
    monkeypatch.setattr(assets, "read_manifest", lambda: {"page.css": "page-new.css"})

    assert "page-new.css" not in client.get("/weergave").text


def test_a_folder_without_a_build_is_empty(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == {}


def test_a_municipal_theme_is_linked_after_our_own_styles(tmp_path: Path) -> None:
    theme = tmp_path / "oudeveen.css"
    theme.write_text(":root { --lr-primary: #1b3f8b }")
    client = small_app(tmp_path, theme=theme).test_client()

    page = client.get("/weergave").text
    address = page.split('<link rel="stylesheet" href="/thema-')[1].split('"')[0]
    answer = client.get(f"/thema-{address}")

    assert page.index("page") < page.index("/thema-")
    assert (answer.text, answer.mimetype) == (theme.read_text(), "text/css")
    assert answer.cache_control.immutable


def test_a_theme_of_long_ago_does_not_exist(tmp_path: Path) -> None:
    theme = tmp_path / "oudeveen.css"
    theme.write_text(":root {}")

    assert small_app(tmp_path, theme=theme).test_client().get("/thema-0.css").status_code == 404


def test_without_a_theme_there_is_no_second_stylesheet(tmp_path: Path) -> None:
    client = small_app(tmp_path).test_client()

    assert "/thema-" not in client.get("/weergave").text
    assert client.get("/thema-.css").status_code == 404


def test_an_icon_is_a_global_of_every_template(render: Render) -> None:
    assert "#check" in render('{{ icon("check") }}')
