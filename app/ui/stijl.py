"""The page that shows every component in every state; for builders, in development only."""

from datetime import date

from flask import Blueprint
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _
from wtforms import (
    BooleanField,
    EmailField,
    PasswordField,
    RadioField,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms.validators import InputRequired

from app.ui.fields import ChecksField, ClockField, DayField, NumberField, options
from app.ui.form import Form
from app.ui.pictures import heartbeat
from app.ui.pictures.drawing import Drawing
from app.ui.pictures.journey import Journey, Phase, Step
from app.ui.pictures.table import table
from app.web.access import access, public
from app.web.page import page

LEVELS = [("0", "Leeg"), ("1", "Nog niet"), ("2", "Op weg"), ("3", "Voldoet"), ("4", "Sterk")]
TOKENS = [
    "primary",
    "primary-strong",
    "primary-soft",
    "accent",
    "accent-soft",
    "focus",
    "paper",
    "surface",
    "sunken",
    "ink",
    "ink-soft",
    "line",
    "line-strong",
    "hero",
    "hero-mark",
    "ok",
    "ok-soft",
    "warn",
    "warn-soft",
    "danger",
    "danger-soft",
    "info",
    "info-soft",
    "feel-m2",
    "feel-m1",
    "feel-0",
    "feel-p1",
    "feel-p2",
]

bp = Blueprint("stijl", __name__)


class ExampleForm(Form):
    """One field of every kind."""

    title = StringField(
        "Titel van de reis", [InputRequired()], description="In de ik-vorm, zoals een inwoner."
    )
    challenge = TextAreaField("Uitdaging", description="Wat wil de inwoner bereiken?")
    discipline = SelectField(
        "Vakgebied", choices=options(("", "Kies een vakgebied"), ("kcc", "KCC"), ("balie", "Balie"))
    )
    how = RadioField(
        "Hoe voerde u het gesprek?",
        [InputRequired()],
        choices=options(("thuis", "Bij iemand thuis"), ("hier", "In het gemeentehuis|op afspraak")),
        default="thuis",
    )
    whom = ChecksField("Wie waren erbij?", choices=options(("k", "Een collega"), ("t", "Een tolk")))
    held_on = DayField("Datum van het gesprek")
    held_at = ClockField("Begintijd")
    hours = NumberField("Uren")
    email = EmailField("E-mailadres van uw werk", [InputRequired()])
    password = PasswordField("Wachtwoord", [InputRequired()])
    agreed = BooleanField("Ik heb toestemming gekregen", description="Mondeling mag ook.")
    level = RadioField(
        "Begin, einde en wat er niet bij hoort", choices=options(*LEVELS), default="3"
    )


class PersonForm(Form):
    """A row of the list of colleagues."""

    name = StringField("Naam")
    discipline = SelectField("Vakgebied", choices=options(("beleid", "beleid"), ("kcc", "KCC")))
    hours = NumberField("Uren")


def _drawing() -> Drawing:
    """Return a small heartbeat with a gap, and its table."""
    steps = (Step("Zoekt", 1), Step("Belt"), Step("Wacht", -2, moment_of_truth=True))
    phases = (Phase("Regelen", steps=len(steps)),)
    journey = Journey("Ik ga verhuizen", "Oudeveen", "", phases=phases, steps=steps)
    sheets = (heartbeat.card(journey, "stijl-kaart"),)
    return Drawing(journey.title, sheets, table(journey), heartbeat.upright(journey, "stijl-lijn"))


@bp.get("/stijl")
@access(public)
def stijl() -> ResponseReturnValue:
    """Show every component in every state."""
    wrong = ExampleForm(prefix="fout-")
    wrong.title.errors = [_("Fill in a whole number, such as 12.")]
    wrong.how.errors = ["Kies één antwoord."]
    wrong.held_on.errors = [_("Fill in a date, such as 24-11-2026.")]
    wrong.agreed.errors = ["Zonder toestemming kunt u het verslag niet bewaren."]
    wrong.refuse("De bijeenkomst is vol. U kunt zich op de wachtlijst zetten.")
    people = [
        PersonForm(prefix=f"team-{number}-", name=name, discipline="kcc", hours=hours)
        for number, (name, hours) in enumerate(
            [("Marloes van der Heijden-Oosterhuis", 24), ("Youssef el Amrani-Bouzidi", 16)]
        )
    ]
    return page(
        "ui/stijl.html",
        example=ExampleForm(),
        wrong=wrong,
        people=people,
        searched=PersonForm(prefix="zoek-"),
        tokens=TOKENS,
        day=date(2026, 12, 8),
        drawing=_drawing(),
    )
