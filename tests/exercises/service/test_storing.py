import pytest
from sqlalchemy import select, update

from app.db import db
from app.engine.template import Template
from app.exercises import queries
from app.exercises.errors import ChangedMeanwhileError
from app.exercises.models import Cause, ExerciseDocument, TemplateVersion
from app.exercises.service.storing import Pen
from tests.factories import Make
from tests.factories.exercises import CARD, make_document
from tests.factories.projects import make_project


def test_the_template_is_kept_once(make: Make) -> None:
    for _number in range(2):
        project = make_project([make.learner()])
        make_document(project, project.created_by)

    (kept,) = db.session.scalars(select(TemplateVersion)).all()
    assert Template.model_validate(kept.definition) == queries.exercise_for(CARD).template


def test_a_version_made_with_another_template_keeps_that_too(make: Make) -> None:
    project = make_project([make.learner()])
    document = make_document(project, project.created_by)
    other = queries.exercise_for(CARD).template.model_copy(
        update={"fingerprint": "0123456789abcdef", "title": "Oude kaart"}
    )

    pen = Pen(document, project.created_by, other)
    version = pen.write({}, "save", upon=queries.head_of(document))  # type: ignore[arg-type]

    assert queries.template_of(version, CARD).title == "Oude kaart"
    assert queries.template_of(queries.version_of(document, 1), CARD).title == "Projectkaart"


def test_upon_what_is_not_the_newest_any_more_nothing_is_written(make: Make) -> None:
    project = make_project([make.learner()])
    document = make_document(project, project.created_by)
    pen = Pen(document, project.created_by, queries.exercise_for(CARD).template)
    head = queries.head_of(document)
    faster = update(ExerciseDocument).values(head=2).execution_options(synchronize_session=False)
    db.session.execute(faster)

    with pytest.raises(ChangedMeanwhileError):
        pen.write({"urgency": "Te laat"}, Cause.SAVE, upon=head)

    assert [version.number for version in queries.versions_of(document)] == [1]


def test_what_was_written_is_the_newest_at_once(make: Make) -> None:
    project = make_project([make.learner()])
    document = make_document(project, project.created_by)
    pen = Pen(document, project.created_by, queries.exercise_for(CARD).template)

    first = pen.write({"urgency": "Eerst"}, Cause.SAVE, upon=queries.head_of(document))
    pen.write({"urgency": "Later"}, Cause.SAVE, upon=first)

    assert document.head == 3
    assert queries.head_of(document).values == {"urgency": "Later"}
