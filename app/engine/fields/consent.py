from functools import cached_property
from typing import Literal

from typing_extensions import override

from app.engine.fields.choice import ChoiceField
from app.engine.fields.date import DateField
from app.engine.fields.field import FieldType
from app.engine.fields.group import Group
from app.engine.fields.person import PersonField
from app.engine.fields.reference import ReferenceField
from app.engine.fields.text import TextField
from app.engine.fields.yes_no import YesNoField
from app.engine.standard import STANDARD

HOW = ("written", "oral", "digital")
RECORDING = ("none", "audio", "video")
ALIAS, TEXT = "alias", "consent-text"


class ConsentField(Group):
    """What a respondent agreed to, and to which version of the information text.

    There is no field for a name or a signature: the signed form stays with the municipality
    (GDPR art. 7; the record holds what art. 7 asks to be shown).
    """

    type: Literal["consent"] = "consent"

    @cached_property
    def _subfields(self) -> tuple[FieldType, ...]:
        return tuple(
            field.model_copy(update={"texts": STANDARD.consent[field.key]}) for field in _FIELDS
        )

    @property
    @override
    def subfields(self) -> tuple[FieldType, ...]:
        return self._subfields


_FIELDS: tuple[FieldType, ...] = (
    ReferenceField(key="text_version", to=(TEXT,), required=True),
    YesNoField(key="information_given", required=True),
    DateField(key="given_on", required=True),
    ChoiceField(key="how", choices=HOW, required=True),
    PersonField(key="recorded_by", required=True),
    ChoiceField(key="recording", choices=RECORDING),
    YesNoField(key="use_quotes", required=True),
    YesNoField(key="public_use", required=True),
    YesNoField(key="recontact", required=True),
    YesNoField(key="rechecked_after"),
    DateField(key="delete_by", required=True),
    TextField(key="proof_location"),
)
