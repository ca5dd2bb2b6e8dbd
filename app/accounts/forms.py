"""What we ask of people about their account."""

from flask_babel import lazy_gettext as _
from wtforms import EmailField, Field, HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired, Length, ValidationError

from app.accounts.errors import WeakPasswordError
from app.accounts.models import EMAIL_LENGTH, NAME_LENGTH, User
from app.accounts.rules import LONGEST, find_address, plain_name
from app.accounts.service import require_good_password
from app.ui.form import Form

TOO_LONG = _("This is too long.")
AS_NEW = {"autocomplete": "new-password"}
AS_CURRENT = {"autocomplete": "current-password"}
AS_ADDRESS = {"autocomplete": "username", "spellcheck": "false", "autocapitalize": "none"}
STRENGTH = _("At least 12 characters. Four words that only you would put together are strong.")


def an_address(_form: Form, field: Field) -> None:
    """Refuse what is no e-mail address."""
    if find_address(field.data or "") is None:
        raise ValidationError(_("This is no e-mail address. It looks like name@municipality.nl."))


def a_name(_form: Form, field: Field) -> None:
    """Refuse a name of which nothing can be seen."""
    if not plain_name(field.data or ""):
        raise ValidationError(_("Fill in your name."))


class SignInForm(Form):
    """We ask who somebody is."""

    email = EmailField(
        _("E-mail address of your work"),
        [
            InputRequired(_("Fill in your e-mail address.")),
            Length(max=EMAIL_LENGTH, message=TOO_LONG),
        ],
        render_kw=AS_ADDRESS,
    )
    password = PasswordField(
        _("Password"),
        [InputRequired(_("Fill in your password.")), Length(max=LONGEST, message=TOO_LONG)],
        render_kw=AS_CURRENT,
    )
    next = HiddenField()


class ForgotForm(Form):
    """We ask where to send a link."""

    email = EmailField(
        _("E-mail address of your work"),
        [
            InputRequired(_("Fill in your e-mail address.")),
            Length(max=EMAIL_LENGTH, message=TOO_LONG),
            an_address,
        ],
        render_kw=AS_ADDRESS,
    )


class NewPasswordForm(Form):
    """A new password for somebody whom we know by the link in a letter."""

    # shown, never read: password managers want to know whose password it is
    email = StringField(
        _("E-mail address"), render_kw={"autocomplete": "username", "readonly": True}
    )
    new_password = PasswordField(
        _("New password"),
        [InputRequired(_("Choose a password."))],
        description=STRENGTH,
        render_kw=AS_NEW,
    )

    def __init__(self, owner: User) -> None:
        super().__init__()
        self.owner = owner
        self.email.data = owner.email

    def validate_new_password(self, field: Field) -> None:
        """Refuse what is easy to guess."""
        try:
            require_good_password(field.data, self.owner.email, self.owner.name)
        except WeakPasswordError as error:
            raise ValidationError(str(error.message)) from None


class WelcomeForm(NewPasswordForm):
    """A name and a first password, for somebody who was invited."""

    name = StringField(
        _("Your name"),
        [
            InputRequired(_("Fill in your name.")),
            Length(max=NAME_LENGTH, message=TOO_LONG),
            a_name,
        ],
        description=_("This is how colleagues and trainers see you."),
        render_kw={"autocomplete": "name"},
    )

    def __init__(self, owner: User) -> None:
        super().__init__(owner)
        if not self.is_submitted():
            self.name.data = owner.name


class ChangePasswordForm(NewPasswordForm):
    """Another password, for somebody who is signed in."""

    current_password = PasswordField(
        _("Current password"),
        [InputRequired(_("Fill in your current password.")), Length(max=LONGEST, message=TOO_LONG)],
        render_kw=AS_CURRENT,
    )


class NameForm(Form):
    """We ask how somebody is called."""

    name = StringField(
        _("Your name"),
        [
            InputRequired(_("Fill in your name.")),
            Length(max=NAME_LENGTH, message=TOO_LONG),
            a_name,
        ],
        description=_("This is how colleagues and trainers see you."),
        render_kw={"autocomplete": "name"},
    )
