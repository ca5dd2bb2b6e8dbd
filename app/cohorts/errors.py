"""Why something about a cohort was refused."""

from flask_babel import gettext
from flask_babel import lazy_gettext as _

ROLE_NAMES = {"learner": _("learner"), "trainer": _("trainer"), "organiser": _("organiser")}


class CohortError(Exception):
    """Something about a cohort was refused."""

    message: object = _("That is not possible.")


class EndsBeforeStartError(CohortError):
    """The last day comes before the first."""

    message = _("The last day must be after the first day.")


class OtherRoleError(CohortError):
    """Somebody on the list does something else in this cohort already."""

    def __init__(self, email: str, role: str) -> None:
        super().__init__(email)
        self.message = gettext(
            "%(email)s is already in this cohort as %(role)s.", email=email, role=ROLE_NAMES[role]
        )


class RefusedTogetherError(CohortError):
    """Several things are wrong with a list; nobody on it was invited."""

    def __init__(self, refusals: list[CohortError]) -> None:
        super().__init__(refusals)
        self.refusals = refusals
