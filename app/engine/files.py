"""How the files of an exercise are written. `building.py` makes objects of them.

Each model takes what `tomllib` read. A pydantic ValidationError says the place in the file.
"""

from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PositiveInt, StringConstraints

from app.engine.at_least import AT_LEAST_ONE
from app.engine.field_texts import FieldTexts
from app.engine.fields import AnyField
from app.engine.fields.field import Key
from app.engine.frozen import Frozen
from app.engine.messages import Message
from app.engine.picture_kind import PictureKind
from app.engine.records import RecordsOf

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
CheckCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,6}-[0-9]{2}$")]
Written = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class TemplateFile(Frozen):
    """template.toml: fields, checks and their thresholds; no text."""

    id: Id
    minutes: PositiveInt
    owner: Written | None = None  # who looks after it, and when; the check of a course demands it
    review_on: date | None = None
    sections: Annotated[tuple[Key, ...], AT_LEAST_ONE]
    checks: tuple[CheckCode, ...] = ()
    thresholds: dict[CheckCode, dict[str, int]] = Field(default_factory=dict)
    fields: Annotated[tuple[AnyField, ...], AT_LEAST_ONE]
    records: tuple[RecordsOf, ...] = ()
    several: bool = False  # a project may have more than one of it
    picture: PictureKind | None = None  # what is drawn of it
    spreadsheet: bool = False  # its lists can be taken along as tables to calculate with
    questions: str = ""  # where its interview questions stand: "themes/questions/text"


class SectionTexts(Frozen):
    """What a learner reads above a section."""

    title: Written
    help: str = ""


class TextsFile(Frozen):
    """texts.nl.toml: every word that a learner reads in the form."""

    title: Written
    summary: Written
    sections: dict[str, SectionTexts] = Field(default_factory=dict)
    fields: dict[str, FieldTexts] = Field(default_factory=dict)
    messages: dict[str, Message] = Field(default_factory=dict)


def _as_typed(value: Any) -> Any:  # noqa: ANN401 - whatever TOML holds
    """Write TOML's own dates as text, however deep they are."""
    if isinstance(value, dict):
        return {key: _as_typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_typed(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


class CaseFile(Frozen):
    """cases/<name>.toml: a document and the codes of all findings that it must get."""

    about: Written  # what this case shows, for whoever reads it later
    findings: tuple[str, ...] = ()
    around: tuple[str, ...] = ()  # the cases that it refers to: "interviewverslag.good"
    today: date | None = None  # the day on which it is looked at
    begun: date | None = None  # the day on which it was begun
    document: Annotated[dict[str, Any], BeforeValidator(_as_typed)] = Field(default_factory=dict)
