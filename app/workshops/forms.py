"""What we ask of an organiser."""

import re
from collections.abc import Collection, Sequence
from urllib.parse import urlsplit

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import Field, HiddenField, SelectField, StringField, TextAreaField
from wtforms.validators import (
    DataRequired,
    InputRequired,
    Length,
    NumberRange,
    Optional,
    StopValidation,
    ValidationError,
)

from app.accounts.models import User
from app.content import WorkshopKind
from app.db.columns import new_public_id
from app.ui.fields import ChecksField, ClockField, DayField, NumberField, options
from app.ui.form import Form
from app.workshops import rules
from app.workshops.models import (
    LINK_LENGTH,
    PLACE_LENGTH,
    SEATS_MOST,
    TEXT_LENGTH,
    TITLE_LENGTH,
    Workshop,
)
from app.workshops.queries import Audience
from app.workshops.service import Plan

NEEDED = _("Fill this in.")
TOO_OLD = _("This page is too old. Open it again.")
TOO_LONG = _("This is too long: at most %(max)d characters.")


def _on_one_line(text: str | None) -> str:
    return rules.one_line(text or "")


def _with_lines(text: str | None) -> str:
    return rules.visible(text or "").strip()


class Carried:
    """Accept only what a form carried along itself, never what would be filled in otherwise."""

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)

    def __call__(self, _form: Form, field: Field) -> None:
        """Look at what was sent."""
        if not field.raw_data or not self.pattern.fullmatch(str(field.raw_data[0])):
            raise StopValidation(str(TOO_OLD))


class AttendanceForm(Form):
    """Who was there; who was noted before stays noted."""

    present = ChecksField(
        _("Who was there?"),
        description=_("For whoever was there, the step is done. This cannot be undone."),
    )

    def offer(self, people: Sequence[User], noted: Collection[str]) -> None:
        """Name everyone with a seat; who was noted before is ticked."""
        self.present.choices = options(*((one.public_id, one.name) for one in people))
        if not self.is_submitted():
            self.present.data = list(noted)


class AudienceForm(Form):
    """What is decided once, when a workshop is planned."""

    kind = SelectField(_("What kind of workshop?"), [DataRequired(NEEDED)])
    audience = SelectField(_("For whom?"), [DataRequired(NEEDED)])
    key = HiddenField(default=new_public_id, validators=[Carried(r"[A-Za-z0-9_-]{22}")])


class ChangeForm(Form):
    """What may change afterwards."""

    title = StringField(
        _("Name"),
        [Length(max=TITLE_LENGTH, message=TOO_LONG)],
        filters=[_on_one_line],
        description=_("Leave this empty to use the name of the kind."),
    )
    held_on = DayField(_("Day"), [InputRequired(NEEDED)])
    begins = ClockField(_("Starts at"), [InputRequired(NEEDED)])
    ends = ClockField(
        _("Ends at"),
        [Optional()],
        description=_("Leave this empty to use the length of the programme."),
    )
    place = StringField(
        _("Place"),
        [Length(max=PLACE_LENGTH, message=TOO_LONG)],
        filters=[_on_one_line],
        description=_("Building, room and town. Leave this empty for an online workshop."),
    )
    link = StringField(
        _("Link to take part online"),
        [Length(max=LINK_LENGTH, message=TOO_LONG)],
        filters=[_on_one_line],
        description=_("Only people with a seat see this link."),
    )
    notes = TextAreaField(
        _("Access and other practical matters"),
        [Length(max=TEXT_LENGTH, message=TOO_LONG)],
        filters=[_with_lines],
        description=_(
            "For example: wheelchair access, induction loop, quiet room, where to report."
        ),
    )
    seats = NumberField(
        _("Number of seats"),
        [
            InputRequired(NEEDED),
            NumberRange(1, SEATS_MOST, _("Choose a number from %(min)d to %(max)d.")),
        ],
    )
    sequence = HiddenField(default="0", validators=[Carried(r"[0-9]{1,9}")])

    def validate_place(self, field: Field) -> None:
        """Ask where people must go, unless there is a link."""
        if not field.data and not self.link.data:
            raise ValidationError(_("Fill in a place, or a link to take part online."))

    def validate_link(self, field: Field) -> None:
        """Accept addresses that are safe to follow."""
        if field.data and not _is_safe_address(field.data):
            raise ValidationError(_("Fill in a whole address that begins with https://."))

    def plan(self, kind: WorkshopKind | None) -> Plan:
        """Return what was filled in; what was left empty follows from the kind."""
        given = self.data
        begins = given["begins"]
        # a programme that would end after midnight gets no end, which the service refuses
        end = rules.later(begins, kind.minutes if kind else 0) or begins
        return Plan(
            title=given["title"] or (kind.title if kind else "?"),
            held_on=given["held_on"],
            begins=begins,
            ends=given["ends"] or end,
            place=given["place"],
            notes=given["notes"],
            link=given["link"],
            seats=given["seats"],
        )

    @classmethod
    def of(cls, workshop: Workshop) -> "ChangeForm":
        """Begin with how it was planned."""
        return cls(obj=workshop)


class PlanForm(AudienceForm, ChangeForm):
    """What we ask when a workshop is planned."""

    def offer(self, kinds: Sequence[WorkshopKind], audiences: Sequence[Audience]) -> None:
        """Say what can be chosen."""
        self.kind.choices = [(kind.id, f"{kind.code} - {kind.title}") for kind in kinds]
        self.audience.choices = [(one.key, _name_of(one)) for one in audiences]


class CallOffForm(Form):
    """What we ask when a workshop does not take place."""

    reason = TextAreaField(
        _("What do you want to say to the participants?"),
        [Length(max=TEXT_LENGTH, message=TOO_LONG)],
        filters=[_with_lines],
        description=_("This stands in the letter that everyone on the list gets."),
    )


def _is_safe_address(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme == "https" and bool(parts.hostname) and " " not in address


def _name_of(audience: Audience) -> str:
    if audience.cohort is None:
        everyone: str = gettext("Everyone at %(name)s", name=audience.organisation.name)
        return everyone
    return f"{audience.cohort.name} ({audience.organisation.name})"
