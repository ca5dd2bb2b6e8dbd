from app.engine.fields.text import TextField

FIELD = TextField(key="title", max_length=10)


def test_a_text_is_one_line() -> None:
    assert FIELD.read("Ik\nga", "title").value == "Ik ga"


def test_a_text_has_a_length() -> None:
    assert FIELD.read("x" * 11, "title").problems
    assert [finding.code for finding in FIELD.look("x" * 11, "title")] == ["LONG"]
    assert TextField(key="title").max_length == 200
