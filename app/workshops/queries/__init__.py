"""Which workshops somebody may see, take part in or plan, and who comes to them."""

from app.workshops.queries.booking import (
    active_bookings,
    attended,
    booking_event,
    find_booking,
    first_waiting,
    place_in_queue,
    workshop_to_tell,
)
from app.workshops.queries.learning import (
    Entry,
    NextWorkshop,
    Standing,
    booked_kinds,
    earlier_for,
    kind_of,
    next_booking_for,
    of_kind_for,
    standing_of,
    upcoming_for,
    workshop_for,
    workshop_to_book,
    workshop_to_leave,
)
from app.workshops.queries.needs import Need, needs_for
from app.workshops.queries.organising import (
    Audience,
    audiences_for,
    find_planned,
    workshop_to_guide,
    workshop_to_organise,
)

__all__ = [
    "Audience",
    "Entry",
    "Need",
    "NextWorkshop",
    "Standing",
    "active_bookings",
    "attended",
    "audiences_for",
    "booked_kinds",
    "booking_event",
    "earlier_for",
    "find_booking",
    "find_planned",
    "first_waiting",
    "kind_of",
    "needs_for",
    "next_booking_for",
    "of_kind_for",
    "place_in_queue",
    "standing_of",
    "upcoming_for",
    "workshop_for",
    "workshop_to_book",
    "workshop_to_guide",
    "workshop_to_leave",
    "workshop_to_organise",
    "workshop_to_tell",
]
