"""Who sees which organisation."""

from datetime import date

import pytest
from sqlalchemy.exc import NoResultFound

from app.organisations import queries
from app.organisations.models import (
    Membership,
    Municipality,
    Organisation,
    OrganisationKind,
    OrganisationRole,
)
from tests.factories import Make, saved


def programme(make: Make, role: OrganisationRole = OrganisationRole.ADMINISTRATOR) -> Membership:
    organisation = saved(Organisation(kind=OrganisationKind.PROGRAMME, name="Programma Leerreis"))
    return saved(Membership(user=make.user(), organisation=organisation, role=role))


def test_only_who_runs_an_organisation_sees_it(make: Make) -> None:
    ours, theirs = make.organisation(), make.organisation()
    organiser, member = make.organiser(ours), make.member(ours)

    assert queries.organisations_for(organiser) == [ours]
    assert queries.organisation_for(organiser, ours.public_id) == ours
    assert queries.organisation_to_change(organiser, ours.public_id) == ours
    assert queries.organisations_for(member) == []
    for actor, organisation in ((organiser, theirs), (member, ours)):
        with pytest.raises(NoResultFound):
            queries.organisation_for(actor, organisation.public_id)
        with pytest.raises(NoResultFound):
            queries.organisation_to_change(actor, organisation.public_id)


def test_an_overview_counts_the_people(make: Make) -> None:
    ours = make.organisation()
    organiser = make.organiser(ours)
    make.member(ours)

    assert queries.overviews_for(organiser) == [(ours, OrganisationRole.ORGANISER, 2)]


def test_members_stand_by_name(make: Make) -> None:
    ours = make.organisation()
    make.member(ours, name="Saar")
    make.member(ours, name="Anna")
    make.member(name="Somebody else")

    assert [one.user.name for one in queries.members_of(ours)] == ["Anna", "Saar"]


def test_a_member_of_another_organisation_does_not_exist_here(make: Make) -> None:
    ours, stranger = make.organisation(), make.member()

    with pytest.raises(NoResultFound):
        queries.member_of(ours, stranger.public_id)
    with pytest.raises(NoResultFound):
        queries.membership_of(stranger, ours)


def test_only_an_administrator_of_a_programme_brings_in_municipalities(make: Make) -> None:
    by = programme(make)
    ours = make.organisation()
    others = [
        (make.administrator(ours), ours),
        (make.administrator(ours), by.organisation),
        (make.organiser(by.organisation), by.organisation),
    ]

    assert queries.programme_for(by.user, by.organisation.public_id) == by.organisation
    assert by.may_bring_in
    for actor, organisation in others:
        with pytest.raises(NoResultFound):
            queries.programme_for(actor, organisation.public_id)
    assert not queries.membership_of(others[0][0], ours).may_bring_in
    assert not queries.membership_of(others[2][0], by.organisation).may_bring_in


def test_workplaces_begin_with_the_municipality(make: Make) -> None:
    by = programme(make)
    ours = make.organisation("Zuidveen")
    saved(Membership(user=by.user, organisation=ours, role=OrganisationRole.MEMBER))

    assert queries.workplaces_of(by.user) == ["Gemeente Zuidveen", "Programma Leerreis"]


def test_a_municipality_exists_between_its_days(make: Make) -> None:  # noqa: ARG001
    first, last = date(2023, 1, 1), date(2027, 1, 1)
    saved(Municipality(cbs_code="GM0402", name="Hilversum", valid_from=first, valid_to=last))

    found = [len(queries.municipalities(day)) for day in (date(2022, 12, 31), first, last)]

    assert found == [0, 1, 0]


def test_the_role_says_what_may_be_given(make: Make) -> None:
    ours = make.organisation()
    roles = OrganisationRole
    expected = {
        roles.MEMBER: (),
        roles.ORGANISER: (roles.MEMBER,),
        roles.ADMINISTRATOR: tuple(roles),
    }

    for role, may_give in expected.items():
        user = make.member(ours, role)
        assert queries.membership_of(user, ours).may_give == may_give
