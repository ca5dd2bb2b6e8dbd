"""What is a good password, a plain name, one address."""

from datetime import datetime, timedelta

import pytest

from app.accounts import rules


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" Noor.Bakker@Oudeveen.NL ", "noor.bakker@oudeveen.nl"),
        ("noor@oudeveen.example", "noor@oudeveen.example"),
        ("noor@köln.example", "noor@xn--kln-sna.example"),
        ("noor", None),
        ("noor@oudeveen", None),
        ("noor@oudeveen.nl, saar@oudeveen.nl", None),
        ("noor@oudeveen.nl\nBcc: everyone@oudeveen.nl", None),
        ("a" * 300 + "@oudeveen.nl", None),
        ("", None),
    ],
)
def test_an_address_is_kept_in_one_way(typed: str, kept: str | None) -> None:
    assert rules.find_address(typed) == kept


def test_what_is_no_address_is_compared_all_the_same() -> None:
    assert rules.same_address("  NOOR ") == "noor"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Noor \t Bakker\n", "Noor Bakker"),
        ("Noor\u202eBakker\u200b", "NoorBakker"),
        ("\u200b\u0000", ""),
        ("<b>Noor</b>", "<b>Noor</b>"),
    ],
)
def test_a_name_is_one_line_of_visible_signs(typed: str, kept: str) -> None:
    assert rules.plain_name(typed) == kept


def test_a_name_is_guessed_from_an_address() -> None:
    assert rules.name_from("noor.bakker-vos@oudeveen.example") == "Noor Bakker Vos"
    assert rules.name_from("'@oudeveen.example") == "'@oudeveen.example"


@pytest.mark.parametrize(
    ("password", "flaw"),
    [
        ("vier woorden op een rij", None),
        ("januari is een lange maand", None),
        ("kort", "short"),
        ("elf-tekens!", "short"),
        ("l" * 201, "long"),
        ("noor@oudeveen.example", "personal"),
        ("NoorBakker2026", "personal"),
        ("Bakker-oudeveen-1", "personal"),
        ("Welkom123456", "common"),
        ("wachtwoord!!", "common"),
        ("W@chtw00rd2026", "common"),
        ("welkomwelkom", "common"),
        ("September2026", "common"),
        ("aaaaaaaaaaaaaa", "common"),
        ("qwertyuiopas", "common"),
        ("123456789012", "common"),
        ("210987654321", "common"),
    ],
)
def test_a_password_that_others_would_guess_has_a_flaw(password: str, flaw: str | None) -> None:
    assert rules.flaw_in(password, "noor@oudeveen.example", "Noor Bakker") == flaw


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.77", "192.0.2.0/24"),
        ("2001:db8:1:2ff:3::4", "2001:db8:1:200::/56"),
        ("::ffff:192.0.2.77", "192.0.2.0/24"),
        ("nonsense", "unknown"),
        (None, "unknown"),
    ],
)
def test_people_behind_one_door_share_a_network(address: str | None, network: str) -> None:
    assert rules.network_of(address) == network


def test_a_stretch_of_time_begins_at_the_quarter() -> None:
    moment = datetime.fromisoformat("2026-03-02T12:14:59+01:00")

    begin = rules.window_start(moment, timedelta(minutes=15))

    assert begin == datetime.fromisoformat("2026-03-02T12:00:00+01:00")


@pytest.mark.parametrize(
    ("user_agent", "device"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko Firefox/128.0",
            "Firefox · Windows",
        ),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0", "Edge · Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari/604.1", "Safari · iPhone"),
        ("curl/8.0", ""),
    ],
)
def test_a_device_is_told_in_two_words(user_agent: str, device: str) -> None:
    assert rules.device_of(user_agent) == device
