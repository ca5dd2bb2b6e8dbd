"""Text that other programs read: on one line, and without what nobody can see."""

import re

# Everything that some reader takes for the end of a line, and what nobody can see.
LINE_ENDS = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


def visible(text: str) -> str:
    """Return the text with one kind of line end, and nothing that a reader cannot see."""
    return INVISIBLE.sub("", LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """Return the text on one line, with one space between two words."""
    return " ".join(visible(text).split())
