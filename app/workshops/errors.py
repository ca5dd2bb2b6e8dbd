"""Why something about a workshop is refused, in a sentence for whoever asked."""

from datetime import datetime

from flask_babel import gettext, ngettext
from flask_babel import lazy_gettext as _

from app.i18n.formats import day


class WorkshopRefusedError(Exception):
    """What was asked is not possible; the message says why, and what is."""

    message: str = _("That is not possible.")


class WorkshopStartedError(WorkshopRefusedError):
    """It has begun: seats no longer change."""

    message = _("This workshop has already started.")


class NotStartedError(WorkshopRefusedError):
    """Nobody can have been there yet."""

    message = _("You can note who was there as soon as the workshop has started.")


class WorkshopCalledOffError(WorkshopRefusedError):
    """It does not take place."""

    message = _("This workshop has been called off.")


class AlreadyBookedError(WorkshopRefusedError):
    """One seat of a kind is enough for one person."""

    def __init__(self, starts_at: datetime, *, has_seat: bool) -> None:
        on = {"day": day(starts_at)}
        self.message = (
            gettext("You already have a seat on %(day)s. Give that up first.", **on)
            if has_seat
            else gettext("You already wait for a seat on %(day)s. Leave that list first.", **on)
        )
        super().__init__(self.message)


class WorkshopInPastError(WorkshopRefusedError):
    """Nobody can come to a moment that is over."""

    message = _("Choose a day and time that are still to come.")


class WorkshopTooFarError(WorkshopRefusedError):
    """So far ahead that it must be a slip of the pen."""

    message = _("Choose a day within three years.")


class EndsBeforeStartError(WorkshopRefusedError):
    """A workshop ends on its own day, after it began."""

    message = _("The end must be later than the start, on the same day.")


class TimeSkippedError(WorkshopRefusedError):
    """The clock goes forward and never shows this."""

    message = _(
        "That time does not exist on this day: the clock goes forward from 2.00 to 3.00."
        " Choose another time."
    )


class TimeTwiceError(WorkshopRefusedError):
    """The clock goes back and shows this twice."""

    message = _(
        "That time comes twice on this day: the clock goes back from 3.00 to 2.00."
        " Choose another time."
    )


class ChangedMeanwhileError(WorkshopRefusedError):
    """Somebody else changed it after this form was opened."""

    message = _(
        "A colleague changed this workshop while you were busy. Nothing of yours is lost."
        " Open the workshop in a second tab, compare, and save again."
    )


class SeatsTakenError(WorkshopRefusedError):
    """Seats that people have are not taken away."""

    def __init__(self, taken: int) -> None:
        self.message = ngettext(
            "%(num)s person already has a seat. Choose at least %(num)s seats.",
            "%(num)s people already have a seat. Choose at least %(num)s seats.",
            taken,
        )
        super().__init__(self.message)
