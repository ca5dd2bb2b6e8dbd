"""Nobody can make us flood a mailbox, whichever button they press."""

from collections.abc import Callable

import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.accounts.service.limits import LETTERS_TO_ONE
from app.cohorts.models import Cohort
from app.db import db
from app.mail import Mail
from app.projects.models import Project, ProjectMember
from tests.client import PageClient
from tests.factories import Make
from tests.factories.projects import make_project

TOO_MANY = "Er zijn vandaag heel veel brieven verstuurd"
MANY = LETTERS_TO_ONE + 3
VICTIM = "doelwit@oudeveen.example"
Press = Callable[[], str]


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


def letters_to(email: str) -> int:
    return db.session.scalar(select(func.count(Mail.id)).where(Mail.recipient == email)) or 0


def into_a_team(client: PageClient, make: Make, cohort: Cohort) -> Press:
    """Ask somebody, take them out, and ask again."""
    lead = make.learner(cohort)
    project = make_project([lead], cohort)
    place = f"/projecten/{project.public_id}/collegas"
    client.sign_in(lead)

    def press() -> str:
        page = client.post(place, data={"addresses": VICTIM}, follow_redirects=True).text
        _take_out(client, project, place)
        return page

    return press


def _take_out(client: PageClient, project: Project, place: str) -> None:
    query = select(User).join(ProjectMember, ProjectMember.user_id == User.id)
    for user in db.session.scalars(query.where(ProjectMember.project_id == project.id)):
        client.post(f"{place}/{user.public_id}/verwijderen")


def into_a_cohort(client: PageClient, make: Make, cohort: Cohort) -> Press:
    """Make cohort after cohort with the same trainer."""
    client.sign_in(make.organiser(cohort.organisation))
    typed = {
        "organisation": cohort.organisation.public_id,
        "name": "Najaar",
        "starts_on": "2026-09-01",
        "ends_on": "2026-12-18",
        "trainers": VICTIM,
    }
    return lambda: client.post("/cohorten/nieuw", data=typed, follow_redirects=True).text


def into_an_organisation(client: PageClient, make: Make, cohort: Cohort) -> Press:
    """Ask somebody, take them out, and ask again."""
    client.sign_in(make.organiser(cohort.organisation))
    place = f"/organisaties/{cohort.organisation.public_id}"
    typed = {"email": VICTIM, "name": "Doel Wit", "role": "member"}

    def press() -> str:
        page = client.post(f"{place}/uitnodigen", data=typed, follow_redirects=True).text
        user = db.session.scalars(select(User).where(User.email == VICTIM)).one()
        client.post(f"{place}/leden/{user.public_id}/verwijderen")
        return page

    return press


def again_into_an_organisation(client: PageClient, make: Make, cohort: Cohort) -> Press:
    """Ask somebody who has not come in, again and again."""
    client.sign_in(make.organiser(cohort.organisation))
    member = make.member(cohort.organisation)
    member.email = VICTIM
    db.session.commit()
    place = f"/organisaties/{cohort.organisation.public_id}/leden/{member.public_id}"
    return lambda: client.post(f"{place}/opnieuw-uitnodigen", follow_redirects=True).text


def again_into_a_cohort(client: PageClient, make: Make, cohort: Cohort) -> Press:
    """Ask a learner who has not come in, again and again."""
    client.sign_in(make.organiser(cohort.organisation))
    learner = make.learner(cohort)
    learner.email = VICTIM
    db.session.commit()
    place = f"/cohorten/{cohort.public_id}/deelnemers/{learner.public_id}"
    return lambda: client.post(f"{place}/opnieuw-uitnodigen", follow_redirects=True).text


@pytest.mark.parametrize(
    "way",
    [
        into_a_team,
        into_a_cohort,
        into_an_organisation,
        again_into_an_organisation,
        again_into_a_cohort,
    ],
)
def test_one_person_gets_no_more_letters_than_can_be_meant_well(
    client: PageClient,
    make: Make,
    cohort: Cohort,
    way: Callable[[PageClient, Make, Cohort], Press],
) -> None:
    press = way(client, make, cohort)

    pages = [press() for _again in range(MANY)]

    assert letters_to(VICTIM) == LETTERS_TO_ONE
    assert [TOO_MANY in page for page in pages] == [False] * LETTERS_TO_ONE + [True] * 3
