from app.engine.field_texts import FieldTexts


def test_a_row_has_texts_for_its_own_fields() -> None:
    texts = FieldTexts.model_validate(
        {"label": "Team", "fields": {"name": {"label": "Naam", "fields": {"x": {"label": "X"}}}}}
    )

    assert texts.fields["name"].fields["x"].label == "X"
    assert FieldTexts.model_validate_json(texts.model_dump_json()) == texts
