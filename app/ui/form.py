"""The form that every feature builds on."""

from flask_babel import lazy_gettext as _
from flask_wtf import FlaskForm
from wtforms import Field
from wtforms.validators import ValidationError

NUL = "\0"


class Form(FlaskForm):  # type: ignore[misc]  # Flask-WTF brings no types
    """A form that can also be refused by what lies behind it."""

    def refuse(self, message: object) -> None:
        """Show a refusal above the form; the page becomes a 422 and what was typed stays."""
        self.form_errors.append(str(message))


def storable(_form: Form, field: Field) -> None:
    """Refuse a character that no database takes."""
    if NUL in (field.data or ""):
        raise ValidationError(_("There is a character in it that cannot be stored."))
