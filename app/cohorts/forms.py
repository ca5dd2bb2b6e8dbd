"""What we ask about a cohort and the people in it."""

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import Field, RadioField, SelectField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than its stubs
from wtforms.validators import InputRequired, Length, StopValidation, ValidationError

from app.accounts.rules import plain_name
from app.cohorts.models import Cohort, CohortRole
from app.cohorts.rules import MOST, Invitee, People, read_people
from app.cohorts.service import Plan
from app.organisations.models import Organisation
from app.ui.fields import DayField
from app.ui.form import Form

LONGEST_NAME = 120
LONGEST_LIST = 20_000
SHOWN = 60  # characters of an entry that could not be read
TOO_LONG = _("This is too long.")
CHOOSE = _("Choose one of these.")
ONE_PER_LINE = _(
    "One per line: name@municipality.nl, or with a name: Noor Bakker name@municipality.nl."
)
NO_BREAKS = {"autocomplete": "off", "spellcheck": "false"}


class PeopleField(TextAreaField):
    """Addresses, one per line; every line that cannot be read is told at once."""

    @property
    def people(self) -> People:
        """The people on the list; nobody while it is far too long to be one."""
        return read_people("" if self.is_too_long else self.data or "")

    @property
    def is_too_long(self) -> bool:
        """Whether no list of people is ever this long."""
        return len(self.data or "") > LONGEST_LIST

    def pre_validate(self, form: object) -> None:  # noqa: ARG002 - WTForms calls it so
        """Refuse a list with anything in it that is no person to invite."""
        if self.is_too_long:
            raise StopValidation(str(TOO_LONG))
        people = self.people
        problems = [_problem(entry.text, entry.reason) for entry in people.unreadable]
        if len(people.invitees) > MOST:
            problems.append(gettext("Invite at most %(most)s people at once.", most=MOST))
        if problems:
            raise ValidationError(" ".join(problems))


class PlanForm(Form):
    """We ask what a cohort is called, and when it runs."""

    name = StringField(
        _("Name of the cohort"),
        [
            InputRequired(_("Give the cohort a name.")),
            Length(max=LONGEST_NAME, message=TOO_LONG),
        ],
        description=_("For example: Autumn 2026."),
        render_kw={"autocomplete": "off"},
    )
    starts_on = DayField(_("First day"), [InputRequired(_("Fill in the first day."))])
    ends_on = DayField(_("Last day"), [InputRequired(_("Fill in the last day."))])

    def validate_ends_on(self, field: Field) -> None:
        """Refuse an end before the beginning."""
        if field.data and self.starts_on.data and field.data <= self.starts_on.data:
            raise ValidationError(str(_("The last day must be after the first day.")))

    def validate_name(self, field: Field) -> None:
        """Refuse a name of which nothing can be seen."""
        if not plain_name(field.data or ""):
            raise ValidationError(str(_("Give the cohort a name.")))

    @property
    def plan(self) -> Plan:
        """What was filled in; every field has been checked."""
        name, starts_on, ends_on = self.name.data, self.starts_on.data, self.ends_on.data
        assert name and starts_on and ends_on  # noqa: S101, PT018 - validated before
        return Plan(name=plain_name(name), starts_on=starts_on, ends_on=ends_on)


class NewCohortForm(PlanForm):
    """We also ask whose cohort it is, and who trains it."""

    organisation = SelectField(_("Organisation"), [InputRequired(CHOOSE)], validate_choice=False)
    trainers = PeopleField(_("Trainers"), description=ONE_PER_LINE)

    def __init__(self, organisations: list[Organisation]) -> None:
        super().__init__()
        self.organisation.choices = [SelectChoice(one.public_id, one.name) for one in organisations]
        self.organisations = {one.public_id: one for one in organisations}

    def validate_organisation(self, field: Field) -> None:
        """Refuse an organisation for which this person may not make cohorts."""
        if field.data not in self.organisations:
            raise ValidationError(str(CHOOSE))

    @property
    def chosen(self) -> Organisation:
        """The organisation that was chosen."""
        return self.organisations[self.organisation.data]


class ChangeForm(PlanForm):
    """We ask the same again, of a cohort that exists."""

    def __init__(self, cohort: Cohort) -> None:
        super().__init__(obj=cohort)


class InviteForm(Form):
    """We ask whom to invite, and what they will do."""

    role = RadioField(
        _("As what?"),
        [InputRequired(CHOOSE)],
        choices=[
            SelectChoice(CohortRole.LEARNER.value, _("Learner|Follows the course.")),
            SelectChoice(
                CohortRole.TRAINER.value, _("Trainer|Sees how everyone is doing, and grades.")
            ),
        ],
        default=CohortRole.LEARNER.value,
    )
    people = PeopleField(
        _("E-mail addresses"),
        [InputRequired(_("Fill in at least one e-mail address."))],
        description=ONE_PER_LINE,
        render_kw=NO_BREAKS,
    )

    def validate_people(self, field: PeopleField) -> None:
        """Refuse a list without anybody on it."""
        if not field.people.invitees:
            raise ValidationError(str(_("Fill in at least one e-mail address.")))

    @property
    def invitees(self) -> list[Invitee]:
        """The people on the list."""
        return self.people.people.invitees

    @property
    def chosen(self) -> CohortRole:
        """The role that was chosen."""
        return CohortRole(self.role.data)


def _problem(text: str, reason: str) -> str:
    shown = text if len(text) <= SHOWN else text[:SHOWN] + "…"
    if reason == "twice":
        return str(gettext("%(entry)s stands in the list twice.", entry=shown))
    return str(gettext("%(entry)s is no e-mail address.", entry=shown))
