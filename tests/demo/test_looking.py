from app.demo import looking
from app.exercises import queries
from app.exercises.rules.filing import files_in
from tests.factories import Make
from tests.factories.files import is_on_disk
from tests.factories.projects import make_project


def test_the_safari_and_the_persona_have_a_drawing_with_words(make: Make) -> None:
    cohort = make.cohort()
    team = [make.learner(cohort), make.learner(cohort)]
    project = make_project(team, cohort)

    looking.fill(project, team)

    for template_id, path in (
        ("service-safari", "steps/s1/photo/1/file"),
        ("persona", "image/1/file"),
    ):
        (document,) = queries.documents_of(project, template_id)
        template = queries.exercise_for(template_id).template
        (kept,) = queries.files_of(document)
        assert list(files_in(template.fields, queries.head_of(document).values)) == [
            (path, kept.public_id)
        ]
        assert is_on_disk(document, kept)
