"""The journeys of a team, as the good examples tell them, and the browser of one of the team."""

from io import BytesIO
from typing import Any

from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from app.accounts.models import User
from app.db import db, transaction
from app.engine.reading import read_values
from app.exercises import queries
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.service.storing import Pen
from app.projects.models import Project
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import make_document
from tests.factories.projects import make_project

CURRENT, DESIRED = "huidige-klantreis", "gewenste-klantreis"


class Traveller:
    """Has a whole project, and brings files."""

    def __init__(self, make: Make, client: PageClient) -> None:
        self.cohort = make.cohort()
        self.me = make.learner(self.cohort, "Marloes van der Heijden")
        self.colleague = make.learner(self.cohort, "Youssef el Amrani")
        self.project = make_project([self.me, self.colleague], self.cohort)
        self.method = journeys_of(self.project, self.me)
        self.client = client.sign_in(self.me)

    def page(self, exercise: str = CURRENT) -> str:
        return f"/oefeningen/{exercise}/{self.method[exercise].public_id}"

    def file(self, ending: str, exercise: str = CURRENT) -> TestResponse:
        return self.client.get(f"{self.page(exercise)}/document.{ending}")

    def values(self, exercise: str = CURRENT) -> dict[str, Any]:
        db.session.expire_all()
        return queries.head_of(self.method[exercise]).values

    def head(self, exercise: str = CURRENT) -> int:
        db.session.expire_all()
        return self.method[exercise].head

    def bring(
        self, content: bytes, name: str = "reis.csv", way: str = "replace", exercise: str = CURRENT
    ) -> TestResponse:
        """Choose a file and look at what would come in."""
        return self.send(self.page(exercise), content, name, way)

    def send(self, page: str, content: bytes, name: str, way: str = "replace") -> TestResponse:
        chosen = FileStorage(BytesIO(content), name)
        boundary, body = encode_multipart({"way": way, "file": chosen})
        kind = f"multipart/form-data; boundary={boundary}"
        return self.client.post(f"{page}/uit-een-bestand", data=body, content_type=kind)

    def elsewhere(self, make: Make) -> dict[str, ExerciseDocument]:
        """The same journeys once more, of other people."""
        stranger = make.learner(make.cohort())
        return journeys_of(make_project([stranger]), stranger)


def journeys_of(project: Project, actor: User) -> dict[str, ExerciseDocument]:
    """Begin both journeys, and write in them what the good examples of the course say."""
    documents = {}
    for template_id in (CURRENT, DESIRED):
        exercise = queries.exercise_for(template_id)
        documents[template_id] = document = make_document(project, actor, template_id=template_id)
        values, _problems = read_values(exercise.template, exercise.cases["good"].document)
        with transaction():
            pen = Pen(document, actor, exercise.template)
            pen.write(values, Cause.SAVE, upon=queries.head_of(document))
    return documents
