import json
import os
from pathlib import Path

import pytest

from launcher.checkout import Checkout
from launcher.errors import RefusedError
from launcher.frontend import build, compile_translations
from tests.launcher.small_checkout import borrow_environment

LOCK = {"name": "x", "lockfileVersion": 3, "packages": {"": {"name": "x"}}}
BUILD = """
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
mkdirSync("../app/ui/static/dist", { recursive: true });
writeFileSync("../app/ui/static/dist/manifest.json", "{}");
appendFileSync("../built", "once ");
"""
PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Sign in"
msgstr "Inloggen"
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    made = Checkout(tmp_path)
    made.frontend.mkdir()
    (made.frontend / "package.json").write_text('{"name": "x"}')
    (made.frontend / "package-lock.json").write_text(json.dumps(LOCK))
    (made.frontend / "build.mjs").write_text(BUILD)
    for name in ("requirements.lock", "requirements-check.lock"):
        (tmp_path / name).touch()
    borrow_environment(made)
    return made


def times_built(checkout: Checkout) -> int:
    return (checkout.root / "built").read_text().count("once")


@pytest.mark.slow
def test_it_is_built_once(checkout: Checkout) -> None:
    build(checkout)
    build(checkout)

    assert times_built(checkout) == 1


@pytest.mark.slow
def test_a_changed_source_is_built_again(checkout: Checkout) -> None:
    build(checkout)
    (checkout.frontend / "new.css").write_text("a{}")

    build(checkout)

    assert times_built(checkout) == 2


@pytest.mark.slow
def test_a_result_that_is_gone_is_built_again(checkout: Checkout) -> None:
    build(checkout)
    (checkout.static / "dist" / "manifest.json").unlink()

    build(checkout)

    assert times_built(checkout) == 2


@pytest.mark.slow
def test_a_failing_build_says_so_and_is_tried_again(checkout: Checkout) -> None:
    (checkout.frontend / "build.mjs").write_text("throw new Error('geen kleur')")
    with pytest.raises(RefusedError, match=r"geen kleur[\s\S]*dat is niet gelukt"):
        build(checkout)
    (checkout.frontend / "build.mjs").write_text(BUILD)

    build(checkout)

    assert times_built(checkout) == 1


def test_without_a_front_end_there_is_nothing_to_build(tmp_path: Path) -> None:
    build(Checkout(tmp_path))


def test_an_environment_without_node_is_refused_with_what_to_do(checkout: Checkout) -> None:
    packages = next(checkout.venv.glob("lib/*/site-packages"))
    packages.unlink()

    with pytest.raises(RefusedError, match="Verwijder"):
        build(checkout)


def test_a_newer_text_is_compiled(checkout: Checkout) -> None:
    text = checkout.translations / "nl" / "LC_MESSAGES" / "messages.po"
    text.parent.mkdir(parents=True)
    text.write_text(PO)

    compile_translations(checkout)
    compiled = text.with_suffix(".mo")
    os.utime(compiled, (1, 1))
    compile_translations(checkout)

    assert b"Inloggen" in compiled.read_bytes()
    assert compiled.stat().st_mtime > 1


def test_a_text_that_is_not_newer_is_left_alone(checkout: Checkout) -> None:
    text = checkout.translations / "nl" / "LC_MESSAGES" / "messages.po"
    text.parent.mkdir(parents=True)
    text.write_text(PO)
    text.with_suffix(".mo").write_text("as it was")

    compile_translations(checkout)

    assert text.with_suffix(".mo").read_text() == "as it was"


def test_a_broken_text_is_named(checkout: Checkout) -> None:
    text = checkout.translations / "nl" / "LC_MESSAGES" / "messages.po"
    text.parent.mkdir(parents=True)
    text.write_bytes(PO.encode() + b'msgid "\xff"')

    with pytest.raises(RefusedError, match=r"messages\.po"):
        compile_translations(checkout)
