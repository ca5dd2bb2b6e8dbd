"""What a trainer fills in: a level and a remark for each criterion, and two overall remarks."""

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import Field, HiddenField, RadioField, TextAreaField
from wtforms.validators import Length, Optional

from app.engine.rubric import LEVELS, Criterion, Rubric, level_name
from app.grading.rules.notes import GOOD, LEVEL, NEXT_STEP, REMARK, Notes, cleaned, names_of
from app.ui.fields import options
from app.ui.form import Form

LONGEST = 4000
DIGITS = 8  # of a number that a hidden field may hold
KEEP = "keep-"  # before the name of a field in which two wrote: whose text stays


class ReviewForm(Form):
    """The fields that every review has; those of the criteria are added by `review_form`."""

    base = HiddenField()  # the save with which the screen began
    seen = HiddenField()  # how many decisions there were

    @property
    def notes(self) -> dict[str, str]:
        """What was filled in."""
        names = [n for n in self._fields if n.startswith((LEVEL, REMARK)) or n in (GOOD, NEXT_STEP)]
        return cleaned({name: self[name].data for name in names})

    @property
    def base_number(self) -> int:
        """The save with which the screen began; 0 when there was none."""
        return _number(self.base.data)

    @property
    def seen_count(self) -> int:
        """How many decisions there were when the page was opened."""
        return _number(self.seen.data)

    def show(self, notes: Notes, base: int) -> None:
        """Put other notes on the screen than those that were sent."""
        for name, field in self._fields.items():
            if name.startswith((LEVEL, REMARK)) or name in (GOOD, NEXT_STEP):
                field.data = notes.get(name, "")
        self.base.data = str(base)

    def miss(self, criteria: tuple[Criterion, ...]) -> None:
        """Mark the criteria that have no level yet."""
        for criterion in criteria:
            self[LEVEL + criterion.id].errors = [_("Choose a level.")]


def review_form(rubric: Rubric, notes: Notes, *, base: int, seen: int) -> ReviewForm:
    """Build the form of one rubric, filled with what was written so far."""
    fields: dict[str, Field] = {}
    for criterion in rubric.criteria:
        fields[LEVEL + criterion.id] = _level(criterion)
        fields[REMARK + criterion.id] = _text(
            gettext("Remark"), gettext("Remark about “%(title)s”", title=criterion.title)
        )
    fields[GOOD] = _text(
        _("This is good"), _("This is good"), _("Name one thing. It gives courage.")
    )
    fields[NEXT_STEP] = _text(
        _("The next step"), _("The next step"), _("What can the team do now? One thing is enough.")
    )
    start = {name: notes.get(name, "") for name in names_of(rubric)}
    kind = type("OneReviewForm", (ReviewForm,), fields)
    form: ReviewForm = kind(data={**start, "base": str(base), "seen": str(seen)})
    return form


def _level(criterion: Criterion) -> RadioField:
    return RadioField(
        criterion.title,
        [Optional()],
        choices=options(*((str(level), level_name(level)) for level in LEVELS)),
    )


def _text(label: object, called: object, help_text: object = "") -> TextAreaField:
    too_long = gettext(
        "%(field)s is too long: at most %(most)s characters.", field=called, most=LONGEST
    )
    return TextAreaField(
        label,  # type: ignore[arg-type]  # a lazy sentence
        [Length(max=LONGEST, message=too_long)],
        description=help_text,  # type: ignore[arg-type]  # a lazy sentence
        filters=[_storable],
    )


def _storable(text: str | None) -> str:
    return (text or "").replace("\0", "")


def _number(text: str | None) -> int:
    is_number = text is not None and text.isascii() and text.isdecimal() and len(text) <= DIGITS
    return int(text or 0) if is_number else -1
