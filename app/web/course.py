"""The course that is being given: the compiled one, or in development the files themselves."""

from importlib import import_module
from pathlib import Path
from typing import Protocol

from flask import Flask, current_app

from app.config import Settings
from app.content import Asset, Course
from app.content.store import Published

KEY = "leerreis.course"


class CourseSource(Protocol):
    """Where the course comes from."""

    def course(self) -> Course:
        """Return the course as it is now."""

    def asset_file(self, asset: Asset) -> Path:
        """Return where a picture or worksheet lies."""


def init_course(app: Flask, settings: Settings) -> None:
    """Choose where the course comes from."""
    if settings.mode == "development":
        # reading files needs Markdown and more; a web worker in production stays small
        app.extensions[KEY] = import_module("app.content.watching").Watched(settings.content)
    else:
        app.extensions[KEY] = Published(settings.compiled)


def course_source() -> CourseSource:
    """Return where the course comes from."""
    source: CourseSource = current_app.extensions[KEY]
    return source


def course() -> Course:
    """Return the course as it is now; it never changes while it is looked at."""
    return course_source().course()
