"""Where the course comes from."""

from pathlib import Path

from flask import Flask

from app.content.publishing import publish
from app.web.course import course, course_source
from tests.web.conftest import MakeApp


def test_in_development_the_files_themselves_are_the_course(app: Flask) -> None:
    assert app.extensions["leerreis.settings"].mode == "development"
    assert course().modules
    assert type(course_source()).__name__ == "Watched"


def test_in_production_the_published_course_is_given(
    make_app: MakeApp, tmp_path: Path, course_folder: Path
) -> None:
    published = publish(course_folder, tmp_path / "content")
    other = make_app(mode="production", data=tmp_path, content=tmp_path / "nothing here")

    with other.app_context():
        assert course().version == published.version
        picture = course().assets[0]
        assert course_source().asset_file(picture).is_file()
