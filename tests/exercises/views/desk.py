"""A document of two people, and the browser of the first."""

from werkzeug.test import TestResponse

from app.db import db
from app.engine.document import Values
from app.exercises import queries
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import make_document
from tests.factories.projects import make_project


class Desk:
    """A document of two, and the browser of the first."""

    def __init__(
        self,
        make: Make,
        client: PageClient,
        template: str = "projectkaart",
        values: Values | None = None,
    ) -> None:
        self.me = make.learner(name="Marloes van der Heijden")
        self.colleague = make.learner(name="Youssef el Amrani")
        project = make_project([self.me, self.colleague])
        self.document = make_document(project, self.me, values, template)
        self.client = client.sign_in(self.me)
        self.page = f"/oefeningen/{template}/{self.document.public_id}"

    def post(self, base: int, **fields: str) -> TestResponse:
        return self.client.post(self.page, data={"base-version": base, **fields})

    def autosave(self, base: int, **fields: str) -> TestResponse:
        data = {"base-version": base, **fields}
        headers = {"Accept": "application/json"}
        return self.client.post(f"{self.page}/opslaan", data=data, headers=headers)

    @property
    def head(self) -> int:
        db.session.expire_all()
        return self.document.head

    @property
    def values(self) -> dict[str, object]:
        db.session.expire_all()
        return queries.head_of(self.document).values
