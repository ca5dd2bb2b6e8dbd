"""Every exercise in the demonstration, three times: filled in well, with long words, and empty."""

import json
import sys
from pathlib import Path

from sqlalchemy import select

from app import create_app
from app.accounts.models import User
from app.cohorts.queries import find_cohort_of_learner
from app.db import db
from tests.factories.method import as_it_is, in_long_words, make_method, nothing
from tests.factories.projects import make_project
from tests.settings import test_settings

WAYS = {"good": as_it_is, "long": in_long_words, "empty": nothing}
Paths = dict[str, dict[str, str]]  # how it is filled in -> exercise -> address


def add_exercises(folder: Path, email: str) -> Paths:
    """Add a project of each kind to a filled folder, for this learner."""
    app = create_app(test_settings(folder, f"sqlite:///{folder / 'leerreis.sqlite3'}"))
    with app.app_context():
        learner = db.session.scalars(select(User).where(User.email == email)).one()
        cohort = find_cohort_of_learner(learner.id)
        paths = {
            name: {
                template: f"/oefeningen/{document.template_id}/{document.public_id}"
                for template, document in make_method(
                    make_project([learner], cohort, f"Reis: {name}"), learner, change
                ).items()
            }
            for name, change in WAYS.items()
        }
        db.engine.dispose()
    return paths


if __name__ == "__main__":
    print(json.dumps(add_exercises(Path(sys.argv[1]), sys.argv[2]), indent=1))  # noqa: T201
