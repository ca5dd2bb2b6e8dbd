"""The form of a document, what comes back from it, and the smaller forms beside it."""

from app.exercises.forms.asking import (
    REASON,
    EvidenceForm,
    InformationForm,
    ReasonForm,
    WithdrawForm,
)
from app.exercises.forms.sent import BASE, NEXT, UPLOAD, forgot_file, read_sent, typed_in
from app.exercises.forms.sheet import DocumentForm, RowShown, Sheet

__all__ = [
    "BASE",
    "NEXT",
    "REASON",
    "UPLOAD",
    "DocumentForm",
    "EvidenceForm",
    "InformationForm",
    "ReasonForm",
    "RowShown",
    "Sheet",
    "WithdrawForm",
    "forgot_file",
    "read_sent",
    "typed_in",
]
