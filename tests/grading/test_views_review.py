"""The page on which work is graded, with and without a script."""

import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.db import db
from app.exercises.models import Submission
from app.grading import queries
from app.grading.models import Grade, GradeResult, ReviewDraft
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import fill, make_submission
from tests.factories.grading import graded, handed_in, notes, posted
from tests.factories.projects import add_member

JSON = {"Accept": "application/json"}


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort()


@pytest.fixture
def ingrid(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort, "Ingrid de Wit")


@pytest.fixture
def meike(make: Make, cohort: Cohort) -> User:
    return make.trainer(cohort, "Meike Smit")


@pytest.fixture
def work(cohort: Cohort) -> Submission:
    return handed_in(cohort)


@pytest.fixture
def here(work: Submission) -> str:
    return f"/beoordelen/{work.public_id}"


def count(table: type[Grade | ReviewDraft]) -> int:
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def test_the_document_stands_beside_the_rubric(client: PageClient, ingrid: User, here: str) -> None:
    page = client.sign_in(ingrid).get(here).text

    assert "Ik ga verhuizen naar Oudeveen" in page
    assert "De uitdaging gaat over wat de inwoner wil bereiken." in page
    assert "Nog niets geschreven" in page


def test_keeping_shows_the_same_again(client: PageClient, ingrid: User, here: str) -> None:
    answer = client.sign_in(ingrid).post(here, data=posted(do="save", good="Knap gedaan"))
    page = client.get(answer.location).text

    assert answer.status_code == 303
    assert "Knap gedaan" in page
    assert "Opgeslagen om 12:00" in page


def test_a_decision_leads_back_to_the_queue(client: PageClient, ingrid: User, here: str) -> None:
    answer = client.sign_in(ingrid).post(here, data=posted(do="passed"))

    assert answer.location == "/beoordelen"
    assert "Projectkaart: voldoet" in client.get("/beoordelen").text


def test_a_missing_level_is_a_refusal_at_its_place(
    client: PageClient, ingrid: User, here: str
) -> None:
    sent = {name: text for name, text in posted(do="passed").items() if name != "level-team"}
    answer = client.sign_in(ingrid).post(here, data={**sent, "good": "Blijft staan"})

    assert answer.status_code == 422
    assert "Een team van voorkant en achterkant: Kies een niveau." in answer.text
    assert "Blijft staan" in answer.text
    assert (count(Grade), count(ReviewDraft)) == (0, 0)


def test_what_holds_back_is_named(client: PageClient, ingrid: User, here: str) -> None:
    answer = client.sign_in(ingrid).post(here, data={**posted(do="passed"), "level-scope": "2"})

    assert answer.status_code == 422
    assert "staat op 2 (Op weg) en moet minstens 3 zijn" in answer.text


def test_work_goes_back_with_a_next_step_only(client: PageClient, ingrid: User, here: str) -> None:
    answer = client.sign_in(ingrid).post(here, data=posted(do="returned", next_step=""))

    assert answer.status_code == 422
    assert "Schrijf in een of twee zinnen wat het team nu kan doen." in answer.text


def test_where_two_wrote_both_texts_are_shown(
    client: PageClient, ingrid: User, meike: User, here: str
) -> None:
    client.sign_in(meike).post(here, data=posted(do="save", good="Van Meike"))
    answer = client.sign_in(ingrid).post(here, data=posted(do="save", good="Van Ingrid"))

    assert answer.status_code == 409
    assert "U en Meike Smit schreven tegelijk in" in answer.text
    assert "Van Meike" in answer.text
    assert "Van Ingrid" in answer.text
    earlier = client.get(f"{here}/bewaard").text
    assert "Van Meike" in earlier
    assert "Van Ingrid" in earlier


def test_choosing_settles_it(
    client: PageClient, work: Submission, ingrid: User, meike: User, here: str
) -> None:
    client.sign_in(meike).post(here, data=posted(do="save", good="Van Meike"))
    client.sign_in(ingrid).post(here, data=posted(do="save", good="Van Ingrid"))
    chosen = {**posted(base=3, do="save", good="Van Ingrid"), "keep-good": "theirs"}

    assert client.post(here, data=chosen).status_code == 303
    draft = queries.last_draft(work)
    assert draft is not None
    assert draft.notes["good"] == "Van Meike"


def test_one_sees_what_a_colleague_wrote_before_deciding(
    client: PageClient, ingrid: User, meike: User, here: str
) -> None:
    client.sign_in(meike).post(here, data={**posted(do="save"), "remark-team": "Let op"})
    answer = client.sign_in(ingrid).post(here, data=posted(do="passed"))

    assert answer.status_code == 409
    assert "Meike Smit schreef hier intussen ook iets." in answer.text
    assert "Let op" in answer.text
    assert count(Grade) == 0
    again = {**posted(base=2, do="passed"), "remark-team": "Let op"}
    assert client.post(here, data=again).status_code in {303, 409}


def test_the_second_decision_hears_about_the_first(
    client: PageClient, work: Submission, ingrid: User, meike: User, here: str
) -> None:
    graded(work, meike)
    answer = client.sign_in(ingrid).post(here, data=posted(do="returned", good="Mijn tekst"))

    assert answer.status_code == 409
    assert "Er is intussen al beslist" in answer.text
    assert "Mijn tekst" in answer.text
    assert "Meike Smit" in answer.text
    assert count(Grade) == 1


def test_a_correction_adds_a_grade(
    client: PageClient, work: Submission, ingrid: User, here: str
) -> None:
    graded(work, ingrid, GradeResult.RETURNED, notes(2))
    form = client.sign_in(ingrid).get(f"{here}?verbeteren=ja").text
    assert "Het oordeel aanpassen" in form

    client.post(here, data=posted(seen=1, base=1, do="passed"))
    page = client.get(here).text
    assert "Vóór de aanpassing" in page
    assert count(Grade) == 2


def test_an_old_attempt_leads_to_the_new_one_and_takes_the_text_along(
    client: PageClient, work: Submission, ingrid: User, here: str
) -> None:
    card = {**work.version.values, "title": "Ik ga weer verhuizen"}
    fill(work.document, work.submitted_by, card)
    again = make_submission(work.document, work.submitted_by)
    answer = client.sign_in(ingrid).post(here, data=posted(do="passed", good="Gaat mee"))

    assert answer.status_code == 409
    assert "Het team leverde opnieuw in" in answer.text
    assert "Gaat mee" in client.get(f"/beoordelen/{again.public_id}").text


def test_own_work_is_refused_with_a_sentence(
    client: PageClient, work: Submission, ingrid: User, here: str
) -> None:
    add_member(work.document.project, ingrid)

    page = client.sign_in(ingrid).get(here).text
    assert "U zit zelf in dit team." in page
    assert "beoordeling" not in page.split("<main")[1].split("<form")[-1]
    assert client.post(here, data=posted(do="passed")).status_code == 422
    assert count(Grade) == 0


def test_a_script_saves_and_hears_what_stands_there_now(
    client: PageClient, ingrid: User, meike: User, here: str
) -> None:
    client.sign_in(meike).post(f"{here}/bewaren", data={"base": "0", "seen": "0", "good": "A"})
    sent = {"base": "0", "seen": "0", "next_step": "B"}
    answer = client.sign_in(ingrid).post(f"{here}/bewaren", data=sent, headers=JSON)

    assert answer.json == {"base": 2, "notes": {"good": "A", "next_step": "B"}, "at": "12:00"}


def test_a_script_that_clashes_stores_nothing(
    client: PageClient, ingrid: User, meike: User, here: str
) -> None:
    client.sign_in(meike).post(f"{here}/bewaren", data={"base": "0", "seen": "0", "good": "A"})
    sent = {"base": "0", "seen": "0", "good": "B"}
    answer = client.sign_in(ingrid).post(f"{here}/bewaren", data=sent, headers=JSON)

    assert (answer.status_code, answer.json) == (409, {"clash": True})
    assert count(ReviewDraft) == 1


def test_a_script_hears_why_something_is_not_saved(
    client: PageClient, work: Submission, ingrid: User, here: str
) -> None:
    long = {"base": "0", "seen": "0", "good": "x" * 5000}
    assert client.sign_in(ingrid).post(f"{here}/bewaren", data=long).status_code == 422

    graded(work, ingrid)
    answer = client.post(f"{here}/bewaren", data={"base": "0", "seen": "0", "good": "B"})
    assert answer.status_code == 409
    assert answer.json is not None
    assert "Er is intussen al beslist" in answer.json["error"]


@pytest.mark.parametrize("path", ["", "/bewaard"])
def test_foreign_work_does_not_exist(
    client: PageClient, make: Make, cohort: Cohort, here: str, path: str
) -> None:
    for stranger in (make.trainer(), make.organiser(cohort.organisation), make.learner(cohort)):
        assert client.sign_in(stranger).get(here + path).status_code == 404


@pytest.mark.parametrize("path", ["", "/bewaren", "/oppakken"])
def test_nobody_writes_about_foreign_work(
    client: PageClient, make: Make, cohort: Cohort, here: str, path: str
) -> None:
    for stranger in (make.trainer(), make.organiser(cohort.organisation), make.learner(cohort)):
        sent = posted(do="passed")
        assert client.sign_in(stranger).post(here + path, data=sent).status_code == 404
    assert (count(Grade), count(ReviewDraft)) == (0, 0)
