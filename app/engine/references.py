"""References: "kf83#quotes/c3" is row c3 of the list quotes in document kf83.

"#steps/s1" is a row of the same document, "kf83#" a document as a whole. A field that takes
several keeps them with spaces between, in the order in which they were chosen.
"""

import re

DOCUMENT = re.compile(r"[A-Za-z0-9_.-]{0,80}", re.ASCII)
REFERENCE = re.compile(
    r"[A-Za-z0-9_.-]{0,80}#(?:[a-z][a-z0-9_]{0,39}/[A-Za-z0-9_-]{1,40}"
    r"(?:/[a-z][a-z0-9_]{0,39}/[A-Za-z0-9_-]{1,40}){0,3})?",
    re.ASCII,
)


def split_references(value: object) -> tuple[str, ...]:
    """Return the references in a stored value; what is not one is left out."""
    parts = value.split() if isinstance(value, str) else ()
    return tuple(part for part in parts if REFERENCE.fullmatch(part))


def document_of(reference: str) -> str:
    """Return which document a reference leads to; empty for the one in which it stands."""
    return reference.partition("#")[0]


def path_of(reference: str) -> str:
    """Return the place in the document to which a reference leads; empty for all of it."""
    return reference.partition("#")[2]
