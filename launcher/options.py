"""The few options of the commands that serve; each is a setting with a shorter name."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from launcher.errors import WrongUseError

SETTINGS = {"--port": "LEERREIS_PORT", "--data": "LEERREIS_DATA", "--host": "LEERREIS_HOST"}
PLACES = ("LEERREIS_DATA", "LEERREIS_CONTENT", "LEERREIS_THEME", "LEERREIS_SECRET_KEY_FILE")


def read_options(arguments: Sequence[str], environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment with the typed options in it."""
    chosen = dict(environment)
    waiting = list(arguments)
    while waiting:
        name, given, value = waiting.pop(0).partition("=")
        if name not in SETTINGS:
            known = ", ".join(SETTINGS)
            raise WrongUseError(f"De optie '{name}' bestaat niet. Kies uit: {known}.")
        if not given:
            value = waiting.pop(0) if waiting else ""
        chosen[SETTINGS[name]] = _checked(name, value)
    return with_full_paths(chosen)


def with_full_paths(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment in which a relative place is the one where the person stands."""
    full = dict(environment)
    for name in PLACES:
        if full.get(name):
            full[name] = str(Path(full[name]).expanduser().resolve())
    return full


def _checked(name: str, value: str) -> str:
    if not value or value.startswith("--"):
        raise WrongUseError(f"Achter {name} hoort een waarde.")
    if name == "--port" and not (value.isascii() and value.isdigit() and 0 < int(value) <= 65535):  # noqa: PLR2004 - the last port there is
        raise WrongUseError(
            f"'{value}' is geen poort. Een poort is een getal van 1 tot en met 65535."
        )
    return value
