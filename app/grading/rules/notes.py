"""What a trainer writes about work, as a mapping from the name of a field to what stands in it.

"level-team" -> "3", "remark-team" -> a text, "good" and "next_step" -> a text. What is empty is not
in it. Two trainers' notes are put together field by field; nothing that anyone wrote disappears.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from app.engine.rubric import LEVELS, Rubric

Notes: TypeAlias = Mapping[str, str]

GOOD = "good"
NEXT_STEP = "next_step"
LEVEL = "level-"
REMARK = "remark-"


class Clash(NamedTuple):
    """A field in which two trainers wrote something else; the stored text is theirs."""

    name: str
    theirs: str
    mine: str


class Merged(NamedTuple):
    """Both together, and where somebody must choose."""

    notes: dict[str, str]
    clashes: tuple[Clash, ...]


def names_of(rubric: Rubric) -> list[str]:
    """Return the names of all fields, in the order of the page."""
    pairs = ((LEVEL + one.id, REMARK + one.id) for one in rubric.criteria)
    return [name for pair in pairs for name in pair] + [GOOD, NEXT_STEP]


def cleaned(typed: Mapping[str, str | None]) -> dict[str, str]:
    """Return what was typed without empty fields, and with line ends of one kind."""
    texts = {name: (text or "").replace("\r\n", "\n").strip() for name, text in typed.items()}
    return {name: text for name, text in texts.items() if text}


def merged(base: Notes, theirs: Notes, mine: Notes) -> Merged:
    """Put two trainers' notes together. `theirs` is stored now, and stays where both wrote."""
    notes: dict[str, str] = {}
    clashes = []
    for name in dict.fromkeys([*base, *theirs, *mine]):
        before, stored, sent = (side.get(name, "") for side in (base, theirs, mine))
        notes[name] = sent if stored == before else stored
        if stored not in (before, sent) and sent != before:
            clashes.append(Clash(name, stored, sent))
    return Merged(cleaned(notes), tuple(clashes))


def with_clashes(notes: Notes, clashes: Iterable[Clash]) -> dict[str, str]:
    """Return the notes with my own text where both wrote: how the screen goes on showing it."""
    return cleaned({**notes, **{clash.name: clash.mine for clash in clashes}})


def with_choices(mine: Notes, theirs: Notes, keep: Mapping[str, str]) -> dict[str, str]:
    """Return what was sent, with the stored text where somebody chose to keep that."""
    kept = {name: theirs.get(name, "") for name, whose in keep.items() if whose == "theirs"}
    return cleaned({**mine, **kept})


def levels_in(notes: Notes) -> dict[str, int]:
    """Return the level of each criterion that has one."""
    found = _named(notes, LEVEL)
    return {name: int(text) for name, text in found.items() if text in {str(n) for n in LEVELS}}


def remarks_in(notes: Notes) -> dict[str, str]:
    """Return the remark about each criterion that has one."""
    return _named(notes, REMARK)


def _named(notes: Notes, prefix: str) -> dict[str, str]:
    return {
        name.removeprefix(prefix): text for name, text in notes.items() if name.startswith(prefix)
    }
