"""One demonstration and one browser for all walks; each visitor a window of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.door import Arrive, Door, Visits
from tests.browser.server import demonstration, fill


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs a browser."""
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker("browser")


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demonstration, to copy."""
    return fill(tmp_path_factory.mktemp("filled"))


@pytest.fixture(scope="module")
def address(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A demonstration of its own for each module: walks change things."""
    with demonstration(filled, tmp_path_factory.mktemp("demo")) as address:
        yield address


@pytest.fixture(scope="module")
def visits() -> Visits:
    """Who has signed in, in this module."""
    return {}


@pytest.fixture
def arrive(browser: Browser, address: str, visits: Visits) -> Iterator[Arrive]:
    """Let somebody arrive: `arrive("noor@oudeveen.example", width=360, keyboard=True)`."""
    door = Door(browser, address, visits)
    yield door.arrive
    door.close()
