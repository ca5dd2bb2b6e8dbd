"""What the worker does about cohorts."""

from app.cohorts import queries
from app.jobs.registry import do
from tests.factories import Make


def test_leaving_an_organisation_is_leaving_its_cohorts(make: Make) -> None:
    cohort = make.cohort()
    learner = make.learner(cohort)
    arguments = {"user_id": learner.id, "organisation_id": cohort.organisation_id}

    do("cohorts.end_enrolments", arguments)
    do("cohorts.end_enrolments", arguments)

    assert queries.learners_in(cohort) == []
