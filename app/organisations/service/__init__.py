"""Writing about organisations and their members."""

from app.organisations.service.members import (
    Invitation,
    bring_in,
    change_role,
    invite,
    invite_again,
    join,
    remove_member,
)
from app.organisations.service.municipalities import (
    find_municipality,
    organisation_of_municipality,
    programme,
    sync_municipalities,
)

__all__ = [
    "Invitation",
    "bring_in",
    "change_role",
    "find_municipality",
    "invite",
    "invite_again",
    "join",
    "organisation_of_municipality",
    "programme",
    "remove_member",
    "sync_municipalities",
]
