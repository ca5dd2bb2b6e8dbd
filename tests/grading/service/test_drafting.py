import pytest
from flask import Flask

from app.accounts.models import User
from app.db import db, transaction
from app.exercises.models import Submission
from app.grading import queries, service
from app.grading.errors import UnknownDraftError
from tests.factories import Make
from tests.factories.grading import handed_in, rubric


@pytest.fixture
def work(app: Flask) -> Submission:  # noqa: ARG001
    return handed_in()


@pytest.fixture
def ingrid(make: Make) -> User:
    return make.user("Ingrid de Wit")


@pytest.fixture
def meike(make: Make) -> User:
    return make.user("Meike van den Heuvel")


def save(work: Submission, who: User, base: int, **notes: str) -> service.Saved:
    sent = service.Sent(base, {name.replace("__", "-"): text for name, text in notes.items()})
    with transaction():
        return service.save(work, service.Pen(who, rubric()), sent)


def texts(work: Submission) -> list[tuple[int, object]]:
    return [(draft.number, draft.notes) for draft in reversed(queries.drafts_of(work))]


def test_every_save_that_changes_something_is_kept(work: Submission, ingrid: User) -> None:
    save(work, ingrid, 0, good="Mooi")
    save(work, ingrid, 1, good="Mooi zo")

    assert texts(work) == [(1, {"good": "Mooi"}), (2, {"good": "Mooi zo"})]


def test_the_same_twice_is_once(work: Submission, ingrid: User) -> None:
    save(work, ingrid, 0, good="Mooi")
    again = save(work, ingrid, 0, good="Mooi")

    assert again.number == 1
    assert again.clashes == ()
    assert len(texts(work)) == 1


def test_saving_nothing_makes_no_version(work: Submission, ingrid: User) -> None:
    assert save(work, ingrid, 0).number == 0


def test_two_trainers_in_different_fields_lose_nothing(
    work: Submission, ingrid: User, meike: User
) -> None:
    save(work, ingrid, 0, good="Van Ingrid")
    saved = save(work, meike, 0, next_step="Van Meike")

    assert saved.notes == {"good": "Van Ingrid", "next_step": "Van Meike"}
    assert saved.colleague == ingrid
    assert not saved.is_as_sent


def test_two_trainers_in_the_same_field_are_asked(
    work: Submission, ingrid: User, meike: User
) -> None:
    save(work, ingrid, 0, good="Van Ingrid")
    saved = save(work, meike, 0, good="Van Meike")

    assert [clash.mine for clash in saved.clashes] == ["Van Meike"]
    assert saved.notes == {"good": "Van Ingrid"}
    assert saved.on_screen == {"good": "Van Meike"}


def test_both_texts_of_a_clash_can_be_found_again(
    work: Submission, ingrid: User, meike: User
) -> None:
    save(work, ingrid, 0, good="Van Ingrid")
    save(work, meike, 0, good="Van Meike")
    save(work, meike, 0, good="Van Meike")

    kept = [notes for _number, notes in texts(work)]
    assert kept == [{"good": "Van Ingrid"}, {"good": "Van Meike"}, {"good": "Van Ingrid"}]


@pytest.mark.parametrize(("whose", "stays"), [("mine", "Van Meike"), ("theirs", "Van Ingrid")])
def test_the_choice_settles_a_clash(
    work: Submission, ingrid: User, meike: User, whose: str, stays: str
) -> None:
    save(work, ingrid, 0, good="Van Ingrid")
    number = save(work, meike, 0, good="Van Meike").number
    answer = service.Sent(number, {"good": "Van Meike"}, keep={"good": whose})
    with transaction():
        settled = service.save(work, service.Pen(meike, rubric()), answer)

    assert settled.clashes == ()
    assert settled.notes == {"good": stays}


@pytest.mark.parametrize("base", [-1, 7])
def test_a_base_that_was_never_there_is_refused(work: Submission, ingrid: User, base: int) -> None:
    save(work, ingrid, 0, good="Mooi")

    with pytest.raises(UnknownDraftError):
        save(work, ingrid, base, good="Anders")
    db.session.rollback()


def test_a_draft_goes_on_with_the_rubric_that_it_began_with(work: Submission, ingrid: User) -> None:
    old = rubric().model_copy(update={"criteria": rubric().criteria[:2]})
    with transaction():
        service.save(work, service.Pen(ingrid, old), service.Sent(0, {"good": "Mooi"}))

    found = queries.rubric_for(work, queries.last_draft(work))
    assert found == old
