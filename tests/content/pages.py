"""A page of the small course, for tests of how one text becomes HTML."""

from pathlib import Path

from app.content.files.text import TextFile
from app.content.files.tree import Tree
from app.content.items import Term
from app.content.page.index import Index
from app.content.page.page import Page
from app.content.page.shelf import Shelf
from app.content.problems import Problem, Problems
from app.content.prose.renderer import render
from app.content.workshop import AgendaItem, RunStep, WorkshopKind
from tests.content.sample import SVG

FOLDER = "modules/01-begin"
FIRST_LINE = 10

TERM = Term(
    id="klantreis", nl="klantreis", en="journey", identifier="journey", explanation="De hele weg."
)
WORKSHOP = WorkshopKind(
    id="start",
    code="W1",
    title="De start",
    summary="Samen beginnen.",
    goal="Elkaar kennen.",
    minutes=15,
    online=True,
    seats_min=1,
    seats_max=9,
    materials=("Stiften.",),
    online_changes=("Op een gedeeld scherm.",),
    agenda=(AgendaItem(minutes=15, title="Alles", steps=(RunStep(minutes=15, do="Begin."),)),),
)
TITLES: dict[str, dict[str, str]] = {
    "module": {},
    "zelftoets": {},
    "les": {"vertrek": "Vertrek", "aankomst": "Aankomst & einde"},
    "oefening": {"kaart": "De kaart"},
    "bijeenkomst": {"start": "De start"},
    "begrip": {"klantreis": "klantreis"},
    "reis": {"ik-ga-trouwen": "Ik ga trouwen"},
}
MEDIA = {
    "lijn.svg": SVG.encode(),
    "film.mp4": b"film",
    "film.vtt": b"WEBVTT",
    "werkblad.pdf": b"%PDF" * 4000,
}


class Written:
    """What became of a text: html, and what was wrong with it."""

    def __init__(self, body: str, folder: Path) -> None:
        problems = Problems()
        self.page = _page(body, folder, problems)
        prose = render(self.page)
        self.html = prose.html
        self.headings = prose.headings
        self.words = prose.words
        self.problems: tuple[Problem, ...] = problems.all()

    @property
    def said(self) -> list[tuple[int | None, str]]:
        """What is wrong: the line in the text, counted from 1, and the sentence."""
        return [(p.line and p.line - FIRST_LINE + 1, p.message) for p in self.problems]


def _page(body: str, folder: Path, problems: Problems) -> Page:
    files = {}
    for name, content in MEDIA.items():
        files[f"{FOLDER}/{name}"] = folder / name
        (folder / name).write_bytes(content)
    return Page(
        file=TextFile(f"{FOLDER}/vertrek.nl.md", body, problems),
        body=body,
        first_line=FIRST_LINE,
        index=Index(TITLES, {TERM.id: TERM}, {WORKSHOP.id: WORKSHOP}),
        shelf=Shelf(Tree(folder, files), problems),
    )
