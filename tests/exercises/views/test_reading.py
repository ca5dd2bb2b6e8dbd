"""What a team wrote, to read and to print: every word of it, in every exercise."""

import html
import re
from collections.abc import Iterator

import pytest

from app.engine.document import Values
from app.engine.fields import FieldType
from app.exercises import queries
from app.exercises.models import ExerciseDocument
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import row
from tests.factories.method import make_method
from tests.factories.projects import make_project
from tests.factories.whole_project import filled_in


@pytest.fixture
def method(client: PageClient, make: Make) -> dict[str, ExerciseDocument]:
    """Every exercise, in one project, seen by somebody of its team."""
    noor = make.learner()
    client.sign_in(noor)
    return make_method(make_project([noor]), noor)


def test_of_the_first_row_as_much_can_be_read_as_of_the_next(
    client: PageClient, make: Make
) -> None:
    noor = make.learner()
    client.sign_in(noor)
    rows = [
        row("m1", title="Een sms sturen", owner="Burgerzaken"),
        row("m2", title="Een app maken", owner="Webredactie"),
    ]
    plan = filled_in(make_project([noor]), noor, "verbeterplan", {"actions": [*rows]})

    page = client.get(f"/oefeningen/verbeterplan/{plan.public_id}/inleveren").text

    first, second = ("Een sms sturen", "Burgerzaken"), ("Een app maken", "Webredactie")
    assert [page.count(one) for one in first] == [page.count(one) for one in second]
    assert page.count("Een sms sturen") == 1


def test_every_text_of_every_exercise_can_be_read(
    client: PageClient, method: dict[str, ExerciseDocument]
) -> None:
    missing = []
    for document in method.values():
        words = _words(_page(client, document))
        fields = queries.exercise_for(document.template_id).template.fields
        for path, text in _texts(fields, queries.head_of(document).values):
            if _words(text) not in words:
                missing.append((document.template_id, path, text))

    assert missing == []


def test_what_a_document_refers_to_is_read_in_words(
    client: PageClient, method: dict[str, ExerciseDocument]
) -> None:
    seen = _page(client, method["verbeterplan"])

    assert "Weken geen bericht, terwijl het al lang klaar is" in seen
    main = seen.partition("<main")[2].partition("</main")[0]
    assert not [name for name, one in method.items() if f"{one.public_id}#" in main]


def _page(client: PageClient, document: ExerciseDocument) -> str:
    place = f"/oefeningen/{document.template_id}/{document.public_id}/versies/{document.head}"
    return html.unescape(client.get(place).text)


def _texts(
    fields: tuple[FieldType, ...], values: Values, path: str = ""
) -> Iterator[tuple[str, str]]:
    for field in fields:
        value = values.get(field.key)
        if isinstance(value, list):
            for row in value:
                yield from _texts(field.subfields, row, f"{path}{field.key}/{row['id']}/")
        elif field.type in {"text", "long"} and isinstance(value, str):
            yield path + field.key, value


def _words(text: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())
