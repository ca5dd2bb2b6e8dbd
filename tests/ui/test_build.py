"""What the front-end build leaves: small, complete, and pointing nowhere else."""

import gzip
import re

import pytest

from app.ui.assets import DIST, read_manifest

pytestmark = pytest.mark.skipif(not read_manifest(), reason="the front end has not been built")

KILOBYTE = 1024
FIRST_VISIT = 25 * KILOBYTE  # styles, scripts and pictures of a lesson, compressed


def built(name: str) -> str:
    return (DIST / read_manifest()[name]).read_text(encoding="utf-8")


def compressed(name: str) -> int:
    return (DIST / f"{read_manifest()[name]}.br").stat().st_size


def test_every_name_in_the_manifest_exists() -> None:
    assert all((DIST / name).is_file() for name in read_manifest().values())


@pytest.mark.parametrize("name", ["page.css", "page.js", "icons.svg"])
def test_each_text_has_compressed_siblings(name: str) -> None:
    path = DIST / read_manifest()[name]

    assert gzip.decompress((DIST / f"{path.name}.gz").read_bytes()) == path.read_bytes()
    assert 0 < compressed(name) < path.stat().st_size


def test_a_first_visit_is_small() -> None:
    names = ["page.css", "page.js", "lesson.js", "icons.svg", "favicon.svg", "blocks.svg"]

    assert sum(compressed(name) for name in names) <= FIRST_VISIT


@pytest.mark.parametrize("name", ["page.css", "page.js"])
def test_nothing_is_fetched_from_elsewhere(name: str) -> None:
    text = built(name).replace("http://www.w3.org/2000/svg", "")

    assert not re.search(r"data:|https?:|url\(//", text)


def test_no_colour_of_the_neutral_theme_is_left() -> None:
    neutral = re.search(r"@layer neutral\{:root\{([^}]*)\}\}", built("page.css"))

    assert neutral
    assert not re.search(r"#[0-9a-f]{3,8}|kleuren|rgb\(", neutral[1])


def test_every_picture_that_is_asked_for_is_in_the_sheet() -> None:
    templates = DIST.parents[1] / "templates"
    code = "".join(path.read_text() for path in templates.rglob("*.html"))
    asked = set(re.findall(r'(?:icon|sign)\("([\w-]+)"[,)]', code))

    assert asked <= set(re.findall(r'<symbol id="([\w-]+)"', built("icons.svg")))
