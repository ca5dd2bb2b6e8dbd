from app.engine.document import Document
from app.engine.fields.image import ImageField
from app.engine.looking import look_at
from tests.engine.samples import template_of

TEMPLATE = template_of({"key": "photo", "type": "image", "licence": True})


def test_a_picture_needs_words() -> None:
    found = look_at(TEMPLATE, Document({"photo": [{"id": "1", "file": "abc"}]}))

    assert [(one.code, one.path) for one in found] == [("EMPTY", "photo/1/alt")]


def test_a_licence_is_asked_when_the_author_wants_it() -> None:
    assert [field.key for field in ImageField(key="photo").subfields] == ["file", "alt"]
    assert [field.key for field in TEMPLATE.fields[0].subfields] == ["file", "alt", "licence"]
