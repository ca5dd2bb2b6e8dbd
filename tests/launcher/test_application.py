import json
import os
from pathlib import Path

import pytest

from launcher.application import Ready, check, read_ready, services, web_command
from launcher.checkout import Checkout
from launcher.errors import RefusedError
from launcher.leftovers import MARK
from tests.launcher.small_checkout import small_checkout

FOUND = {"host": "127.0.0.1", "port": 8000, "data": "/srv", "web_workers": 2, "web_threads": 3}
READY = Ready("127.0.0.1", 8000, Path("/srv"), 2, 3)


def test_the_last_line_says_that_all_is_ready() -> None:
    assert read_ready("iets anders\n" + json.dumps(FOUND) + "\n") == READY


def test_the_demo_names_its_people() -> None:
    people = {"accounts": [["noor@oudeveen.example", "deelnemer"]], "password": "x"}

    ready = read_ready(json.dumps(FOUND | people))

    assert (ready.accounts, ready.password) == ((("noor@oudeveen.example", "deelnemer"),), "x")


@pytest.mark.parametrize("said", ["", "klaar", "{}", '{"host": "x", "kleur": "rood"}', "[]"])
def test_anything_else_is_refused(said: str) -> None:
    with pytest.raises(RefusedError, match="Onverwacht antwoord"):
        read_ready(said)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("0.0.0.0", "http://127.0.0.1:8000"),  # noqa: S104 - nothing listens there
        ("::1", "http://[::1]:8000"),
    ],
)
def test_the_address_can_be_typed_in_a_browser(host: str, address: str) -> None:
    assert Ready(host, 8000, Path("/srv"), 2, 3).address == address


def test_the_web_server_gets_its_settings_and_never_hangs_at_the_end() -> None:
    command = " ".join(web_command(Checkout(Path("/c")), READY))

    assert "--host 127.0.0.1 --port 8000 --workers 2 --blocking-threads 3" in command
    assert "--workers-kill-timeout 5" in command


def test_what_is_started_carries_the_mark_of_its_data() -> None:
    started = services(Checkout(Path("/c")), READY, {"PATH": "/bin", "NOTIFY_SOCKET": "/run/x"})

    assert [service.environment for service in started] == [{"PATH": "/bin", MARK: "/srv"}] * 2


def test_a_refusal_of_the_application_stops_us_without_another_word(tmp_path: Path) -> None:
    checkout = small_checkout(tmp_path / "checkout")
    (tmp_path / "broken").touch()

    with pytest.raises(RefusedError, match=r"^$"):
        check(checkout, {**os.environ, "LEERREIS_DATA": str(tmp_path)})
