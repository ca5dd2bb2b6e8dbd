"""Class names live in ui/, and each of them means something."""

import re
from pathlib import Path

import pytest

from tests.house.sources import TEMPLATES

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "app" / "ui" / "templates" / "ui"
SOURCES = ROOT / "frontend" / "src"
BUILD = ROOT / "frontend" / "build" / "used-classes.mjs"
OURS = sorted(UI.rglob("*.html"))
THEIRS = [path for path in TEMPLATES if UI not in path.parents and path.suffix == ".html"]
WRITTEN = re.compile(r"\b(?:utrecht|lr)-[a-z0-9]+(?:(?:-|__|--)[a-z0-9]+)*(?![\w{~-]|['\"] ~)")


def kept_classes() -> set[str]:
    """Return the component classes whose rules the build keeps."""
    return set(re.findall(r"utrecht-[\w-]+", BUILD.read_text().split("`")[1]))


def styled_classes() -> set[str]:
    """Return every class of ours that some stylesheet knows."""
    css = "".join(path.read_text() for path in SOURCES.rglob("*.css"))
    return set(re.findall(r"\.(lr-[\w-]+)", css))


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.name))
def test_every_component_class_is_kept_by_the_build(path: Path) -> None:
    used = {name for name in WRITTEN.findall(path.read_text()) if name.startswith("utrecht-")}

    assert used <= kept_classes()


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.name))
def test_every_class_of_ours_has_a_rule(path: Path) -> None:
    used = {name for name in WRITTEN.findall(path.read_text()) if name.startswith("lr-")}

    assert used <= styled_classes()


@pytest.mark.parametrize("path", THEIRS, ids=lambda path: str(path.name))
def test_a_feature_composes_and_sets_no_class(path: Path) -> None:
    assert not re.search(r"\b(class|style)=", path.read_text())


def test_the_build_keeps_nothing_that_nobody_uses() -> None:
    used = "".join(path.read_text() for path in OURS)
    used += (ROOT / "app" / "ui" / "fields.py").read_text()

    # a modifier may be filled in: utrecht-button--{{ looks[look] }}
    unused = {name for name in kept_classes() if not all(part in used for part in name.split("--"))}
    assert unused == set()
