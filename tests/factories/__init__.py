"""Make rows for a test in one word; everything has a believable default."""

from datetime import date, timedelta
from itertools import count
from typing import TypeVar

from app.accounts.models import User
from app.clock import now
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.db import Base, db
from app.organisations.models import (
    Membership,
    Municipality,
    Organisation,
    OrganisationKind,
    OrganisationRole,
)

NUMBERS = count(1)
SINCE = date(1900, 1, 1)
T = TypeVar("T", bound=Base)


class Make:
    """Each method saves one thing and returns it."""

    def user(self, name: str = "Noor Bakker", *, email: str = "") -> User:
        """Somebody with an account, in no organisation yet."""
        return saved(User(email=email or f"iemand{next(NUMBERS)}@oudeveen.example", name=name))

    def organisation(self, name: str = "") -> Organisation:
        """A municipality with a code of its own."""
        number = next(NUMBERS)
        code = f"GM{number:04}"
        saved(Municipality(cbs_code=code, name=name or f"Oudeveen {number}", valid_from=SINCE))
        return saved(
            Organisation(
                kind=OrganisationKind.MUNICIPALITY,
                name=f"Gemeente {name or f'Oudeveen {number}'}",
                cbs_code=code,
            )
        )

    def member(
        self,
        organisation: Organisation | None = None,
        role: OrganisationRole = OrganisationRole.MEMBER,
        name: str = "Noor Bakker",
    ) -> User:
        """Somebody who works at an organisation."""
        user = self.user(name)
        saved(Membership(user=user, organisation=organisation or self.organisation(), role=role))
        return user

    def cohort(self, organisation: Organisation | None = None, name: str = "Najaar") -> Cohort:
        """A cohort that began a week ago."""
        today = now().date()
        return saved(
            Cohort(
                organisation=organisation or self.organisation(),
                name=name,
                starts_on=today - timedelta(days=7),
                ends_on=today + timedelta(days=90),
            )
        )

    def enrolled(
        self, cohort: Cohort, role: CohortRole = CohortRole.LEARNER, name: str = "Noor Bakker"
    ) -> User:
        """Somebody of the cohort's organisation, in the cohort."""
        user = self.member(cohort.organisation, name=name)
        saved(Enrolment(cohort=cohort, user=user, role=role))
        return user

    def learner(self, cohort: Cohort | None = None, name: str = "Noor Bakker") -> User:
        """Somebody who learns in a cohort."""
        return self.enrolled(cohort or self.cohort(), CohortRole.LEARNER, name)

    def trainer(self, cohort: Cohort | None = None, name: str = "Ingrid de Wit") -> User:
        """Somebody who trains a cohort."""
        return self.enrolled(cohort or self.cohort(), CohortRole.TRAINER, name)

    def organiser(self, organisation: Organisation | None = None) -> User:
        """Somebody who plans cohorts and workshops for an organisation."""
        return self.member(organisation, OrganisationRole.ORGANISER, "Hanneke Vos")

    def administrator(self, organisation: Organisation | None = None) -> User:
        """Somebody who looks after an organisation's accounts."""
        return self.member(organisation, OrganisationRole.ADMINISTRATOR, "Bram Smit")


def saved(row: T) -> T:
    """Save one row, and return it."""
    db.session.add(row)
    db.session.commit()
    return row
