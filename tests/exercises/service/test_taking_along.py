import re

import pytest

from app.exercises import service
from app.exercises.models import ExerciseDocument
from app.projects.models import Project
from tests.factories import Make
from tests.factories.exercises import fill, make_document, row
from tests.factories.files import keep_file
from tests.factories.method import make_method
from tests.factories.projects import make_project


@pytest.fixture
def project(make: Make) -> Project:
    return make_project([make.learner(name="Noor Bakker")])


def persona(project: Project, **values: str) -> ExerciseDocument:
    return make_document(project, project.created_by, dict(values), template_id="persona")


def test_a_document_says_whose_it_is_and_of_which_day(project: Project) -> None:
    paper = service.paper_of(persona(project, name="Samira"))

    assert (paper.title, paper.kicker) == ("Samira", "Persona")
    assert paper.lead == f"Project: {project.title}"
    assert paper.made == f"{project.organisation.name}, maandag 2 maart 2026"


def test_a_picture_goes_along_with_its_words(project: Project) -> None:
    document = persona(project, name="Samira")
    noor = project.created_by
    kept = keep_file(document, noor)
    image = [row("1", file=kept.public_id, alt="Samira bij het loket", licence="eigen")]
    fill(document, noor, {"name": "Samira", "image": image})

    assert "alt='Samira bij het loket'" in str(service.paper_of(document))


def test_the_end_document_leaves_out_what_the_course_does_not_name(project: Project) -> None:
    persona(project, name="Samira")
    make_document(project, project.created_by, template_id="reflectie")
    make_document(project, project.created_by, template_id="verbeterplan")

    paper = service.end_paper(project)

    assert paper.is_book
    first, *phases = paper.parts
    said = [part.title for phase in phases for part in phase.content]  # type: ignore[union-attr]
    assert first.title == "In het kort"
    assert said == ["Persona: Samira"]


def test_the_end_document_says_who_made_it_and_that_quotes_stay_inside(project: Project) -> None:
    persona(project, name="Samira")
    make_document(project, project.created_by, {"sponsor": "Ineke, manager"})

    paper = service.end_paper(project)

    assert paper.people == ("Gemaakt door Noor Bakker", "Voor Ineke, manager")
    assert "mag u alleen binnen dit project gebruiken" in str(paper.parts[0])


def test_an_end_document_without_anything_in_it_is_empty(project: Project) -> None:
    assert service.end_paper(project).parts == ()


def test_no_code_of_the_project_stands_in_the_end_document(project: Project) -> None:
    make_method(project, project.created_by)

    said = str(service.end_paper(project).parts)

    assert re.search(r"\b[A-Z]\d+-[a-z]\d+\b", said) is None
    assert re.search(r"'[a-z]\d+: ", said) is None


def test_the_lists_of_a_document_become_tables(project: Project) -> None:
    plan = make_document(project, project.created_by, template_id="verbeterplan")
    fill(plan, project.created_by, {"actions": [row("a", title="=1+1")]})

    assert service.grids_of(plan)[0].rows[0][0] == "=1+1"
