"""The letters about seats, with what a calendar needs beside them."""

from email.utils import parseaddr

from flask_babel import gettext as _

from app import clock
from app.config import settings
from app.mail import Attachment, send
from app.web.address import full_address
from app.workshops import queries
from app.workshops.models import Booking, Workshop
from app.workshops.rules.calendar import Appointment, Method, Person, calendar_text

ICS = "text/calendar"


def took_seat(booking: Booking) -> None:
    """Confirm a seat."""
    subject = _("You have a seat: %(title)s", title=booking.workshop.title)
    _send(booking, "took_seat", subject, method=Method.REQUEST)


def queued(booking: Booking) -> None:
    """Say that somebody waits, and how many are before."""
    subject = _("You are on the waiting list: %(title)s", title=booking.workshop.title)
    _send(booking, "queued", subject, place=queries.place_in_queue(booking))


def promoted(booking: Booking) -> None:
    """Tell somebody who waited about the seat that became free."""
    subject = _("A seat became free for you: %(title)s", title=booking.workshop.title)
    _send(booking, "promoted", subject, method=Method.REQUEST)


def gave_up_seat(booking: Booking, number: int) -> None:
    """Confirm that somebody no longer comes."""
    subject = _("You no longer have a seat: %(title)s", title=booking.workshop.title)
    _send(booking, "gave_up_seat", subject, method=Method.CANCEL, number=number)


def left_queue(booking: Booking, number: int) -> None:
    """Confirm that somebody no longer waits."""
    subject = _("You are off the waiting list: %(title)s", title=booking.workshop.title)
    _send(booking, "left_queue", subject, number=number)


def changed(booking: Booking) -> None:
    """Tell somebody on the list that the time, the place or the like is different."""
    workshop = booking.workshop
    method = Method.REQUEST if booking.has_seat else None
    subject = _("Changed: %(title)s", title=workshop.title)
    _send(booking, "changed", subject, method=method, event=f"changed-{workshop.sequence}")


def called_off(booking: Booking) -> None:
    """Tell somebody on the list that it does not take place."""
    method = Method.CANCEL if booking.has_seat else None
    subject = _("Called off: %(title)s", title=booking.workshop.title)
    _send(booking, "called_off", subject, method=method)


def calendar_of(booking: Booking, method: Method, number: int | None = None) -> str:
    """Return what a calendar needs about this seat.

    Its name holds the place in the queue: who cancels and signs up again has a new
    appointment, which no calendar takes for the cancelled one.
    """
    workshop = booking.workshop
    number = booking.number if number is None else number
    is_personal_end = method is Method.CANCEL and not workshop.is_called_off
    appointment = Appointment(
        uid=f"{workshop.public_id}-{number}@{settings().hostname}",
        sequence=workshop.sequence + int(is_personal_end),  # an end always comes after a change
        title=workshop.title,
        day=workshop.held_on,
        begins=workshop.begins,
        ends=workshop.ends,
        zone=workshop.zone,
        place=workshop.place or _("Online"),
        description=_description(workshop, method),
        url=full_address("workshops.show", workshop=workshop.public_id),
        organiser=Person(*parseaddr(settings().mail_from)),
    )
    guest = Person(booking.user.name, booking.user.email)
    return calendar_text(appointment, method, clock.now(), guest)


def _description(workshop: Workshop, method: Method) -> str:
    address = full_address("workshops.show", workshop=workshop.public_id)
    parts = [workshop.link, workshop.notes] if method is not Method.CANCEL else []
    return "\n\n".join(part for part in [*parts, address] if part)


def _send(  # noqa: PLR0913 - every letter says the same six things
    booking: Booking,
    template: str,
    subject: str,
    *,
    method: Method | None = None,
    event: str = "",
    number: int | None = None,
    place: int = 0,
) -> None:
    workshop = booking.workshop
    number = booking.number if number is None else number
    attachments = []
    if method is not None:
        text = calendar_of(booking, method, number)
        attachments = [Attachment(_("workshop.ics"), ICS, text, method.value)]
    send(
        to=booking.user.email,
        subject=subject,
        template=f"workshops/mail/{template}.txt",
        key=f"workshops.{event or template}/{booking.id}/{number}",
        attachments=attachments,
        booking=booking,
        workshop=workshop,
        place=place,
        address=full_address("workshops.show", workshop=workshop.public_id),
    )
