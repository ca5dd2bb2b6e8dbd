"""Who has an account."""

from app.accounts import queries
from app.accounts.models import User
from app.accounts.service import begin_visit, end_visit
from tests.factories import Make


def test_people_are_found_however_their_address_is_typed(noor: User) -> None:
    assert queries.find_user(" NOOR@Oudeveen.example") == noor
    assert queries.find_user("niemand@oudeveen.example") is None


def test_several_people_are_found_at_once(make: Make, noor: User) -> None:
    saar = make.user("Saar Vos")

    found = queries.find_users([saar.email, noor.email.upper(), "niemand@oudeveen.example"])

    assert found == {noor.email: noor, saar.email: saar}


def test_a_visit_that_ended_belongs_to_nobody(noor: User) -> None:
    token = begin_visit(noor)
    assert queries.find_user_by_token(token) == noor

    end_visit(token)

    assert queries.find_user_by_token(token) is None


def test_workplaces_come_from_higher_up(make: Make) -> None:
    organisation = make.organisation()

    assert queries.workplaces_of(make.member(organisation)) == [organisation.name]
