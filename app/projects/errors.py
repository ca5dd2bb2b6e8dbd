"""Why something about a project was refused."""

from collections.abc import Sequence

from flask_babel import gettext
from flask_babel import lazy_gettext as _


class ProjectError(Exception):
    """Something about a project was refused."""

    message: object = _("That is not possible.")


class NoOrganisationError(ProjectError):
    """Whoever starts a project must work somewhere."""

    message = _(
        "You do not belong to an organisation yet. Ask the organiser of your cohort to invite you."
    )


class BadAddressesError(ProjectError):
    """Some lines hold no e-mail address; nobody was invited."""

    def __init__(self, bad: Sequence[tuple[int, str]]) -> None:
        super().__init__(len(bad))
        self.messages = [
            gettext("Line %(number)s is no e-mail address: %(text)s", number=number, text=text)
            for number, text in bad
        ]
        self.message = " ".join(self.messages)


class NobodyToInviteError(ProjectError):
    """There was no address, or only those of people who take part already."""

    message = _("Everybody on this list takes part already, or was invited before.")


class TeamFullError(ProjectError):
    """A team has a limit."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.message = gettext("A team has at most %(most)s people, invited ones too.", most=most)


class LeadLeavesError(ProjectError):
    """Without a lead nobody could look after the team."""

    message = _("You lead this project. Make a colleague project leader first.")


class NotLeadError(ProjectError):
    """Only the lead may do this."""

    message = _("Only the project leader can do this.")


class NotJoinedError(ProjectError):
    """Whoever leads must have said yes first."""

    message = _("This colleague has not joined yet.")
