from pathlib import Path
from typing import get_args

from app.engine import fields
from app.engine.fields import AnyField

ABOUT_ALL_TYPES = {
    "__init__",
    "field",
    "field_texts",
    "list",
    "record",
    "typed",
}


def test_every_type_stands_in_a_file_of_its_name() -> None:
    union, _discriminator = get_args(AnyField)
    types = {member.model_fields["type"].default: member.__module__ for member in get_args(union)}
    files = {path.stem for path in Path(str(fields.__file__)).parent.glob("*.py")}

    assert types == {name: f"app.engine.fields.{name}" for name in files - ABOUT_ALL_TYPES}
