"""What the ids in a document stand for: people, and the words that it refers to."""

from collections.abc import Mapping

from flask_babel import gettext as _

from app.engine.records import Around
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
    return names_among(team_names(document.project_id), version, template, around)


def names_among(
    team: Mapping[str, str], version: DocumentVersion, template: Template, around: Around
) -> Mapping[str, str]:
    """Return the same for who has the names of the team and what is around already."""
    known = around_with_own(template, version.values, around)
    lost = str(_("(what this rested on is no longer there)"))
    return {**team, **names_of_records(known), LOST: lost}


def team_names(project_id: int) -> Mapping[str, str]:
    """Return the names of a team by the public id of the account."""
    return {user.public_id: user.name for user in people_of([project_id])[project_id]}
