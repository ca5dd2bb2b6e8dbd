"""A picture is the value of a field: merged, asked about, brought back like any other."""

import pytest

from app.accounts.models import User
from app.db import db, transaction
from app.engine.document import Value
from app.engine.paths import value_at
from app.exercises import queries, service
from app.exercises.errors import FileRefusedError, UnknownFileError, UnreadableError
from app.exercises.models import Cause, ExerciseDocument, StoredFile
from app.exercises.rules.sent import Answer, Choice, Sent
from app.uploads import Shelf
from tests.factories import Make
from tests.factories.exercises import fill, make_document, save
from tests.factories.files import is_on_disk, keep_file, upload
from tests.factories.projects import make_project

PLACE = "image/1/file"
EMPTY: list[dict[str, Value]] = [{"id": "1"}]


@pytest.fixture
def noor(make: Make) -> User:
    return make.learner(make.cohort())


@pytest.fixture
def persona(make: Make, noor: User) -> ExerciseDocument:
    return make_document(make_project([noor], make.cohort()), noor, template_id="persona")


def change(  # noqa: PLR0913 - as many things can differ
    document: ExerciseDocument,
    actor: User,
    *,
    content: bytes = b"",
    base: int = 0,
    remove: str = "",
    place: str = PLACE,
    **raw: object,
) -> service.Saved:
    with transaction():
        db.session.refresh(document)
        sent = Sent(base=base or document.head, raw={"image": EMPTY, **raw})
        uploads = {place: upload(content)} if content else {}
        return service.change_files(document, actor, sent, uploads, remove)


def standing(document: ExerciseDocument, path: str = PLACE) -> object:
    db.session.expire_all()
    return value_at(queries.head_of(document).values, path)


def test_a_picture_is_saved_along_with_what_was_typed(
    persona: ExerciseDocument, noor: User
) -> None:
    saved = change(persona, noor, content=b"een", name="Samira")

    (kept,) = queries.files_of(persona)
    assert (saved.head.number, saved.head.cause) == (2, Cause.SAVE)
    assert (standing(persona), standing(persona, "name")) == (kept.public_id, "Samira")
    assert is_on_disk(persona, kept)


def test_the_same_request_twice_is_once(persona: ExerciseDocument, noor: User) -> None:
    for _time in range(2):
        change(persona, noor, content=b"een", base=1)

    assert (persona.head, len(queries.files_of(persona))) == (2, 1)


def test_saving_without_a_word_of_it_keeps_it(persona: ExerciseDocument, noor: User) -> None:
    change(persona, noor, content=b"een")
    kept = standing(persona)
    fill(persona, noor, {"image": [{"id": "1", "alt": "Een vrouw"}], "name": "Samira"})

    assert standing(persona) == kept
    assert standing(persona, "image/1/alt") == "Een vrouw"


def test_a_page_that_was_open_before_does_not_take_it_out(
    persona: ExerciseDocument, noor: User
) -> None:
    change(persona, noor, content=b"een")
    with transaction():
        stale = Sent(base=1, raw={"image": [{"id": "1", "file": "", "alt": "Een vrouw"}]})
        basis = queries.basis_of(persona, noor, stale)
        saved = service.save(basis, noor, stale, Cause.AUTOSAVE)

    assert standing(persona)
    assert (standing(persona, "image/1/alt"), saved.clashes) == ("Een vrouw", ())


def test_two_pictures_in_one_place_are_asked_about(
    make: Make, persona: ExerciseDocument, noor: User
) -> None:
    youssef = make.learner(persona.project.cohort)
    change(persona, noor, content=b"van noor", base=1)
    theirs = standing(persona)
    saved = change(persona, youssef, content=b"van youssef", base=1)

    (clash,) = saved.clashes
    assert (clash.path, clash.theirs, standing(persona)) == (PLACE, theirs, theirs)
    mine = str(clash.mine)
    assert {one.public_id for one in queries.files_of(persona)} == {theirs, mine}

    answer = Answer(PLACE, Choice.MINE, mine)
    with transaction():
        sent = Sent(base=persona.head, raw={"image": EMPTY}, answers=(answer,))
        save(persona, youssef, sent)
    assert standing(persona) == mine


def test_what_is_taken_out_takes_its_words_along_and_comes_back_with_them(
    persona: ExerciseDocument, noor: User
) -> None:
    change(persona, noor, content=b"een")
    kept = standing(persona)
    fill(persona, noor, {"image": [{"id": "1", "alt": "Een vrouw", "licence": "Eigen werk"}]})
    change(persona, noor, remove=PLACE, image=[{"id": "1", "file": kept, "alt": "Een vrouw"}])
    assert [standing(persona, f"image/1/{key}") for key in ("file", "alt", "licence")] == [None] * 3

    with transaction():
        service.sweep_document(persona.public_id)
        service.restore(persona, noor, 3)

    assert (standing(persona), standing(persona, "image/1/alt")) == (kept, "Een vrouw")
    assert is_on_disk(persona, queries.files_of(persona)[0])


def test_one_in_a_row_of_a_row_is_put_there(persona: ExerciseDocument, noor: User) -> None:
    safari = make_document(persona.project, noor, template_id="service-safari")
    row = {"id": "r1", "what_i_do": "Ik bel", "photo": [{"id": "1", "alt": "Een telefoon"}]}
    place = "steps/r1/photo/1/file"
    with transaction():
        sent = Sent(base=1, raw={"steps": [row]})
        service.change_files(safari, noor, sent, {place: upload(b"zuil")})

    assert standing(safari, place) == queries.files_of(safari)[0].public_id


@pytest.mark.parametrize("place", ["name", "image/2/file", "steps/r1/photo/1/file", "image"])
def test_a_place_that_is_no_place_for_a_file_is_refused(
    persona: ExerciseDocument, noor: User, place: str
) -> None:
    with pytest.raises(UnknownFileError):
        change(persona, noor, content=b"een", place=place)

    assert not queries.files_of(persona)


def test_a_file_of_another_document_does_not_exist(
    make: Make, persona: ExerciseDocument, noor: User
) -> None:
    other = make_document(make_project([noor], make.cohort()), noor, template_id="persona")
    theirs = keep_file(other, noor).public_id

    for file in (theirs, "verzonnen"):
        with pytest.raises(UnknownFileError):
            fill(persona, noor, {"image": [{"id": "1", "file": file}]})
    assert persona.head == 1


def test_what_is_refused_for_another_reason_leaves_nothing_on_disk(
    persona: ExerciseDocument, noor: User
) -> None:
    with pytest.raises(UnreadableError):
        change(persona, noor, content=b"een", name="x" * 500)

    assert not db.session.query(StoredFile).count()
    assert persona.public_id not in service.shelf().owners()


def test_a_full_disk_is_a_sentence_and_nothing_is_saved(
    persona: ExerciseDocument, noor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_shelf: Shelf, _owner: str, _content: bytes) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Shelf, "put", full)
    with pytest.raises(FileRefusedError) as refusal:
        change(persona, noor, content=b"een", name="Samira")

    assert list(refusal.value.sentences) == [PLACE]
    assert (standing(persona), standing(persona, "name"), queries.files_of(persona)) == (
        None,
        None,
        [],
    )
