"""Cells that no spreadsheet takes for a formula, and that come back as they were typed."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
GUARD = "'"  # what spreadsheets know as "this is a text"


def guarded(text: str) -> str:
    """Return a cell that is a text to every spreadsheet."""
    return f"{GUARD}{text}" if text.startswith(FORMULA) or _looks_guarded(text) else text


def typed(cell: str) -> str:
    """Return what somebody typed: the cell without our guard."""
    return cell[len(GUARD) :] if _looks_guarded(cell) else cell


def _looks_guarded(text: str) -> bool:
    """Whether a guard could stand in front; then one more tells ours from what was typed."""
    return text.startswith(GUARD) and text[1:].startswith((*FORMULA, GUARD))
