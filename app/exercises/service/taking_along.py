"""What a team takes along: one document, or the end document of its whole project."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app import clock
from app.engine.records import Around
from app.engine.template import Template
from app.exercises import queries
from app.exercises.models import DocumentVersion, ExerciseDocument
from app.exercises.rules.composing import (
    Composer,
    Photos,
    grids,
    heading_of,
    opened_by,
    with_drawing,
)
from app.exercises.rules.filing import files_in
from app.exercises.rules.in_short import in_short, made_for
from app.exercises.rules.picturing import IN_DRAWING, Filled, draw
from app.exercises.rules.showing import ShownSection, show
from app.exercises.service.filing import shelf
from app.i18n.formats import day
from app.papers.paper import Grid, Paper, Part, Photo
from app.projects.models import Project
from app.ui.pictures.drawing import Drawing
from app.web.course import course

END_DOCUMENT = "Einddocument"
WHAT_IT_TELLS = "Wat inwoners meemaken, en wat wij eraan gaan doen"


class _Read(NamedTuple):
    """A document with everything that is needed to show it."""

    document: ExerciseDocument
    head: DocumentVersion
    template: Template
    around: Around
    people: dict[str, str]

    @property
    def title(self) -> str:
        """What it is about."""
        return heading_of(self.template, self.head.values)

    def sections(self) -> tuple[ShownSection, ...]:
        """Return it as the pages show it."""
        files = queries.kept_in(self.document, self.template)
        people = self.people | {public_id: one.name for public_id, one in files.items()}
        return show(self.template, self.head.values, people, files)

    def drawing(self) -> Drawing | None:
        """Return what is drawn of it, if anything is."""
        return draw(self.template.picture, self.filled) if self.template.picture else None

    @property
    def filled(self) -> Filled:
        """Return it to draw, and to tell in short."""
        owner = self.document.project.organisation.name
        ref, values = self.document.public_id, self.head.values
        return Filled(self.template, values, self.around, ref, owner)


def paper_of(document: ExerciseDocument) -> Paper:
    """Return a document as it stands now, to take along."""
    read = _read(document)
    parts = Composer(read.template, _photos(read)).parts(read.sections())
    drawing = read.drawing()
    return Paper(
        title=read.title,
        kicker=read.template.title if read.template.several else "",
        lead=f"Project: {document.project.title}",
        made=_made(document.project),
        parts=with_drawing(parts, drawing) if drawing else parts,
    )


def grids_of(document: ExerciseDocument) -> list[Grid]:
    """Return the lists in a document as tables."""
    return grids(_read(document).sections())


def end_paper(project: Project) -> Paper:
    """Return what a team hands to its client: the documents that the course names, in order."""
    found = list(_read_all(project))
    phases = [
        Part(phase.title, tuple(map(_chapter, made)))
        for phase in course().phases
        if (made := [one for one in found if one.document.template_id in phase.exercises])
    ]
    filled = [one.filled for one in found]
    sponsor = made_for(filled)
    people = [f"Gemaakt door {', '.join(queries.team_names(project.id).values())}"]
    people += [f"Voor {sponsor}"] if sponsor else []
    return Paper(
        title=project.title,
        kicker=END_DOCUMENT,
        lead=WHAT_IT_TELLS,
        made=_made(project),
        people=tuple(people),
        parts=(in_short(filled), *phases) if phases else (),
        is_book=True,
    )


def _chapter(read: _Read) -> Part:
    """Return a document in a book: what nobody filled in and what is drawn are left out."""
    drawing = read.drawing()
    kind = read.template.picture
    without = IN_DRAWING.get(kind, ()) if kind else ()
    parts = Composer(read.template, _photos(read), brief=True).parts(read.sections(), without)
    title = read.title
    if title != read.template.title:
        title = f"{read.template.title}: {title}"
    return Part(title, opened_by(drawing, parts) if drawing else parts)


def _read(document: ExerciseDocument) -> _Read:
    head = queries.head_of(document)
    template = queries.template_of(head, document.template_id)
    around = queries.around_of(document, template)
    team = queries.team_names(document.project_id)
    people = dict(queries.names_among(team, head, template, around))
    return _Read(document, head, template, around, people)


def _read_all(project: Project) -> Iterator[_Read]:
    """Give the documents that stand in the end document, in its order; few queries for all."""
    every = queries.documents_now(project)
    templates = [queries.template_of(one.head, one.document.template_id) for one in every]
    arounds = queries.arounds_among(every, templates)
    team = queries.team_names(project.id)
    read = [
        _Read(now.document, now.head, template, around, {})._replace(
            people=dict(queries.told_among(team, now.head, template, around))
        )
        for now, template, around in zip(every, templates, arounds, strict=True)
    ]
    for exercise in _in_order():
        yield from (one for one in read if one.document.template_id == exercise and _is_told(one))


def _in_order() -> Sequence[str]:
    ordered = [exercise for phase in course().phases for exercise in phase.exercises]
    return [exercise for exercise in ordered if exercise in course().end_document]


def _is_told(read: _Read) -> bool:
    """Whether anything was filled in."""
    return any(not field.is_empty for section in read.sections() for field in section.fields)


def _photos(read: _Read) -> Photos:
    """Return the pictures in a document, as they lie on disk."""
    there = {file for _path, file in files_in(read.template.fields, read.head.values)}
    if not there:
        return {}
    found = {}
    for kept in queries.files_of(read.document):
        place = shelf().find(read.document.public_id, kept.digest)
        if kept.public_id in there and place and kept.media_type.startswith("image/"):
            found[kept.public_id] = Photo(place.read_bytes(), kept.media_type, kept.name)
    return found


def _made(project: Project) -> str:
    return f"{project.organisation.name}, {day(clock.now().astimezone(clock.AMSTERDAM))}"
