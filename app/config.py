"""Settings: typed, frozen, read once from the environment, checked together."""

import difflib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from flask import Flask, current_app
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "LEERREIS_"
KEY = "leerreis.settings"
ROOT = Path(__file__).resolve().parents[1]
SHORTEST_SECRET = 32
_IN_DUTCH = {  # by pydantic's name of what is wrong
    "int_parsing": "hier hoort een heel getal",
    "bool_parsing": "hier hoort true (ja) of false (nee)",
    "greater_than_equal": "vul minstens {ge} in",
    "less_than_equal": "vul hoogstens {le} in",
    "literal_error": "kies 'production' of 'development'",
}
KNOWN_EXAMPLES = {"change-me", "changeme", "secret", "dev", "development", "leerreis", "test"}
# Read by the launcher and the tests, never by the running app.
OUTSIDE = {
    "LEERREIS_CHROMIUM",
    "LEERREIS_TEST_DATABASE",
    "LEERREIS_TEST_POSTGRES_URL",
    "LEERREIS_TEST_REQUIRE",
}


FEWEST_SIGNS = 8  # different ones, in a secret key


class SettingsError(Exception):
    """The environment does not make a working app; the text says all that is wrong."""


class Settings(BaseSettings):
    """Everything that differs between two installations."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    mode: Literal["production", "development"] = Field(
        default="production", description="development: changed course files are seen at once"
    )
    data: Path = Field(default=ROOT / "var", description="folder for database, jobs and courses")
    content: Path = Field(
        default=ROOT, description="folder that holds course/, modules/ and exercises/"
    )
    database_url: str = Field(
        default="",
        description="empty: SQLite in the data folder; else postgresql+psycopg://...",
        repr=False,  # it may hold a password
    )
    jobs_url: str = Field(
        default="",
        description="queue of the worker: empty: a file; else postgresql:// or redis://",
        repr=False,
    )
    secret_key: SecretStr = Field(
        default=SecretStr(""), description="signs cookies; at least 32 characters, kept secret"
    )
    secret_key_file: Path | None = Field(
        default=None,
        description="file that holds the secret key; else secret-key in the data folder",
    )
    secret_key_fallbacks: list[SecretStr] = Field(
        default_factory=list, description="earlier secret keys, as a JSON list, while they expire"
    )
    base_url: str = Field(
        default="http://127.0.0.1:8000", description="the address that people type; used in mail"
    )
    host: str = Field(default="127.0.0.1", description="address that the web server listens on")
    port: int = Field(default=8000, ge=1, le=65535, description="port of the web server")
    web_workers: int = Field(default=2, ge=1, le=32, description="web processes")
    web_threads: int = Field(default=1, ge=1, le=64, description="threads per web process")
    proxies: int = Field(default=0, ge=0, le=5, description="proxies in front that may be believed")
    mail_url: SecretStr = Field(
        default=SecretStr(""),
        description="smtp://user:password@host:port; empty: no mail leaves",
    )
    mail_from: str = Field(
        default="Leerreis <leerreis@leerreis.example>", description="sender of every mail"
    )
    theme: Path | None = Field(default=None, description="CSS file with a municipality's tokens")
    session_idle_minutes: int = Field(
        default=30, ge=5, description="signed out after this long without a click"
    )
    session_hours: int = Field(default=12, ge=1, le=24, description="signed out after this, always")
    demo: bool = Field(default=False, description="set by the demo: shows the demo accounts")

    @field_validator("secret_key_fallbacks", mode="before")
    @classmethod
    def _list_of_keys(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise ValueError(
                'dit is geen lijst in JSON; schrijf bijvoorbeeld ["oude sleutel"]'
            ) from None

    @field_validator("base_url")
    @classmethod
    def _whole_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or " " in value:
            raise ValueError("vul het hele adres in, zoals https://leerreis.example")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite:", "postgresql+psycopg:")):
            raise ValueError(
                "schrijf postgresql+psycopg://naam:wachtwoord@computer/database, of laat het leeg"
            )
        return value

    @field_validator("theme")
    @classmethod
    def _theme_is_there(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_file():
            raise ValueError(f"het bestand {value} is er niet")
        return value

    @field_validator("secret_key")
    @classmethod
    def _not_one_sign(cls, value: SecretStr) -> SecretStr:
        key = value.get_secret_value()
        if key and len(set(key)) < FEWEST_SIGNS:
            raise ValueError("gebruik een sleutel van willekeurige tekens, geen herhaling")
        return value

    @model_validator(mode="after")
    def _safe_together(self) -> Self:
        key = self.secret()
        if len(key) < SHORTEST_SECRET or key.lower() in KNOWN_EXAMPLES:
            raise ValueError(
                f"LEERREIS_SECRET_KEY ontbreekt of is korter dan {SHORTEST_SECRET} tekens; maak er"
                ' een met: python3 -c "import secrets; print(secrets.token_urlsafe(48))"'
            )
        if self.shows_inside and self.hostname not in {"127.0.0.1", "localhost", "::1"}:
            raise ValueError(
                "LEERREIS_MODE=development en LEERREIS_DEMO mogen alleen als LEERREIS_BASE_URL"
                " naar deze computer wijst"
            )
        return self

    def secret(self) -> str:
        """Return the key that signs cookies, from its file or the environment."""
        if self.secret_key.get_secret_value():
            return self.secret_key.get_secret_value()
        try:
            return (
                (self.secret_key_file or self.data / "secret-key")
                .read_text(encoding="utf-8")
                .strip()
            )
        except OSError:
            return ""

    @property
    def shows_inside(self) -> bool:
        """Whether the pages for builders are there: every component, every mail."""
        return self.mode == "development" or self.demo

    @property
    def hostname(self) -> str:
        """The host name that people type."""
        return urlsplit(self.base_url).hostname or ""

    @property
    def is_https(self) -> bool:
        """Whether the site is reached over a safe connection."""
        return urlsplit(self.base_url).scheme == "https"

    @property
    def database(self) -> str:
        """The address of the database, with the embedded one as default."""
        return self.database_url or f"sqlite:///{self.data.resolve() / 'leerreis.sqlite3'}"

    @property
    def files(self) -> Path:
        """The folder of what people added to their documents."""
        return self.data / "files"

    @property
    def compiled(self) -> Path:
        """The folder of compiled courses."""
        return self.data / "content"


def remember(app: Flask, settings: Settings) -> None:
    """Let every part of the app read the settings."""
    app.extensions[KEY] = settings


def settings() -> Settings:
    """Return the settings of the app that handles this request or job."""
    found = current_app.extensions[KEY]
    assert isinstance(found, Settings)  # noqa: S101 - put there by remember()
    return found


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Return the settings, or raise SettingsError with every problem at once."""
    environment = os.environ if environment is None else environment
    problems = list(_unknown_names(environment))
    values = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in environment.items()
        if name.startswith(PREFIX) and name not in OUTSIDE and value != ""
    }
    known = {name: value for name, value in values.items() if name in Settings.model_fields}
    try:
        settings = Settings.model_validate_strings(known)
    except ValidationError as error:
        problems += [_sentence(e) for e in error.errors(include_url=False)]
        settings = None
    if problems or settings is None:
        raise SettingsError("\n".join(problems))
    return settings


def _unknown_names(environment: Mapping[str, str]) -> list[str]:
    known = {PREFIX + name.upper() for name in Settings.model_fields} | OUTSIDE
    strange = sorted(n for n in environment if n.startswith(PREFIX) and n not in known)
    return [f"{name} bestaat niet.{_suggestion(name, known)}" for name in strange]


def _suggestion(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f" Bedoelt u {near[0]}?" if near else " Alle namen staan in README.md."


def _sentence(error: ErrorDetails) -> str:
    """Say in Dutch what is wrong with one setting, or with all of them together."""
    place = "_".join(str(part) for part in error["loc"]).upper()
    known = _IN_DUTCH.get(error["type"])
    said = known.format_map(error.get("ctx", {})) if known else error["msg"]
    return (f"{PREFIX}{place}: " if place else "") + said.removeprefix("Value error, ")
