"""Journeys in the demonstration to edit: as a good team made them, of thirty steps, and empty."""

from collections.abc import Mapping
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app import create_app
from app.accounts.models import User
from app.cohorts.queries import find_cohort_of_learner
from app.db import db, transaction
from app.exercises import queries
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.service.storing import Pen
from tests.factories.exercises import make_document
from tests.factories.method import make_method
from tests.factories.projects import make_project
from tests.settings import test_settings

CURRENT, DESIRED = "huidige-klantreis", "gewenste-klantreis"
MANY = 30


def add_journeys(folder: Path, email: str) -> dict[str, str]:
    """Add a project with journeys to a filled folder, for this learner; return their addresses."""
    app = create_app(test_settings(folder, f"sqlite:///{folder / 'leerreis.sqlite3'}"))
    with app.app_context():
        learner = db.session.scalars(select(User).where(User.email == email)).one()
        project = make_project([learner], find_cohort_of_learner(learner.id), "Reis: kaart")
        made = make_method(project, learner)
        good = queries.head_of(made[CURRENT]).values
        documents = {"current": made[CURRENT], "desired": made[DESIRED]}
        for name, values in (("long", _long(good)), ("empty", {"title": "Ik begin een winkel"})):
            documents[name] = make_document(project, learner, template_id=CURRENT)
            _write(documents[name], learner, values)
        paths = {
            name: f"/oefeningen/{document.template_id}/{document.public_id}"
            for name, document in documents.items()
        }
        db.engine.dispose()
    return paths


def _write(document: ExerciseDocument, learner: User, values: Mapping[str, Any]) -> None:
    template = queries.exercise_for(document.template_id).template
    with transaction():
        pen = Pen(document, learner, template)
        pen.write(values, Cause.SAVE, upon=queries.head_of(document))


def _long(good: Mapping[str, Any]) -> dict[str, Any]:
    """Return the same journey with its steps again and again, in the order of their phases."""
    steps = list(islice(cycle(good["steps"]), MANY))
    steps.sort(key=lambda step: str(step["phase"]))
    return {**good, "steps": [{**step, "id": f"x{at}"} for at, step in enumerate(steps, 1)]}
