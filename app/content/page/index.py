"""Everything in the course that a text can point at."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from app.content.items import KINDS, Term, journey_url
from app.content.problems import near
from app.content.workshop import WorkshopKind

MODULE = "module"
TERM = "begrip"
JOURNEY = "reis"
WORDS = (*KINDS, MODULE, TERM, JOURNEY)

_ARTICLES = {
    "les": "Deze les",
    "zelftoets": "Deze zelftoets",
    "oefening": "Deze oefening",
    "bijeenkomst": "Deze bijeenkomst",
    MODULE: "Deze module",
    TERM: "Dit begrip",
    JOURNEY: "Deze reis",
}


class Target(NamedTuple):
    """Where a link goes to, and how that is called."""

    url: str
    title: str


@dataclass(frozen=True)
class Index:
    """The titles of everything, by the word of a link (`les`, `begrip`) and then by id."""

    titles: Mapping[str, Mapping[str, str]]
    terms: Mapping[str, Term]
    workshops: Mapping[str, WorkshopKind]
    unsure: frozenset[str] = frozenset()  # words of which the file itself is broken
    announced: frozenset[str] = frozenset()  # lessons that are still being written

    def find(self, word: str, item_id: str) -> Target | None:
        """Return what a link by id points at."""
        title = self.titles[word].get(item_id)
        if title is None:
            return None
        if word == TERM:
            return Target(f"/begrippen#{item_id}", title)
        if word == MODULE:
            return Target(f"/modules/{item_id}", title)
        if word == JOURNEY:
            return Target(journey_url(item_id), title)
        return Target(KINDS[word].url(item_id), title)

    def misses(self, word: str, item_id: str) -> bool:
        """Say whether something is certainly not there."""
        return item_id not in self.titles[word] and word not in self.unsure

    def why_not(self, word: str, item_id: str) -> tuple[str, str]:
        """Say that an id does not exist, and which one was perhaps meant."""
        message = f"{_ARTICLES[word]} bestaat niet: '{item_id}'."
        for other, titles in self.titles.items():
            if item_id in titles:
                return message, f"'{item_id}' is een {other}. Schrijf {other}:{item_id}."
        return message, near(item_id, self.titles[word]) or self._known(word)

    def _known(self, word: str) -> str:
        known = ", ".join(sorted(self.titles[word])[:10])
        return f"Kies uit: {known}." if known else ""
