from pydantic import Field

from app.engine.frozen import Frozen


class FieldTexts(Frozen):
    """What a learner reads at a field. Comes from texts.nl.toml."""

    label: str = ""
    help: str = ""
    example: str = ""
    placeholder: str = ""
    empty: str = ""  # said when a required field is empty
    row: str = ""  # one row of it: "Collega"
    add: str = ""  # the button that adds a row: "Collega toevoegen"
    choices: dict[str, str] = Field(default_factory=dict)
    fields: dict[str, "FieldTexts"] = Field(default_factory=dict)  # of the fields of a row
