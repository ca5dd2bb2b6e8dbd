from app import clock
from app.cohorts.models import CohortRole
from app.db import db
from app.workshops import queries
from tests.factories import Make
from tests.factories.workshops import workshop


def names(audiences: list[queries.Audience]) -> list[str]:
    return [one.cohort.name if one.cohort else one.organisation.name for one in audiences]


def test_an_organiser_plans_for_open_cohorts_and_for_the_organisation(make: Make) -> None:
    organisation = make.organisation("Rietmonde")
    make.cohort(organisation, "Najaar")
    make.cohort(organisation, "Oud").closed_at = clock.now()
    make.cohort(make.organisation(), "Van een ander")
    db.session.commit()

    audiences = queries.audiences_for(make.organiser(organisation))

    assert names(audiences) == ["Najaar", "Gemeente Rietmonde"]
    assert len({one.key for one in audiences}) == 2


def test_an_organiser_of_one_cohort_plans_for_that_one(make: Make) -> None:
    cohort = make.cohort(name="Voorjaar")
    actor = make.enrolled(cohort, CohortRole.ORGANISER)

    assert names(queries.audiences_for(actor)) == ["Voorjaar"]


def test_a_member_plans_for_nobody(make: Make) -> None:
    assert queries.audiences_for(make.member()) == []


def test_what_a_form_planned_is_found_by_its_maker_only(make: Make) -> None:
    found = workshop(make.cohort())

    assert queries.find_planned(found.made_by, found.form_key) is found
    assert queries.find_planned(make.user(), found.form_key) is None
