"""What we ask about an organisation and its members."""

from flask_babel import lazy_gettext as _
from wtforms import EmailField, Field, RadioField, SelectField, StringField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than its stubs
from wtforms.validators import InputRequired, Length, ValidationError

from app.accounts.models import EMAIL_LENGTH, NAME_LENGTH
from app.accounts.rules import find_address, plain_name
from app.organisations.models import Membership, Municipality, OrganisationRole
from app.ui.form import Form

TOO_LONG = _("This is too long.")
CHOOSE = _("Choose one of these.")
ROLE_NAMES = {
    OrganisationRole.MEMBER: _("Member"),
    OrganisationRole.ORGANISER: _("Organiser"),
    OrganisationRole.ADMINISTRATOR: _("Administrator"),
}
ROLE_CHOICES = {
    OrganisationRole.MEMBER: _("Member|Follows the course."),
    OrganisationRole.ORGANISER: _("Organiser|Makes cohorts and workshops, and invites people."),
    OrganisationRole.ADMINISTRATOR: _("Administrator|Also decides who does what here."),
}


class RoleForm(Form):
    """We ask what somebody does in the organisation."""

    role = RadioField(_("Role"), [InputRequired(CHOOSE)], validate_choice=False)

    def __init__(self, by: Membership, present: Membership | None = None) -> None:
        super().__init__(obj=present)
        self.allowed = by.may_give
        self.role.choices = [SelectChoice(role.value, ROLE_CHOICES[role]) for role in by.may_give]

    def validate_role(self, field: Field) -> None:
        """Refuse a role that this person may not give."""
        if field.data not in self.allowed:
            raise ValidationError(str(CHOOSE))

    @property
    def chosen(self) -> OrganisationRole:
        """The role that was chosen."""
        return OrganisationRole(self.role.data)


class InviteForm(RoleForm):
    """We ask whom to invite."""

    email = EmailField(
        _("E-mail address of their work"),
        [
            InputRequired(_("Fill in an e-mail address.")),
            Length(max=EMAIL_LENGTH, message=TOO_LONG),
        ],
        render_kw={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "none"},
    )
    name = StringField(
        _("Name"),
        [InputRequired(_("Fill in a name.")), Length(max=NAME_LENGTH, message=TOO_LONG)],
        description=_("They can change it when they come in."),
        render_kw={"autocomplete": "off"},
    )

    def validate_email(self, field: Field) -> None:
        """Refuse what is no e-mail address."""
        if find_address(field.data or "") is None:
            raise ValidationError(
                str(_("This is no e-mail address. It looks like name@municipality.nl."))
            )

    def validate_name(self, field: Field) -> None:
        """Refuse a name of which nothing can be seen."""
        if not plain_name(field.data or ""):
            raise ValidationError(str(_("Fill in a name.")))


class BringInForm(Form):
    """We ask which municipality takes part from now on."""

    cbs_code = SelectField(
        _("Municipality"), [InputRequired(_("Choose a municipality."))], validate_choice=False
    )

    def __init__(self, known: list[Municipality]) -> None:
        super().__init__()
        self.cbs_code.choices = [SelectChoice("", _("Choose a municipality"))] + [
            SelectChoice(municipality.cbs_code, municipality.name) for municipality in known
        ]
