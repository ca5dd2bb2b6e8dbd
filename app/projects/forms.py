"""What we ask about a project and its team."""

from flask_babel import lazy_gettext as _
from wtforms import StringField, TextAreaField
from wtforms.validators import DataRequired, Length

from app.accounts.rules import plain_name
from app.projects.models import TITLE_LENGTH
from app.ui.form import Form, storable

LONGEST_LIST = 5000


class ProjectForm(Form):
    """We ask how a resident would call the journey."""

    title = StringField(
        _("Title of the journey"),
        [
            DataRequired(_("Fill in a title.")),
            Length(max=TITLE_LENGTH, message=_("Use at most 200 characters.")),
        ],
        filters=[lambda text: plain_name(text) if text else text],
        description=_(
            "As a resident says it, beginning with “I”: “I am moving to Oudeveen”."
            " You can change it later."
        ),
    )


class InviteForm(Form):
    """We ask whom to invite."""

    addresses = TextAreaField(
        _("E-mail addresses of colleagues"),
        [
            DataRequired(_("Fill in at least one e-mail address.")),
            Length(max=LONGEST_LIST, message=_("This is too much at once.")),
            storable,
        ],
        description=_("One on each line. You may paste a list from your mail program."),
        render_kw={"spellcheck": "false", "autocapitalize": "none", "required": False},
    )
