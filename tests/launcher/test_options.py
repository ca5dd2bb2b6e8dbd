from pathlib import Path

import pytest

from launcher.errors import WrongUseError
from launcher.options import read_options


@pytest.mark.parametrize("typed", [["--port", "8123"], ["--port=8123"]])
def test_an_option_is_a_setting(typed: list[str]) -> None:
    assert read_options(typed, {"HOME": "/x"}) == {"HOME": "/x", "LEERREIS_PORT": "8123"}


def test_what_is_typed_wins_from_the_environment() -> None:
    assert read_options(["--data", "/a"], {"LEERREIS_DATA": "/b"}) == {"LEERREIS_DATA": "/a"}


def test_a_relative_place_is_seen_from_where_the_person_stands() -> None:
    settings = {"LEERREIS_CONTENT": "~/cursus", "LEERREIS_MODE": "development"}

    assert read_options(["--data", "a"], settings) == {
        "LEERREIS_CONTENT": str(Path.home() / "cursus"),
        "LEERREIS_DATA": str(Path.cwd() / "a"),
        "LEERREIS_MODE": "development",
    }


@pytest.mark.parametrize("port", ["0", "65536", "abc", "-1", "8.5", "²"])
def test_what_is_no_port_is_refused(port: str) -> None:
    with pytest.raises(WrongUseError, match="geen poort"):
        read_options(["--port", port], {})


@pytest.mark.parametrize("typed", [["--port"], ["--data", "--port"], ["--data="]])
def test_an_option_without_a_value_is_refused(typed: list[str]) -> None:
    with pytest.raises(WrongUseError, match="hoort een waarde"):
        read_options(typed, {})


def test_an_unknown_option_is_refused_with_those_that_exist() -> None:
    with pytest.raises(WrongUseError, match=r"'--prot' bestaat niet.*--port, --data"):
        read_options(["--prot", "8000"], {})
