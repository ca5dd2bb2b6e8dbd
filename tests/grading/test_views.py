"""The queue, the feedback page and the blocks beside "my course"."""

import pytest

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.grading.models import GradeResult
from app.grading.queries import find_claim
from tests.client import PageClient
from tests.factories import Make
from tests.factories.grading import graded, handed_in, notes
from tests.factories.projects import add_member, make_project


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def trainer(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort, "Ingrid de Wit")


def test_the_queue_says_who_waits_and_since_when(
    client: PageClient, cohort: Cohort, trainer: User
) -> None:
    work = handed_in(cohort)

    page = client.sign_in(trainer).get("/beoordelen").text

    assert "1 inzending wacht op u" in page
    assert "Kwam binnen op maandag 2 maart 2026" in page
    assert "Marloes van der Heijden" in page
    assert f"/beoordelen/{work.public_id}" in page


def test_an_empty_queue_says_what_will_come(client: PageClient, trainer: User) -> None:
    page = client.sign_in(trainer).get("/beoordelen").text

    assert "Er wacht niets op u" in page
    assert "Zodra een team iets inlevert" in page


def test_the_queue_shows_who_is_busy_with_it(
    client: PageClient, make: Make, cohort: Cohort, trainer: User
) -> None:
    work = handed_in(cohort)
    answer = client.sign_in(make.trainer(cohort, "Meike")).post(
        f"/beoordelen/{work.public_id}/oppakken"
    )

    assert answer.location == f"/beoordelen/{work.public_id}"
    assert "Meike beoordeelt dit" in client.sign_in(trainer).get("/beoordelen").text
    assert "Meike is hiermee bezig" in client.get(answer.location).text


def test_a_script_hears_whose_the_claim_is(
    client: PageClient, make: Make, cohort: Cohort, trainer: User
) -> None:
    work = handed_in(cohort)
    address = f"/beoordelen/{work.public_id}/oppakken"
    json = {"Accept": "application/json"}
    first = client.sign_in(trainer).post(address, headers=json)
    second = client.sign_in(make.trainer(cohort)).post(address, headers=json)
    third = client.post(address, data={"overnemen": "ja"}, headers=json)

    assert [one.json["mine"] for one in (first, second, third) if one.json] == [True, False, True]
    assert first.json == {"mine": True, "until": "12.30"}


def test_looking_at_work_claims_nothing(client: PageClient, cohort: Cohort, trainer: User) -> None:
    work = handed_in(cohort)
    client.sign_in(trainer).get(f"/beoordelen/{work.public_id}")

    assert find_claim(work) is None


def test_the_team_reads_levels_in_words_with_the_next_step(
    client: PageClient, cohort: Cohort, trainer: User
) -> None:
    work = handed_in(cohort)
    graded(work, trainer, GradeResult.RETURNED, notes(3, level__scope="2", good="Heel mooi."))

    page = client.sign_in(work.submitted_by).get(f"/beoordelingen/{work.public_id}").text

    assert "Terug naar de maker" in page
    assert "2 Op weg" in page
    assert "Een stap verder: Er is een begin en een einde" in page
    assert "Heel mooi." in page
    assert f"/oefeningen/projectkaart/{work.document.public_id}" in page


def test_passed_work_leads_to_the_next_step(
    client: PageClient, cohort: Cohort, trainer: User
) -> None:
    work = handed_in(cohort)
    graded(work, trainer)

    page = client.sign_in(work.submitted_by).get(f"/beoordelingen/{work.public_id}").text

    assert "Deze stap is klaar voor uw hele team" in page


def test_a_trainer_reads_feedback_without_the_buttons_of_the_team(
    client: PageClient, cohort: Cohort, trainer: User
) -> None:
    work = handed_in(cohort)
    graded(work, trainer, GradeResult.RETURNED, notes(2))

    page = client.sign_in(trainer).get(f"/beoordelingen/{work.public_id}").text

    assert "Ons document verbeteren" not in page


def test_feedback_that_is_not_there_yet_or_not_yours_does_not_exist(
    client: PageClient, make: Make, cohort: Cohort, trainer: User
) -> None:
    work, undecided = handed_in(cohort), handed_in(cohort)
    graded(work, trainer)
    strangers = [make.learner(cohort), make.organiser(cohort.organisation), make.trainer()]

    assert client.sign_in(trainer).get(f"/beoordelingen/{undecided.public_id}").status_code == 404
    for stranger in strangers:
        answer = client.sign_in(stranger).get(f"/beoordelingen/{work.public_id}")
        assert answer.status_code == 404


def test_beside_my_course_stands_what_came_back(
    client: PageClient, make: Make, cohort: Cohort, trainer: User
) -> None:
    learner = make.learner(cohort)
    work = handed_in(cohort, [learner], make_project([learner], cohort))
    graded(work, trainer, GradeResult.RETURNED, notes(2))

    page = client.sign_in(learner).get("/mijn-cursus").text

    assert "Opmerkingen om aan te werken" in page
    assert f"/beoordelingen/{work.public_id}" in page


def test_beside_my_course_a_trainer_sees_how_much_waits(
    client: PageClient, cohort: Cohort, trainer: User
) -> None:
    add_member(handed_in(cohort).document.project, trainer)
    assert "wacht op u" not in client.sign_in(trainer).get("/mijn-cursus").text

    handed_in(cohort)
    assert "1 inzending wacht op u" in client.get("/mijn-cursus").text
