"""The pages of organisers and administrators."""

import pytest
from sqlalchemy import select

from app.db import db
from app.mail import Mail
from app.organisations.models import (
    Membership,
    Organisation,
    OrganisationKind,
    OrganisationRole,
)
from app.organisations.service import sync_municipalities
from tests.client import PageClient
from tests.factories import Make, saved
from tests.factories.accounts import with_password

HOSTILE = "<script>alert('x')</script> & Co"


def at(organisation: Organisation, rest: str = "") -> str:
    return f"/organisaties/{organisation.public_id}{rest}"


def role_in(organisation: Organisation, email: str) -> OrganisationRole | None:
    db.session.expire_all()
    for membership in db.session.scalars(select(Membership)):
        if membership.user.email == email and membership.organisation == organisation:
            return membership.role
    return None


def test_the_list_shows_ones_own_organisations(client: PageClient, make: Make) -> None:
    ours = make.organisation("Oudeveen")
    make.organisation("Nieuwveen")

    page = client.sign_in(make.organiser(ours)).get("/organisaties")

    assert "Gemeente Oudeveen" in page.text
    assert "Nieuwveen" not in page.text


def test_who_only_organises_a_cohort_reads_what_to_do(client: PageClient, make: Make) -> None:
    from app.cohorts.models import CohortRole  # noqa: PLC0415 - higher than this feature

    page = client.sign_in(make.enrolled(make.cohort(), CohortRole.ORGANISER)).get("/organisaties")

    assert page.status_code == 200
    assert "Nog geen organisatie" in page.text


def test_members_are_shown_with_role_and_literally(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    make.member(ours, name=HOSTILE)

    page = client.sign_in(make.administrator(ours)).get(at(ours))

    assert "<script>alert" not in page.text
    assert "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; Co" in page.text
    assert "Beheerder" in page.text


@pytest.mark.parametrize("known", [True, False])
def test_inviting_gives_the_same_answer_for_known_and_unknown(
    client: PageClient, make: Make, *, known: bool
) -> None:
    ours = make.organisation()
    saar = with_password(make.user("Saar Vos", email="saar@elders.example")) if known else None
    client.sign_in(make.organiser(ours))
    typed = {"email": "saar@elders.example", "name": "Saar Vos", "role": "member"}

    answer = client.post(at(ours, "/uitnodigen"), data=typed)

    assert answer.location == at(ours)
    assert "De uitnodiging is onderweg." in client.get(at(ours)).text
    assert role_in(ours, "saar@elders.example") is OrganisationRole.MEMBER
    assert len(db.session.scalars(select(Mail)).all()) == 1
    assert (saar is not None) == known


def test_a_refused_invitation_keeps_what_was_typed(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    client.sign_in(make.administrator(ours))
    typed = {"email": "geen adres", "name": HOSTILE, "role": "organiser"}

    page = client.post(at(ours, "/uitnodigen"), data=typed)

    assert page.status_code == 422
    assert 'value="geen adres"' in page.text
    assert "&lt;script&gt;" in page.text
    assert "<script>alert" not in page.text


def test_inviting_somebody_twice_is_told(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    saar = make.member(ours, name="Saar")
    client.sign_in(make.organiser(ours))

    page = client.post(
        at(ours, "/uitnodigen"), data={"email": saar.email, "name": "Saar", "role": "member"}
    )

    assert page.status_code == 422
    assert "Er is al iemand met dit e-mailadres." in page.text


def test_an_organiser_cannot_invite_an_administrator(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    client.sign_in(make.organiser(ours))
    typed = {"email": "x@oudeveen.example", "name": "X", "role": "administrator"}

    assert client.post(at(ours, "/uitnodigen"), data=typed).status_code == 422
    assert role_in(ours, "x@oudeveen.example") is None


def test_a_role_is_changed_and_its_owner_signs_in_again(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    saar = make.member(ours, name="Saar")
    member = at(ours, f"/leden/{saar.public_id}")
    client.sign_in(make.administrator(ours))
    assert "Rol wijzigen" in client.get(member).text

    assert client.post(member, data={"role": "organiser"}).status_code == 302

    assert role_in(ours, saar.email) is OrganisationRole.ORGANISER


def test_the_last_administrator_cannot_be_lost(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    bram = make.administrator(ours)
    member = at(ours, f"/leden/{bram.public_id}")
    client.sign_in(bram)

    page = client.post(member, data={"role": "member"})
    client.post(f"{member}/verwijderen")

    assert page.status_code == 422
    assert "Dit is de enige beheerder." in page.text
    assert "Dit is de enige beheerder." in client.get(at(ours)).text
    assert role_in(ours, bram.email) is OrganisationRole.ADMINISTRATOR


def test_a_member_is_removed(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    saar = make.member(ours, name=HOSTILE)
    client.sign_in(make.organiser(ours))

    client.post(at(ours, f"/leden/{saar.public_id}/verwijderen"))

    page = client.get(at(ours))
    assert (
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; Co hoort er niet meer" in page.text
    )
    assert "<script>alert" not in page.text
    assert role_in(ours, saar.email) is None


def test_an_invitation_is_sent_again(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    saar = make.member(ours, name="Saar")
    client.sign_in(make.organiser(ours))

    client.post(at(ours, f"/leden/{saar.public_id}/opnieuw-uitnodigen"))

    assert db.session.scalars(select(Mail.recipient)).all() == [saar.email]


def test_a_programme_brings_in_a_municipality(client: PageClient, make: Make) -> None:
    sync_municipalities()
    programme = saved(Organisation(kind=OrganisationKind.PROGRAMME, name="Programma Leerreis"))
    bring_in = at(programme, "/gemeente-toevoegen")
    client.sign_in(make.administrator(programme))
    assert bring_in in client.get(at(programme)).text
    assert "Hilversum" in client.get(bring_in).text

    answer = client.post(bring_in, data={"cbs_code": "GM0402"})

    assert "Gemeente Hilversum doet nu mee." in client.get(answer.location).text
    for code in ("GM0402", "GM0000", ""):
        assert client.post(bring_in, data={"cbs_code": code}).status_code == 422


ROLES = {"stranger": 302, "learner": 404, "trainer": 404, "organiser": 200, "administrator": 200}


@pytest.mark.parametrize("role", [*ROLES, "organiser elsewhere"])
@pytest.mark.parametrize("rest", ["", "/uitnodigen", "/leden/{person}"])
def test_who_may_see_an_organisation(client: PageClient, make: Make, role: str, rest: str) -> None:
    cohort = make.cohort()
    ours = cohort.organisation
    people = {
        "learner": make.learner(cohort),
        "trainer": make.trainer(cohort),
        "organiser": make.organiser(ours),
        "administrator": make.administrator(ours),
        "organiser elsewhere": make.organiser(),
    }
    if role in people:
        client.sign_in(people[role])

    answer = client.get(at(ours, rest.format(person=people["learner"].public_id)))

    assert answer.status_code == ROLES.get(role, 404)


@pytest.mark.parametrize("role", ["learner", "organiser", "administrator"])
def test_a_municipality_brings_in_no_other(client: PageClient, make: Make, role: str) -> None:
    cohort = make.cohort()
    people = {
        "learner": make.learner(cohort),
        "organiser": make.organiser(cohort.organisation),
        "administrator": make.administrator(cohort.organisation),
    }
    client.sign_in(people[role])
    bring_in = at(cohort.organisation, "/gemeente-toevoegen")

    assert client.get(bring_in).status_code == 404
    assert client.post(bring_in, data={"cbs_code": "GM0402"}).status_code == 404


@pytest.mark.parametrize("action", ["", "/verwijderen", "/opnieuw-uitnodigen"])
def test_nobody_changes_another_organisation(client: PageClient, make: Make, action: str) -> None:
    saar = make.member(name="Saar")
    theirs = db.session.scalars(select(Membership)).one().organisation
    client.sign_in(make.administrator())

    answer = client.post(at(theirs, f"/leden/{saar.public_id}{action}"), data={"role": "organiser"})

    assert answer.status_code == 404
    assert role_in(theirs, saar.email) is OrganisationRole.MEMBER
