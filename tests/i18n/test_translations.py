"""The Dutch is complete: every sentence of the program, with every value in it."""

import re
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from app.config import ROOT
from launcher.checkout import Checkout
from launcher.frontend import compile_translations

TEXTS = Path("app/i18n/translations/nl/LC_MESSAGES/messages.po")
SOURCES = [
    ("**.py", "python"),
    ("**/templates/**.html", "jinja2"),
    ("**/templates/**.txt", "jinja2"),
]
CALLS = {
    "_": None,
    "gettext": None,
    "lazy_gettext": None,
    "ngettext": (1, 2),
    "lazy_ngettext": (1, 2),
}
VALUE = re.compile(r"%\((\w+)\)")


@pytest.fixture(scope="module")
def dutch() -> Catalog:
    with (ROOT / TEXTS).open("rb") as file:
        return read_po(file, locale="nl")


def asked() -> set[str]:
    """Return every sentence that the program says, in English."""
    found = extract_from_dir(ROOT / "app", method_map=SOURCES, keywords=CALLS)
    return {
        message[0] if isinstance(message, tuple) else message for _f, _l, message, _c, _x in found
    }


def test_every_sentence_has_its_dutch(dutch: Catalog) -> None:
    found = {name: dutch.get(name) for name in asked()}

    assert not [name for name, message in found.items() if not message or not message.string]


def test_every_value_of_a_sentence_is_in_its_dutch(dutch: Catalog) -> None:
    strange = []
    for message in dutch:
        ids = message.id if isinstance(message.id, tuple | list) else (message.id,)
        texts = message.string if isinstance(message.string, tuple | list) else (message.string,)
        known = {value for one in ids for value in VALUE.findall(one)}
        if message.id and any(set(VALUE.findall(text or "")) - known for text in texts):
            strange.append(message.id)

    assert not strange


def test_the_launcher_compiles_the_catalogue(tmp_path: Path) -> None:
    (tmp_path / TEXTS.parent).mkdir(parents=True)
    (tmp_path / TEXTS).write_bytes((ROOT / TEXTS).read_bytes())
    checkout = Checkout(tmp_path)
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    compile_translations(checkout)

    with (tmp_path / TEXTS).with_suffix(".mo").open("rb") as file:
        message = read_mo(file).get("My course")
    assert message is not None
    assert message.string == "Mijn cursus"
