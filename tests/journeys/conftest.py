from collections.abc import Iterator

import pytest
from flask import Flask

from app.content import ExampleJourney
from app.web.course import KEY
from tests.content.journeys import course_with, read_journey


class Given:
    """A course that is given as it stands."""

    def __init__(self, *journeys: ExampleJourney, version: str = "as given") -> None:
        self._course = course_with(*journeys, version=version)

    def course(self) -> object:
        return self._course


@pytest.fixture
def journey() -> ExampleJourney:
    """The journey of the tests."""
    found, _problems = read_journey()
    assert found
    return found


@pytest.fixture
def library(app: Flask, journey: ExampleJourney) -> Iterator[ExampleJourney]:
    """Give a course with this journey and one about something else, instead of the real ones."""
    other = journey.model_copy(
        update={"id": "ik-wil-een-boom", "title": "Ik wil een boom", "theme": "Straat & plein"}
    )
    before = app.extensions[KEY]
    app.extensions[KEY] = Given(journey, other)
    yield journey
    app.extensions[KEY] = before
