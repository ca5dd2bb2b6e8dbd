"""`demo`: everything from nothing to a site with people in it."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from launcher import application
from launcher.application import Ready
from launcher.checkout import Checkout
from launcher.serve import keep_running
from launcher.terminal import say


def demo(checkout: Checkout, environment: Mapping[str, str]) -> int:
    """Fill the data folder when it is empty, and serve it."""
    settings = demo_settings(checkout, environment)
    make_secret(Path(settings["LEERREIS_DATA"]))
    say("Gegevens klaarzetten ...")
    ready = application.check(checkout, settings, "demo")
    log = ready.data / "leerreis.log"
    services = application.services(checkout, ready, settings, log)
    return keep_running(ready, services, lambda: say(welcome(ready, log)))


def demo_settings(checkout: Checkout, environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of the demo; what somebody chose stays."""
    port = environment.get("LEERREIS_PORT") or "8000"
    data = environment.get("LEERREIS_DATA") or str(checkout.root / "var" / "demo")
    return {
        "LEERREIS_BASE_URL": f"http://127.0.0.1:{port}",
        **environment,
        "LEERREIS_DATA": data,
        "LEERREIS_PORT": port,
        "LEERREIS_DEMO": "true",
    }


def make_secret(data: Path) -> None:
    """Make the key that signs cookies, for this folder only, readable by its owner only."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = data / "secret-key"
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        path.chmod(0o600)
        return
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48) + "\n")


def welcome(ready: Ready, log: Path) -> str:
    """Say where it is and who you can be."""
    width = max((len(email) for email, _ in ready.accounts), default=0)
    people = [f"  {email:<{width}}  {role}" for email, role in ready.accounts]
    return "\n".join(
        [
            "",
            f"Leerreis staat klaar op {ready.address}",
            "",
            f"U kunt inloggen als (wachtwoord: {ready.password}):",
            *people,
            "",
            f"De gegevens staan in {ready.data}. Wat de site meldt, staat daar in {log.name}.",
            "Stoppen: Ctrl-C.",
        ]
    )
