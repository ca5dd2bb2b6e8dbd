"""Text and lines are told apart from what they stand on, in light and dark."""

import re

import pytest

from tests.ui.colours import CSS, EXAMPLE, blocks, colour, contrast

TEXT = 4.5
LINE = 3.0
PAPERS = ("paper", "surface", "sunken")
TEXTS = [
    *[
        (ink, paper)
        for ink in ("ink", "ink-soft", "primary", "accent", "danger")
        for paper in PAPERS
    ],
    ("primary-strong", "primary-soft"),
    ("primary", "primary-soft"),
    ("ink", "primary-soft"),
    ("ink-soft", "primary-soft"),
    ("ink", "accent-soft"),
    ("accent", "accent-soft"),
    ("paper", "accent"),
    ("paper", "ink"),
    ("on-primary", "primary"),
    ("on-primary", "primary-strong"),
    ("hero-ink", "hero"),
    ("hero-quiet", "hero"),
    ("hero-button-ink", "hero-button"),
    ("hero-button-ink", "hero-ink"),
    *[(m, f"{m}-soft") for m in ("ok", "warn", "danger", "info")],
    *[(ink, f"{m}-soft") for ink in ("ink", "ink-soft") for m in ("ok", "warn", "danger", "info")],
    ("warn", "surface"),
    ("info", "paper"),
]
LINES = [
    *[("line-strong", paper) for paper in PAPERS],
    *[("focus", paper) for paper in PAPERS],
    ("hero-mark", "hero"),
    *[
        (f"feel-{f}", paper)
        for f in ("m2", "m1", "0", "p1", "p2")
        for paper in ("paper", "surface")
    ],
]
SCHEMES = ("light", "system", "chosen")


def tokens(scheme: str) -> dict[str, str]:
    found = blocks()
    return found["light"] | found[scheme]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "below"), TEXTS)
def test_text_can_be_read(scheme: str, text: str, below: str) -> None:
    these = tokens(scheme)

    assert contrast(colour(these, text), colour(these, below)) >= TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("line", "below"), LINES)
def test_lines_and_shapes_can_be_seen(scheme: str, line: str, below: str) -> None:
    these = tokens(scheme)

    assert contrast(colour(these, line), colour(these, below)) >= LINE


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "below"), TEXTS)
def test_the_example_of_a_municipal_theme_can_be_read(scheme: str, text: str, below: str) -> None:
    theme = blocks(EXAMPLE)
    these = tokens("light") | theme["light"]
    if scheme != "light":
        these |= tokens(scheme) | theme[scheme]

    assert contrast(colour(these, text), colour(these, below)) >= TEXT


def test_dark_is_the_same_whoever_wished_it() -> None:
    found = blocks()

    assert found["system"] == found["chosen"]


def test_colours_stand_in_the_tokens_only() -> None:
    """A hue elsewhere would not turn dark; black and white on paper do not have to."""
    for path in CSS.glob("*.css"):
        if path.name not in {"tokens.css", "print.css"}:
            hues = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", path.read_text())) - {"#000"}
            assert not hues, path.name


def test_black_on_white_is_the_most_contrast_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
