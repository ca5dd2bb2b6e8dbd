from sqlalchemy import select

from app.db import db
from app.engine.template import Template
from app.exercises import queries
from app.exercises.models import TemplateVersion
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
