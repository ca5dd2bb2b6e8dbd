"""Why something about an organisation was refused."""

from flask_babel import gettext
from flask_babel import lazy_gettext as _


class OrganisationError(Exception):
    """Something about an organisation was refused."""

    message: object = _("That is not possible.")


class UnknownMunicipalityError(OrganisationError):
    """There is no such municipality, or not any more."""

    def __init__(self, wanted: str, near: str = "") -> None:
        super().__init__(wanted)
        self.message = (
            gettext(
                "There is no municipality %(name)s. Do you mean %(near)s?", name=wanted, near=near
            )
            if near
            else gettext("There is no municipality %(name)s.", name=wanted)
        )


class AlreadyTakesPartError(OrganisationError):
    """The municipality has an organisation here."""

    message = _("This municipality takes part already. Ask its administrator to invite you.")


class AlreadyMemberError(OrganisationError):
    """Somebody belongs to the organisation already."""

    message = _("There is already a member with this e-mail address.")


class RoleRefusedError(OrganisationError):
    """Only administrators give this role, or take it away."""

    message = _("Only an administrator can do this.")


class LastAdministratorError(OrganisationError):
    """Without an administrator nobody could look after the organisation."""

    message = _("This is the only administrator. Make somebody else administrator first.")
