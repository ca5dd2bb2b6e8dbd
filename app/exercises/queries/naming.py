"""What the ids in a document stand for: people, and the words that it refers to."""

from collections.abc import Mapping
from typing import NamedTuple

from flask_babel import gettext as _

from app.engine.records import Around, Record
from app.engine.template import Template
from app.exercises.models import DocumentVersion, ExerciseDocument
from app.exercises.queries.around import around_of
from app.exercises.rules.referring import around_with_own, names_in_full, names_of_records
from app.exercises.rules.showing import LOST
from app.projects.queries import people_of


class Named(NamedTuple):
    """What the ids in a version are called, and the records that it can refer to."""

    names: Mapping[str, str]
    records: Mapping[str, Record]


def names_in(
    document: ExerciseDocument, version: DocumentVersion, template: Template
) -> Mapping[str, str]:
    """Return what stands for every id in a version: people, and the words that it refers to."""
    return named_in(document, version, template).names


def named_in(document: ExerciseDocument, version: DocumentVersion, template: Template) -> Named:
    """Return the same with the records, for who can go and look at them."""
    around = around_of(document, template)
    return _named(team_names(document.project_id), version, template, around)


def names_among(
    team: Mapping[str, str], version: DocumentVersion, template: Template, around: Around
) -> Mapping[str, str]:
    """Return the names for who has those of the team and what is around already."""
    return _named(team, version, template, around).names


def told_among(
    team: Mapping[str, str], version: DocumentVersion, template: Template, around: Around
) -> Mapping[str, str]:
    """Return the same for who reads it outside the project: in full, and without codes."""
    known = around_with_own(template, version.values, around)
    return {**team, **names_in_full(known), LOST: lost_words()}


def _named(
    team: Mapping[str, str], version: DocumentVersion, template: Template, around: Around
) -> Named:
    known = around_with_own(template, version.values, around)
    return Named({**team, **names_of_records(known), LOST: lost_words()}, known.records)


def lost_words() -> str:
    """Return what is said of a reference that leads nowhere any more."""
    return str(_("(what this rested on is no longer there)"))


def team_names(project_id: int) -> Mapping[str, str]:
    """Return the names of a team by the public id of the account."""
    return {user.public_id: user.name for user in people_of([project_id])[project_id]}
