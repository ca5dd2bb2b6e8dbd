"""Who may see a file."""

import pytest

from app.accounts.models import User
from app.exercises import service
from app.exercises.models import ExerciseDocument, StoredFile
from tests.client import PageClient
from tests.exercises.views.easel import Easel
from tests.factories import Make
from tests.factories.exercises import fill
from tests.factories.files import keep_file, picture_in, upload
from tests.factories.grading import handed_in
from tests.uploads.hostile import picture


@pytest.fixture
def easel(make: Make, client: PageClient) -> Easel:
    return Easel(make, client)


def test_who_may_not_see_the_document_finds_no_file(make: Make, easel: Easel) -> None:
    easel.send(picture())
    place = f"/bijlagen/{easel.standing()}"
    cohort = easel.document.project.cohort
    near = [make.learner(cohort), easel.trainer, make.organiser(), make.administrator()]

    for person in near:
        easel.client.sign_in(person)
        assert [easel.client.get(place + end).status_code for end in ("", "/klein")] == [404, 404]
        assert easel.send(picture()).status_code == 404
    easel.client.sign_in(easel.colleague)
    assert easel.client.get(place).status_code == 200
    assert easel.client.get("/bijlagen/bestaat-niet").status_code == 404


def test_a_trainer_sees_what_was_handed_in_and_no_more(make: Make, client: PageClient) -> None:
    cohort = make.cohort()
    submission = handed_in(cohort)
    kept, draft = picture_in(submission), _later(submission.document, submission.submitted_by)
    addresses = [f"/bijlagen/{one.public_id}" for one in (kept, draft)]

    client.sign_in(make.trainer(cohort))
    assert [client.get(place).status_code for place in addresses] == [200, 404]
    client.sign_in(make.trainer())
    assert [client.get(place).status_code for place in addresses] == [404, 404]


def _later(document: ExerciseDocument, actor: User) -> StoredFile:
    kept = keep_file(document, actor, upload(b"nog niet ingeleverd"))
    fill(document, actor, {"success": kept.public_id})
    return kept


def test_a_file_that_is_not_on_disk_is_not_there(easel: Easel) -> None:
    easel.send(picture())
    service.shelf().keep_only(easel.document.public_id, ())

    assert easel.client.get(f"/bijlagen/{easel.standing()}").status_code == 404
