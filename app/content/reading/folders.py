"""Which file of a course is what: the folders are walked once, every text is read once."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.content.files.text import TextFile, read_text
from app.content.files.tree import Tree
from app.content.problems import Problems, Spot
from app.content.reading.loading import Body, Loaded, load, load_front, load_task
from app.content.reading.written import (
    CourseFile,
    GlossaryFile,
    JourneyFile,
    LessonFront,
    ModuleFile,
)
from app.content.workshop import WorkshopKind
from app.engine.files import CaseFile, TemplateFile, TextsFile
from app.engine.quiz import Quiz
from app.engine.rubric import Rubric

_LANGUAGE = "nl"
_COURSE = "course/course.toml"
_GLOSSARY = "course/glossary.toml"
_CERTIFICATE = f"course/certificate.{_LANGUAGE}.md"
_WORKSHOPS = "course/workshops"
_JOURNEYS = "course/journeys"


@dataclass(frozen=True)
class LessonFiles:
    """A lesson: what stands above it, and its text."""

    front: Loaded[LessonFront]
    body: Body


@dataclass(frozen=True)
class ExerciseFiles:
    """The files of one exercise."""

    folder: str
    template: Loaded[TemplateFile] | None
    texts: Loaded[TextsFile] | None
    rubric: Loaded[Rubric] | None
    task: Body | None
    cases: dict[str, Loaded[CaseFile]]


@dataclass
class Files:
    """Everything that was written, before it is known whether it fits together."""

    course: Loaded[CourseFile] | None = None
    glossary: Loaded[GlossaryFile] | None = None
    modules: list[Loaded[ModuleFile]] = field(default_factory=list)
    lessons: list[LessonFiles] = field(default_factory=list)
    quizzes: list[Loaded[Quiz]] = field(default_factory=list)
    exercises: list[ExerciseFiles] = field(default_factory=list)
    workshops: list[Loaded[WorkshopKind]] = field(default_factory=list)
    journeys: list[Loaded[JourneyFile]] = field(default_factory=list)
    certificate: TextFile | None = None


def read_files(tree: Tree, problems: Problems) -> Files:
    """Read all texts of a course."""
    reader = _Reader(tree, problems)
    course, glossary = reader.needed(_COURSE), reader.needed(_GLOSSARY)
    files = Files(
        course=load(CourseFile, course) if course else None,
        glossary=load(GlossaryFile, glossary) if glossary else None,
        exercises=[reader.exercise(folder) for folder in tree.folders("exercises")],
        workshops=reader.workshops(),
        journeys=[load(JourneyFile, text) for text in reader.texts(_JOURNEYS, ".toml")],
        certificate=reader.needed(_CERTIFICATE),
    )
    for folder in tree.folders("modules"):
        reader.module(folder, files)
    return files


class _Reader:
    def __init__(self, tree: Tree, problems: Problems) -> None:
        self._tree = tree
        self._problems = problems

    def needed(self, name: str) -> TextFile | None:
        """Return a file that must be there."""
        if name not in self._tree:
            self._problems.add(
                Spot(name), "Dit bestand ontbreekt.", "Maak het bestand op deze plek."
            )
            return None
        return read_text(self._tree, name, self._problems)

    def module(self, folder: str, files: Files) -> None:
        """Read a folder in modules/: what the module is, its lessons and its self-checks."""
        about = self.needed(f"{folder}/module.toml")
        if about:
            files.modules.append(load(ModuleFile, about))
        for text in self.texts(folder, ".md"):
            files.lessons.append(LessonFiles(*load_front(LessonFront, text)))
        for text in self.texts(folder, ".toml", besides="module.toml"):
            files.quizzes.append(load(Quiz, text))

    def exercise(self, folder: str) -> ExerciseFiles:
        """Read a folder in exercises/."""
        template = self.needed(f"{folder}/template.toml")
        texts = self.needed(f"{folder}/texts.{_LANGUAGE}.toml")
        rubric = self.needed(f"{folder}/rubric.toml")
        task = self.needed(f"{folder}/task.{_LANGUAGE}.md")
        cases = (self.needed(name) for name in self._tree.below(f"{folder}/cases", ".toml"))
        return ExerciseFiles(
            folder=folder,
            template=load(TemplateFile, template) if template else None,
            texts=load(TextsFile, texts) if texts else None,
            rubric=load(Rubric, rubric) if rubric else None,
            task=load_task(task) if task else None,
            cases={case.stem: load(CaseFile, case) for case in cases if case},
        )

    def workshops(self) -> list[Loaded[WorkshopKind]]:
        """Read the catalogue of live sessions: one file for each kind."""
        return [load(WorkshopKind, text) for text in self.texts(_WORKSHOPS, ".toml")]

    def texts(self, folder: str, suffix: str, besides: str = "") -> Iterator[TextFile]:
        """Return the texts in a folder whose name says their language: `begin.nl.md`."""
        for name in self._tree.below(folder, suffix):
            file_name = name.rpartition("/")[2]
            if file_name == besides:
                continue
            stem, *languages = file_name.removesuffix(suffix).split(".")
            if languages != [_LANGUAGE]:
                self._problems.add(
                    Spot(name),
                    "De naam van dit bestand zegt niet in welke taal het is.",
                    f"Noem het {stem}.{_LANGUAGE}{suffix}",
                )
            text = read_text(self._tree, name, self._problems)
            if text:
                yield text
