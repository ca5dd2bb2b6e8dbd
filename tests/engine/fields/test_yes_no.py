from app.engine.fields.yes_no import YesNoField

FIELD = YesNoField(key="pilot_done")


def test_both_answers_have_a_word() -> None:
    assert FIELD.options == (("yes", "Ja"), ("no", "Nee"))


def test_anything_else_is_seen() -> None:
    assert not list(FIELD.look("no", "pilot_done"))
    assert [found.code for found in FIELD.look("misschien", "pilot_done")] == ["CHOICE"]
