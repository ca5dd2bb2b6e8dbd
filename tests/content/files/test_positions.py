import tomllib

from app.content.files.positions import Path, key_lines

TEXT = '''# comment with a "quote
id = "a"
"quoted key" = 1
a.b.c = 2
long = """
[not a table]
x = 1"""
plain = \'\'\'
y = "2"\'\'\'

list = [
  "one", # ] comment
  "t]wo",
  [3,
   4],
]
inline = { a = 1, b = { c = "}" } }

[table]
key = 1

[table.inner]
deep = 2027-06-01

[[rows]]
id = "first"
[[rows.parts]]
id = "p1"
[[rows.parts]]
id = "p2"

[[rows]]
id = "second"
[rows.about]
x = true
'''

EXPECTED: dict[Path, int] = {
    ("id",): 2,
    ("quoted key",): 3,
    ("a", "b", "c"): 4,
    ("long",): 5,
    ("plain",): 8,
    ("list",): 11,
    ("list", 0): 12,
    ("list", 1): 13,
    ("list", 2): 14,
    ("list", 2, 1): 15,
    ("inline", "b", "c"): 17,
    ("table",): 19,
    ("table", "key"): 20,
    ("table", "inner", "deep"): 23,
    ("rows",): 25,
    ("rows", 0): 25,
    ("rows", 0, "id"): 26,
    ("rows", 0, "parts", 0, "id"): 28,
    ("rows", 0, "parts", 1): 29,
    ("rows", 1, "id"): 33,
    ("rows", 1, "about", "x"): 35,
}


def test_every_key_and_item_has_its_line() -> None:
    lines = key_lines(TEXT)

    assert {path: lines.get(path) for path in EXPECTED} == EXPECTED


def test_no_key_is_found_inside_a_text() -> None:
    assert ("x",) not in key_lines(TEXT)
    assert ("y",) not in key_lines(TEXT)


def test_every_value_that_toml_sees_has_a_line() -> None:
    assert set(_paths(tomllib.loads(TEXT), ())) <= set(key_lines(TEXT))


def test_lines_are_counted_from_where_the_text_begins_in_its_file() -> None:
    assert key_lines("a = 1", first_line=40) == {("a",): 40}


def _paths(value: object, path: Path) -> list[Path]:
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    else:
        return [path]
    return [found for key, item in inside for found in _paths(item, (*path, key))]
