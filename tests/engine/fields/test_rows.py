from app.engine.fields.rows import RowsField

NESTED = {
    "key": "themes",
    "fields": [{"type": "rows", "key": "questions", "fields": [{"type": "text", "key": "text"}]}],
}


def test_rows_can_have_rows() -> None:
    field = RowsField.model_validate(NESTED)

    assert [inner.type for inner in field.subfields] == ["rows"]
    assert RowsField.model_validate_json(field.model_dump_json()) == field


def test_rows_in_rows_are_read() -> None:
    field = RowsField.model_validate(NESTED)
    raw = [{"id": "t1", "questions": [{"id": "q1", "text": " Wat deed u toen? "}]}]

    assert field.read(raw, "themes").value == [
        {"id": "t1", "questions": [{"id": "q1", "text": "Wat deed u toen?"}]}
    ]
