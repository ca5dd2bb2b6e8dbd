"""Read what was typed, prepare what that needs, do it."""

import contextlib
import difflib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from launcher import environment, frontend
from launcher.checkout import CHECK_LOCK, RUNTIME_LOCK, Checkout, this_checkout
from launcher.demo import demo
from launcher.errors import RefusedError, WrongUseError
from launcher.lock import alone
from launcher.options import read_options, with_full_paths
from launcher.serve import serve, web, worker
from launcher.terminal import say

SERVED = {"demo": demo, "serve": serve, "web": web, "worker": worker}
PASSED_ON = (
    "migrate",
    "content",
    "accounts",
    "doctor",
    "ready",
    "check-questions",
    "sweep-files",
)
ANSWERS = ("check-questions",)  # only its answers go to the standard output
CHECKED = ("test", "bench")  # need the tools for testing as well
COMMANDS = (*SERVED, *CHECKED, "setup", *PASSED_ON)
INTERRUPTED = 130

HELP = """\
Leerreis: samen leren kijken met de ogen van de inwoner.

Gebruik: ./leerreis OPDRACHT [...]

Proberen en testen
  demo [--port N] [--data MAP]  zet alles klaar en start een site met voorbeeldmensen
  test [...]                    controleert alles; met argumenten alleen die tests (pytest)
  bench [...]                   meet pagina's en bewaren, naast het minste dat ze kunnen kosten

In het echt
  setup                         haalt op en bouwt wat nodig is (doet elke opdracht ook zelf)
  migrate                       werkt de database bij tot de nieuwste versie
  content check [MAP]           kijkt de cursus na: alle problemen, met bestand en regel
  content publish               maakt de nagekeken cursus zichtbaar
  check-questions               leest interviewvragen, één per regel, en zegt wat beter kan
  accounts create-admin         maakt de eerste beheerder
  serve [--port N] [--data MAP] website en werkproces, onder toezicht
  web, worker                   een van beide, als iets anders toezicht houdt
  sweep-files                   haalt bestanden weg die bij geen document meer horen
  doctor                        laat zien hoe de installatie ervoor staat

Instellingen komen uit de omgeving (LEERREIS_...); README.md noemt ze allemaal.
"""


def main(arguments: Sequence[str]) -> int:
    """Do what was typed; every refusal is one sentence and an exit code."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr] # a terminal without é or █
    try:
        return _do(this_checkout(), list(arguments), dict(os.environ))
    except RefusedError as refusal:
        return _say_no(str(refusal), refusal.exit_code)
    except KeyboardInterrupt:
        return _say_no("Afgebroken. Dezelfde opdracht gaat straks verder.", INTERRUPTED)
    except BrokenPipeError:
        return 1  # whoever read our words has left
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        return _say_no(f"Dat lukte niet: {error.strerror or error}{where}.", 1)


def _do(checkout: Checkout, arguments: list[str], settings: Mapping[str, str]) -> int:
    command, rest = (arguments or ["--help"])[0], arguments[1:]
    if command in {"--help", "-h", "help"} or (command in SERVED and {"--help", "-h"} & {*rest}):
        say(HELP)
        return 0
    _refuse_typing_error(command)
    if command in SERVED:
        chosen = read_options(rest, settings)
        prepare(checkout, RUNTIME_LOCK)
        return SERVED[command](checkout, chosen)
    with contextlib.redirect_stdout(sys.stderr if command in ANSWERS else sys.stdout):
        prepare(checkout, CHECK_LOCK if command in CHECKED else RUNTIME_LOCK)
    return _do_once(checkout, command, rest, settings)


def _do_once(checkout: Checkout, command: str, rest: list[str], settings: Mapping[str, str]) -> int:
    if command == "test":
        from launcher.suite import test  # noqa: PLC0415 - only this command needs it

        return test(checkout, settings, rest)
    if command == "setup":
        say("Alles staat klaar.")
        return 0
    # The folders that somebody types are seen from where they stand, so we do not move.
    module = ["bench"] if command == "bench" else ["app", command]
    program = [str(checkout.python), "-P", "-m", *module, *rest]
    found = {**with_full_paths(settings), "PYTHONPATH": str(checkout.root)}
    return subprocess.run(program, env=found, check=False).returncode


def prepare(checkout: Checkout, lock: str) -> None:
    """Make what the code needs, when it is not there or no longer right."""
    if not environment.is_current(checkout, lock):
        with alone(checkout.root, _wait_for_the_other):
            if not environment.is_current(checkout, lock):
                environment.install(checkout, lock)
    with alone(checkout.root, _wait_for_the_other):
        frontend.build(checkout)
        frontend.compile_translations(checkout)


def _wait_for_the_other() -> None:
    say("Leerreis wordt al klaargezet door een andere opdracht; even wachten ...")


def _refuse_typing_error(command: str) -> None:
    """Refuse what looks like a command of ours; the rest is for the application."""
    if command in COMMANDS:
        return
    near = difflib.get_close_matches(command, COMMANDS, n=1)
    if near:
        raise WrongUseError(f"De opdracht '{command}' bestaat niet. Bedoelt u '{near[0]}'?")


def _say_no(sentence: str, exit_code: int) -> int:
    if sentence:
        print(sentence, file=sys.stderr)
    return exit_code
