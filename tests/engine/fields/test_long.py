from app.engine.fields.long import LongField

FIELD = LongField(key="challenge", max_length=10)


def test_a_long_text_keeps_its_lines() -> None:
    assert FIELD.read("Ik\nga", "challenge").value == "Ik\nga"


def test_a_long_text_has_a_length_too() -> None:
    assert FIELD.read("x" * 11, "challenge").problems
    assert [finding.code for finding in FIELD.look("x" * 11, "challenge")] == ["LONG"]
    assert LongField(key="challenge").max_length == 5000
