from app.engine.document import Document, Value
from app.engine.fields.consent import ConsentField
from app.engine.looking import look_at
from tests.engine.samples import template_of

TEMPLATE = template_of({"key": "consent", "type": "consent", "required": True})


def test_there_is_no_place_for_a_name_or_a_signature() -> None:
    keys = {field.key for field in ConsentField(key="consent").subfields}

    assert not [key for key in keys if "name" in key or "signature" in key]


def test_every_field_has_words() -> None:
    assert all(field.label for field in ConsentField(key="consent").subfields)


def test_without_a_version_of_the_text_it_is_not_complete() -> None:
    given: dict[str, Value] = {"consent": [{"id": "1", "given_on": "2027-03-14"}]}

    found = {one.path for one in look_at(TEMPLATE, Document(given)) if one.code == "EMPTY"}

    assert "consent/1/text_version" in found
    assert "consent/1/proof_location" not in found


def test_nothing_filled_in_is_one_finding() -> None:
    assert [one.path for one in look_at(TEMPLATE, Document({}))] == ["consent"]
