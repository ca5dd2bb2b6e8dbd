"""Forms beside that of a document: what respondents are told, who takes it back, reasons."""

from collections.abc import Iterable, Mapping, Sequence

from flask_babel import gettext as _
from flask_babel import lazy_gettext
from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, SelectField, StringField, TextAreaField
from wtforms.fields.core import UnboundField
from wtforms.form import BaseForm
from wtforms.validators import DataRequired, Length

from app.engine.fields.typed import tidy
from app.exercises.rules.evidence import Wanted
from app.exercises.rules.seeing import Seen
from app.ui.fields import options as pairs
from app.ui.form import Form, storable

REASON = "reason:"
LONGEST_INFORMATION = 10_000


class InformationForm(Form):
    """We ask what respondents are told before they agree."""

    text = TextAreaField(
        lazy_gettext("Text for who you talk to"),
        [
            DataRequired(lazy_gettext("Write what you tell people before they agree.")),
            Length(max=LONGEST_INFORMATION, message=lazy_gettext("This is too much at once.")),
            storable,
        ],
        filters=[lambda text: tidy(text) if text else text],
        render_kw={"rows": 18, "required": False},
    )


class WithdrawForm(Form):
    """We ask who took back their consent, and whether one is sure."""

    alias = SelectField(
        lazy_gettext("Who takes back their consent?"),
        [DataRequired(lazy_gettext("Choose who it is about."))],
    )
    sure = BooleanField(
        lazy_gettext("I know that what this person told cannot be brought back."),
        [DataRequired(lazy_gettext("Tick that you know this."))],
    )

    def __init__(self, aliases: Sequence[str]) -> None:
        super().__init__()
        offered = [(alias, alias) for alias in aliases]
        self.alias.choices = pairs(("", _("Choose")), *offered)


class EvidenceForm(Form):
    """We ask what somebody looks for in the evidence of a project."""

    words = StringField(lazy_gettext("Search for words"), name="zoek")
    ground = SelectField(
        lazy_gettext("How it is grounded"),
        name="onderbouwing",
        choices=pairs(
            ("", lazy_gettext("All")),
            ("rust", lazy_gettext("Rests on what people said or did")),
            ("nog-niet", lazy_gettext("No evidence yet")),
            ("vervallen", lazy_gettext("Ground has gone")),
        ),
    )

    def __init__(self, asked: MultiDict[str, str]) -> None:
        super().__init__(asked, meta={"csrf": False})
        self.kind = asked.get("soort", "")

    @property
    def wanted(self) -> Wanted:
        """What was asked for."""
        return Wanted(self.words.data or "", self.ground.data or "", self.kind)


class ReasonForm(BaseForm):
    """We ask for each warning why it may stay."""

    def __init__(self, asking: Sequence[Seen], given: Mapping[str, str]) -> None:
        controls = {REASON + seen.key: _reason(seen) for seen in asking}
        super().__init__(controls, meta=Form.Meta())
        self.process(data={REASON + key: text for key, text in given.items()})

    def refuse_reasons(self, keys: Iterable[str], sentence: str) -> None:
        """Say at each warning that its reason is missing."""
        for key in keys:
            if REASON + key in self:
                self[REASON + key].errors = [sentence]

    @staticmethod
    def given(form: MultiDict[str, str]) -> dict[str, str]:
        """Return the reasons that a browser sent, by the key of the finding."""
        return {
            name.removeprefix(REASON): text
            for name, text in form.items()
            if name.startswith(REASON)
        }


def _reason(seen: Seen) -> UnboundField:  # type: ignore[type-arg]
    return TextAreaField(seen.short, description=seen.sentence)  # type: ignore[return-value]
