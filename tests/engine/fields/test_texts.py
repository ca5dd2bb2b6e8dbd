from app.engine.field_texts import FieldTexts
from app.engine.fields.texts import TextsField

FIELD = TextsField(key="risks", max_length=10, texts=FieldTexts(label="Risico's", row="Risico"))


def test_a_list_of_texts_is_rows_with_one_field() -> None:
    rows = [{"id": "r1", "text": "vakantie"}]

    assert FIELD.read(rows, "risks") == (rows, ())
    assert FIELD.subfields[0].label == "Risico"


def test_each_text_has_a_length() -> None:
    (problem,) = FIELD.read([{"id": "r1", "text": "x" * 11}], "risks").problems

    assert (problem.code, problem.path) == ("LONG", "risks/r1/text")


def test_two_lists_do_not_share_their_words() -> None:
    other = TextsField(key="wins", max_length=10, texts=FieldTexts(label="Winst", row="Succes"))

    assert [field.subfields[0].label for field in (FIELD, other)] == ["Risico", "Succes"]
