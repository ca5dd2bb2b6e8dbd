from app.engine.fields.record import look_at_record, read_record
from app.engine.fields.text import TextField

FIELDS = (TextField(key="name", required=True), TextField(key="role"))


def test_every_field_gets_a_value() -> None:
    assert read_record(FIELDS, {"name": "Mo"}, {}, "") == ({"name": "Mo", "role": None}, [])


def test_an_unknown_field_is_refused_by_name() -> None:
    _values, problems = read_record(FIELDS, {"näme": "Mo"}, {}, "team/r1")

    assert [(p.code, p.path, p.values) for p in problems] == [
        ("UNKNOWN", "team/r1", {"name": "n\\xe4me"})
    ]


def test_only_a_required_field_must_be_filled_in() -> None:
    assert [(f.code, f.path) for f in look_at_record(FIELDS, {}, "team/r1")] == [
        ("EMPTY", "team/r1/name")
    ]
