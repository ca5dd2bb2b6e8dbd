from pathlib import Path

import pytest

from app.config import OUTSIDE, PREFIX, ROOT, Settings, SettingsError, read_settings

KEY = {"LEERREIS_SECRET_KEY": "een-sleutel-van-willekeurige-tekens-0123"}


def test_a_key_is_all_that_must_be_set() -> None:
    settings = read_settings(KEY)

    assert settings.mode == "production"
    assert settings.database.startswith("sqlite:///")


def test_a_missing_or_short_key_is_refused(tmp_path: Path) -> None:
    for short in ({}, {"LEERREIS_SECRET_KEY": "short"}):
        with pytest.raises(SettingsError, match="LEERREIS_SECRET_KEY"):
            read_settings(short | {"LEERREIS_DATA": str(tmp_path)})


def test_the_key_may_lie_in_the_data_folder(tmp_path: Path) -> None:
    (tmp_path / "secret-key").write_text("s" * 50 + "\n")

    assert read_settings({"LEERREIS_DATA": str(tmp_path)}).secret() == "s" * 50


def test_an_unknown_name_is_refused_with_the_name_that_was_meant() -> None:
    with pytest.raises(SettingsError, match=r"LEERREIS_BASEURL bestaat niet.*LEERREIS_BASE_URL"):
        read_settings(KEY | {"LEERREIS_BASEURL": "https://leerreis.example"})


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(SettingsError) as refusal:
        read_settings({"LEERREIS_PORT": "veel", "LEERREIS_MODE": "snel", "LEERREIS_X": "1"})

    text = str(refusal.value)
    assert all(name in text for name in ("LEERREIS_PORT", "LEERREIS_MODE", "LEERREIS_X"))


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("LEERREIS_PORT", "veel", "hier hoort een heel getal"),
        ("LEERREIS_PORT", "0", "vul minstens 1 in"),
        ("LEERREIS_PORT", "99999", "vul hoogstens 65535 in"),
        ("LEERREIS_DEMO", "misschien", "hier hoort true (ja) of false (nee)"),
        ("LEERREIS_MODE", "snel", "kies 'production' of 'development'"),
    ],
)
def test_a_value_that_cannot_be_is_told_in_dutch(name: str, value: str, sentence: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        read_settings(KEY | {name: value})

    assert str(refusal.value) == f"{name}: {sentence}"


def test_development_is_refused_on_a_real_address() -> None:
    with pytest.raises(SettingsError, match="deze computer"):
        read_settings(
            KEY | {"LEERREIS_MODE": "development", "LEERREIS_BASE_URL": "https://leerreis.example"}
        )


def test_the_demonstration_is_refused_on_a_real_address() -> None:
    """It shows every letter to everyone, with the links in them."""
    with pytest.raises(SettingsError, match="deze computer"):
        read_settings(
            KEY | {"LEERREIS_DEMO": "true", "LEERREIS_BASE_URL": "https://leerreis.example"}
        )


@pytest.mark.parametrize(
    "address", ["leerreis.example", "ftp://leerreis.example", "https://", "https://a b.example"]
)
def test_the_address_of_the_site_must_be_whole(address: str) -> None:
    with pytest.raises(SettingsError, match="LEERREIS_BASE_URL"):
        read_settings(KEY | {"LEERREIS_BASE_URL": address})


def test_a_number_as_key_stays_a_text() -> None:
    assert read_settings({"LEERREIS_SECRET_KEY": "0123456789" * 4}).secret() == "0123456789" * 4


def test_secrets_do_not_show_in_prints() -> None:
    secret = {
        "LEERREIS_DATABASE_URL": "postgresql+psycopg://u:kkkk1@db/x",
        "LEERREIS_JOBS_URL": "redis://u:kkkk2@queue",
        "LEERREIS_MAIL_URL": "smtp://u:kkkk3@mail",
        "LEERREIS_SECRET_KEY_FALLBACKS": '["kkkk4"]',
    }

    assert "kkkk" not in repr(read_settings(KEY | secret))


def test_every_setting_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    names = {PREFIX + name.upper() for name in Settings.model_fields} | OUTSIDE

    assert not [name for name in sorted(names) if f"`{name}`" not in readme]
