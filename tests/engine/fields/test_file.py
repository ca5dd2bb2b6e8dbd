from app.engine.fields.file import FileField

FIELD = FileField(key="file")


def test_an_id_of_a_kept_file_is_good() -> None:
    assert FIELD.read("Ab3_x-9", "file").value == "Ab3_x-9"
    assert not list(FIELD.look("Ab3_x-9", "file"))


def test_the_name_of_a_file_is_no_id() -> None:
    assert [found.code for found in FIELD.look("../etc/passwd", "file")] == ["FILE"]
