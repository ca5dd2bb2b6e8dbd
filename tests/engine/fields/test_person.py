from app.engine.fields.person import PersonField

FIELD = PersonField(key="lead")


def test_a_person_is_the_id_of_an_account() -> None:
    assert FIELD.read(" Xy_12-abc ", "lead").value == "Xy_12-abc"


def test_an_id_is_short() -> None:
    assert FIELD.read("x" * 65, "lead").problems


def test_the_field_alone_cannot_say_who_belongs() -> None:
    assert not list(FIELD.look("anyone", "lead"))
