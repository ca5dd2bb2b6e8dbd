from app.engine.fields.choice import ChoiceField
from app.engine.fields.field import When
from app.engine.fields.text import TextField

WHEN = When(field="life_event", choices=("anders",))


def test_a_field_without_condition_is_always_asked() -> None:
    assert TextField(key="title").is_asked({})


def test_a_field_is_asked_when_the_field_beside_it_says_so() -> None:
    field = TextField(key="life_event_other", when=WHEN)

    assert field.is_asked({"life_event": "anders"})
    assert not field.is_asked({"life_event": "verhuizen"})
    assert not field.is_asked({})


def test_a_field_without_rows_has_no_fields_in_it() -> None:
    assert ChoiceField(key="a", choices=("x", "y")).subfields == ()
