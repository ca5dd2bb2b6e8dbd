"""The form that every feature builds on."""

from flask_wtf import FlaskForm


class Form(FlaskForm):  # type: ignore[misc]  # Flask-WTF brings no types
    """A form that can also be refused by what lies behind it."""

    def refuse(self, message: object) -> None:
        """Show a refusal above the form; the page becomes a 422 and what was typed stays."""
        self.form_errors.append(str(message))
