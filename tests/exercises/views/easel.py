"""A persona of two people, with a place for a picture, and the browser of the first."""

from collections.abc import Mapping
from io import BytesIO

from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from app.db import db
from app.engine.paths import value_at
from app.exercises import queries
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import make_document
from tests.factories.projects import make_project

PLACE = "image/1/file"
JSON = {"Accept": "application/json"}


class Easel:
    """A persona of two people, and the browser of the first."""

    def __init__(self, make: Make, client: PageClient) -> None:
        cohort = make.cohort()
        self.me = make.learner(cohort, "Marloes van der Heijden")
        self.colleague = make.learner(cohort, "Youssef el Amrani")
        self.trainer = make.trainer(cohort)
        project = make_project([self.me, self.colleague], cohort)
        self.document = make_document(project, self.me, template_id="persona")
        self.client = client.sign_in(self.me)

    @property
    def page(self) -> str:
        return f"/oefeningen/{self.document.template_id}/{self.document.public_id}"

    def send(  # noqa: PLR0913 - as many things can differ
        self,
        content: bytes | None,
        called: str = "balie.png",
        *,
        wish: str = f"add {PLACE}",
        place: str = PLACE,
        base: int = 0,
        headers: Mapping[str, str] | None = None,
        typed: Mapping[str, str] | None = None,
    ) -> TestResponse:
        """Press the button of the picture, with everything on the screen sent along."""
        db.session.refresh(self.document)
        sent = {"base-version": base or self.document.head, "upload": wish}
        sent |= {"image/1/id": "1"} if self.document.template_id == "persona" else {}
        chosen = {} if content is None else {f"file:{place}": FileStorage(BytesIO(content), called)}
        boundary, body = encode_multipart({**sent, **(typed or {}), **chosen})
        return self.client.post(
            f"{self.page}/bijlagen",
            data=body,
            content_type=f"multipart/form-data; boundary={boundary}",
            headers=headers,
        )

    def standing(self, path: str = PLACE) -> object:
        db.session.expire_all()
        return value_at(queries.head_of(self.document).values, path)
