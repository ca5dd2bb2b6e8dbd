"""What lies on disk is what versions refer to: no less, and after a sweep no more."""

import pytest

from app.accounts.models import User
from app.db import db, transaction
from app.exercises import queries, service
from app.exercises.models import ExerciseDocument
from app.exercises.service import filing
from app.exercises.service.filing import let_go, note_file
from app.jobs import Job
from app.uploads import Upload
from app.uploads.errors import DocumentFullError
from tests.factories import Make
from tests.factories.exercises import fill, make_document
from tests.factories.files import is_on_disk, keep_file, upload
from tests.factories.projects import make_project


@pytest.fixture
def noor(make: Make) -> User:
    return make.learner(make.cohort())


@pytest.fixture
def persona(make: Make, noor: User) -> ExerciseDocument:
    return make_document(make_project([noor], make.cohort()), noor, template_id="persona")


def image(public_id: str) -> dict[str, list[dict[str, str]]]:
    return {"image": [{"id": "1", "file": public_id, "alt": "Een zuil"}]}


def sweep(document: ExerciseDocument) -> int:
    with transaction():
        return service.sweep_document(document.public_id)


def jobs() -> list[tuple[str, dict[str, object]]]:
    db.session.rollback()
    asked = db.session.query(Job).filter(Job.name == "exercises.sweep_document")
    return [(job.name, job.arguments) for job in asked]


def test_the_same_file_twice_is_one(persona: ExerciseDocument, noor: User) -> None:
    first, again = keep_file(persona, noor), keep_file(persona, noor)
    other = keep_file(persona, noor, upload(name="anders.webp"))

    assert first.id == again.id != other.id
    assert (first.size, first.media_type, first.width) == (len(upload().content), "image/webp", 60)


def test_another_document_has_files_of_its_own(
    make: Make, persona: ExerciseDocument, noor: User
) -> None:
    other = make_document(make_project([noor], make.cohort()), noor, template_id="persona")
    here, there = keep_file(persona, noor), keep_file(other, noor)

    assert here.digest == there.digest
    sweep(persona)
    assert not is_on_disk(persona, here)
    assert is_on_disk(other, there)


def test_a_document_takes_only_so_much(
    persona: ExerciseDocument, noor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing, "MOST_BYTES", 15)
    small = Upload("a.txt", "text/plain", b"0123456789")
    keep_file(persona, noor, small)

    with pytest.raises(DocumentFullError):
        note_file(persona, noor, Upload("b.txt", "text/plain", b"9876543210"))
    assert note_file(persona, noor, small).name == "a.txt"  # it is there already
    db.session.rollback()


def test_a_version_keeps_what_it_refers_to(persona: ExerciseDocument, noor: User) -> None:
    kept = keep_file(persona, noor)
    fill(persona, noor, image(kept.public_id))  # type: ignore[arg-type]
    fill(persona, noor, {"image": ""})

    assert sweep(persona) == 0
    assert is_on_disk(persona, kept)
    assert [one.id for one in queries.files_of(persona)] == [kept.id]


def test_what_no_version_refers_to_goes_with_its_row(persona: ExerciseDocument, noor: User) -> None:
    kept = keep_file(persona, noor)

    assert sweep(persona) == 2  # the picture, and it once more, small
    assert (queries.files_of(persona), is_on_disk(persona, kept)) == ([], False)
    assert sweep(persona) == 0


def test_what_a_crash_left_without_a_row_goes(persona: ExerciseDocument, noor: User) -> None:
    kept = keep_file(persona, noor)
    fill(persona, noor, image(kept.public_id))  # type: ignore[arg-type]
    stray = service.shelf().put(persona.public_id, b"niemand weet ervan")

    assert sweep(persona) == 1
    assert service.shelf().find(persona.public_id, stray) is None
    assert is_on_disk(persona, kept)


def test_of_a_document_that_is_gone_everything_goes(app: object) -> None:  # noqa: ARG001
    service.shelf().put("zonder-document", b"x")
    assert "zonder-document" in service.owners_of_files()

    with transaction():
        assert service.sweep_document("zonder-document") == 1
    assert "zonder-document" not in service.owners_of_files()


def test_letting_go_is_saved_first_and_done_on_disk_afterwards(
    persona: ExerciseDocument, noor: User
) -> None:
    kept = keep_file(persona, noor)
    with transaction():
        assert let_go(persona, [{"image": kept.public_id}]) == 0
        assert let_go(persona, [{"image": ""}]) == 1

    assert is_on_disk(persona, kept)
    assert jobs() == [("exercises.sweep_document", {"owner": persona.public_id})]


def test_only_what_is_untidy_is_swept_each_day(persona: ExerciseDocument, noor: User) -> None:
    kept = keep_file(persona, noor)
    fill(persona, noor, image(kept.public_id))  # type: ignore[arg-type]
    for owner in service.owners_of_files():  # of other tests
        with transaction():
            service.sweep_document(owner)
    with transaction():
        assert service.ask_to_sweep() == 0

    service.shelf().put(persona.public_id, b"niemand weet ervan")
    service.shelf().put("zonder-document", b"x")
    with transaction():
        assert service.ask_to_sweep() == 2
    assert {job["owner"] for _name, job in jobs()} == {persona.public_id, "zonder-document"}
