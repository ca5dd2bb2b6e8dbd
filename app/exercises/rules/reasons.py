"""Reasons: why a warning may stay as it is."""

from collections.abc import Iterable, Mapping

FEWEST_WORDS = 3
LONGEST = 1000


def good_reasons(asked: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """Return the reasons that say something, for the warnings that ask for one."""
    return {key: given[key].strip() for key in asked if is_reason(given.get(key, ""))}


def is_reason(text: str) -> bool:
    """Whether somebody can learn something from this: a few words, not a novel."""
    return len(text.split()) >= FEWEST_WORDS and len(text) <= LONGEST and "\0" not in text
