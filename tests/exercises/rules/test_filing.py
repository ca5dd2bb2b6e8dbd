from app.engine.document import Row, Value
from app.exercises.rules.filing import (
    KeptFile,
    alt_of,
    changed_files,
    files_in,
    goes_along,
    new_files,
    words_in,
)
from tests.engine.samples import template_of

TEMPLATE = template_of(
    {"key": "image", "type": "image", "licence": True},
    {"key": "plan", "type": "file"},
    {"key": "title", "type": "text"},
    {
        "key": "steps",
        "type": "rows",
        "fields": [{"key": "photo", "type": "image"}, {"key": "seen", "type": "text"}],
    },
)


def picture(file: str, **more: Value) -> list[Row]:
    return [{"id": "1", "file": file, **more}]


def test_files_are_found_where_they_stand_in_rows_and_groups_too() -> None:
    values: dict[str, Value] = {
        "image": picture("a"),
        "plan": "b",
        "title": "c",
        "steps": [{"id": "r1", "photo": picture("d"), "seen": "e"}, {"id": "r2", "photo": []}],
    }

    assert list(files_in(TEMPLATE.fields, values)) == [
        ("image/1/file", "a"),
        ("plan", "b"),
        ("steps/r1/photo/1/file", "d"),
    ]


def test_what_was_there_before_is_not_new_wherever_it_stands_now() -> None:
    before: dict[str, Value] = {"plan": "a"}
    after: dict[str, Value] = {"image": picture("a"), "plan": "b"}

    assert new_files(TEMPLATE, after, before) == {"b"}


def test_each_place_with_another_file_is_told() -> None:
    before: dict[str, Value] = {"plan": "a", "image": picture("b")}
    after: dict[str, Value] = {"plan": "c", "steps": [{"id": "r1", "photo": picture("b")}]}

    changed = list(changed_files(TEMPLATE, before, after))

    assert sorted(changed) == ["image/1/file", "plan", "steps/r1/photo/1/file"]
    assert not list(changed_files(TEMPLATE, before, before))


def test_every_word_of_a_document_is_found_whatever_its_template() -> None:
    values = {"gone": "a", "rows": [{"id": "r1", "deep": [{"id": "1", "file": "b"}], "n": 3}]}

    assert set(words_in(values)) == {"a", "r1", "1", "b"}


def test_the_words_of_a_picture_go_with_it_and_those_beside_a_file_stay() -> None:
    assert goes_along(TEMPLATE, "image/1/file") == ["image/1/alt", "image/1/licence"]
    assert goes_along(TEMPLATE, "steps/r1/photo/1/file") == ["steps/r1/photo/1/alt"]
    assert goes_along(TEMPLATE, "plan") == []
    assert goes_along(TEMPLATE, "rommel/1/file") == []


def test_the_words_that_stand_for_a_picture_are_beside_it() -> None:
    assert alt_of({"image": picture("a", alt="Een zuil")}, "image/1/file") == "Een zuil"
    assert alt_of({}, "image/1/file") == ""


def test_only_a_picture_is_drawn() -> None:
    assert KeptFile("a.webp", 3, "image/webp").is_picture
    assert not KeptFile("a.pdf", 3, "application/pdf").is_picture
