"""What the worker does for workshops: writing the letters about what happened."""

from app.jobs import job
from app.workshops import emails, queries
from app.workshops.models import BookingEventKind


@job("workshops.send_letter")
def send_letter(event_id: int) -> None:
    """Tell somebody what happened to the own seat, if that is still so."""
    event = queries.booking_event(event_id)
    booking = event.booking
    is_current = booking.number == event.number
    if event.kind is BookingEventKind.GAVE_UP_SEAT:
        emails.gave_up_seat(booking, event.number)
    elif event.kind is BookingEventKind.LEFT_QUEUE:
        emails.left_queue(booking, event.number)
    elif event.kind is BookingEventKind.QUEUED and is_current and booking.is_waiting:
        emails.queued(booking)
    elif event.kind is BookingEventKind.TOOK_SEAT and is_current and booking.has_seat:
        emails.took_seat(booking)
    elif event.kind is BookingEventKind.PROMOTED and is_current and booking.has_seat:
        emails.promoted(booking)


@job("workshops.tell_change")
def tell_change(workshop_id: int) -> None:
    """Tell everyone on the list how it is now; two changes in a row are told once."""
    workshop = queries.workshop_to_tell(workshop_id)
    if workshop.is_called_off:
        return
    for booking in queries.active_bookings(workshop):
        emails.changed(booking)


@job("workshops.tell_called_off")
def tell_called_off(workshop_id: int) -> None:
    """Tell everyone on the list that it does not take place."""
    workshop = queries.workshop_to_tell(workshop_id)
    for booking in queries.active_bookings(workshop):
        emails.called_off(booking)
