"""What the ids in a document stand for: people, and the words that it refers to."""

from collections.abc import Mapping

from flask_babel import gettext as _

from app.engine.template import Template
from app.exercises.models import DocumentVersion, ExerciseDocument
from app.exercises.queries.around import around_of
from app.exercises.rules.referring import around_with_own, names_of_records
from app.exercises.rules.showing import LOST
from app.projects.queries import people_of


def names_in(
    document: ExerciseDocument, version: DocumentVersion, template: Template
) -> Mapping[str, str]:
    """Return what stands for every id in a version: people, and the words that it refers to."""
    around = around_of(document, template)
    known = around_with_own(template, version.values, around)
    lost = str(_("(what this rested on is no longer there)"))
    return {**_people(document), **names_of_records(known), LOST: lost}


def _people(document: ExerciseDocument) -> Mapping[str, str]:
    team = people_of([document.project_id])[document.project_id]
    return {user.public_id: user.name for user in team}
