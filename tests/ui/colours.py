"""The colours of tokens.css, and how well they are told apart (WCAG 2.2)."""

import re
from pathlib import Path

CSS = Path(__file__).resolve().parents[2] / "frontend" / "src" / "css"
DECLARED = re.compile(r"--lr-([\w-]+):\s*([^;]+);")


EXAMPLE = CSS.parents[1] / "example-theme.css"


def blocks(path: Path = CSS / "tokens.css") -> dict[str, dict[str, str]]:
    """Return the tokens of the light, the system's dark and the chosen dark block."""
    css = path.read_text(encoding="utf-8")
    light, rest = css.split("@media (prefers-color-scheme: dark)")
    system, rest = rest.split(':root[data-theme="dark"]')
    chosen = rest.split("@media (prefers-contrast")[0]
    names = {"light": light, "system": system, "chosen": chosen}
    return {name: dict(DECLARED.findall(block)) for name, block in names.items()}


def colour(tokens: dict[str, str], name: str) -> str:
    """Return a token as #rrggbb, other tokens looked up."""
    value = tokens[name].strip()
    other = re.fullmatch(r"var\(--lr-([\w-]+)\)", value)
    return colour(tokens, other[1]) if other else value


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(hex_colour: str) -> float:
    parts = [int(hex_colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
