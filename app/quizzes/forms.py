"""What we ask in a self-check."""

from flask_babel import lazy_gettext as _
from wtforms import Field, SelectField, StringField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than its stubs

from app.engine.quiz import MatchQuestion, OrderQuestion, TextQuestion
from app.engine.shuffling import Shuffled
from app.quizzes.rules import pair_name, place_name
from app.ui.form import Form


class AnswerForm(Form):
    """The answer to one question; what can be picked is drawn from the question itself."""


def form_for(shown: Shuffled) -> AnswerForm:
    """Build the form of one question: places to give, sides to match, or a line to write."""
    fields: dict[str, Field] = {}
    match shown.question:
        case OrderQuestion():
            places = [str(n) for n in range(1, len(shown.choices) + 1)]
            numbers = [SelectChoice("", _("Choose a place")), *map(SelectChoice, places)]
            for choice in shown.choices:
                fields[place_name(choice.id)] = SelectField(
                    choice.text, choices=numbers, validate_choice=False
                )
        case MatchQuestion():
            nothing = SelectChoice("", _("Choose what belongs to it"))
            sides = [nothing, *(SelectChoice(side.id, side.text) for side in shown.rights)]
            for choice in shown.choices:
                fields[pair_name(choice.id)] = SelectField(
                    choice.text, choices=sides, validate_choice=False
                )
        case TextQuestion():
            fields["answer"] = StringField(_("Your answer"))
    form: AnswerForm = type("OneAnswerForm", (AnswerForm,), fields)()
    return form
