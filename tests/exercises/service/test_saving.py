import pytest

from app.accounts.models import User
from app.db import db
from app.exercises import queries, service
from app.exercises.errors import UnknownVersionError, UnreadableError
from app.exercises.models import Cause, DocumentVersion, ExerciseDocument
from app.exercises.rules.sent import Answer, Choice, RowButton, Sent
from tests.factories import Make
from tests.factories.exercises import make_document, save
from tests.factories.projects import make_project


class Desk:
    """A document with two colleagues at it."""

    def __init__(self, make: Make) -> None:
        self.me: User = make.learner(name="Marloes van der Heijden")
        self.colleague: User = make.learner(name="Youssef el Amrani")
        self.project = make_project([self.me, self.colleague])
        self.document: ExerciseDocument = make_document(self.project, self.me)

    def save(self, base: int, by: User | None = None, **fields: object) -> service.Saved:
        return save(self.document, by or self.me, Sent(base=base, raw=fields))

    def press(self, base: int, button: RowButton, **fields: object) -> service.Saved:
        return save(self.document, self.me, Sent(base=base, raw=fields, button=button))

    @property
    def versions(self) -> list[DocumentVersion]:
        return list(queries.versions_of(self.document))[::-1]

    @property
    def values(self) -> dict[str, object]:
        return queries.head_of(self.document).values


@pytest.fixture
def desk(make: Make) -> Desk:
    return Desk(make)


def test_a_save_is_a_new_version(desk: Desk) -> None:
    saved = desk.save(1, challenge="Ik wil weten waar ik aan toe ben")

    assert (saved.head.number, saved.is_new, saved.clashes) == (2, True, ())
    assert desk.values["challenge"] == "Ik wil weten waar ik aan toe ben"
    assert [version.cause for version in desk.versions] == [Cause.BEGIN, Cause.SAVE]


def test_a_save_that_changes_nothing_is_no_version(desk: Desk) -> None:
    desk.save(1, challenge="Tekst")

    saved = desk.save(2, challenge=" Tekst ")

    assert (saved.head.number, saved.is_new) == (2, False)


def test_every_version_knows_its_template_and_course(desk: Desk) -> None:
    desk.save(1, urgency="Nu")

    version = queries.head_of(desk.document)
    exercise = queries.exercise_for("projectkaart")
    assert version.template_fingerprint == exercise.template.fingerprint
    assert version.content_version


def test_two_who_change_different_fields_both_keep_their_text(desk: Desk) -> None:
    desk.save(1, urgency="Van mij")

    saved = desk.save(1, desk.colleague, success="Van Youssef")

    assert saved.clashes == ()
    assert (desk.values["urgency"], desk.values["success"]) == ("Van mij", "Van Youssef")
    assert saved.head.cause is Cause.MERGE


def test_of_a_clash_the_stored_text_stays_and_the_other_is_found_again(desk: Desk) -> None:
    desk.save(1, desk.colleague, urgency="Van Youssef")

    saved = desk.save(1, urgency="Van mij", success="Ook van mij")

    assert [clash.path for clash in saved.clashes] == ["urgency"]
    assert desk.values["urgency"] == "Van Youssef"
    assert desk.values["success"] == "Ook van mij"
    assert [version.cause for version in desk.versions[2:]] == [Cause.CLASH, Cause.MERGE]
    assert desk.versions[2].values["urgency"] == "Van mij"


def test_the_same_request_twice_makes_one_version(desk: Desk) -> None:
    desk.save(1, urgency="Van mij")

    again = desk.save(1, urgency="Van mij")

    assert (again.head.number, again.is_new, again.clashes) == (2, False, ())


def test_a_request_again_does_not_undo_what_a_colleague_did_since(desk: Desk) -> None:
    desk.save(1, urgency="Van mij")
    desk.save(2, desk.colleague, urgency="Van Youssef")

    again = desk.save(1, urgency="Van mij")

    assert (again.clashes, again.head.number) == ((), 3)
    assert desk.values["urgency"] == "Van Youssef"


def test_a_clash_sent_again_asks_again_and_stores_nothing(desk: Desk) -> None:
    desk.save(1, desk.colleague, urgency="Van Youssef")
    first = desk.save(1, urgency="Van mij")

    again = desk.save(1, urgency="Van mij")

    assert again.clashes == first.clashes
    assert again.head.number == first.head.number == 4


def test_choosing_ones_own_text_saves_it_upon_the_other(desk: Desk) -> None:
    desk.save(1, desk.colleague, urgency="Van Youssef")
    base = desk.save(1, urgency="Van mij").head.number
    answer = Answer("urgency", Choice.MINE, "Van mij")

    saved = save(desk.document, desk.me, Sent(base=base, raw={}, answers=(answer,)))

    assert (saved.clashes, desk.values["urgency"]) == ((), "Van mij")


def test_what_came_from_a_colleague_while_one_typed_is_asked_about(desk: Desk) -> None:
    desk.save(1, desk.colleague, urgency="Van Youssef")

    sent = Sent(base=2, raw={"urgency": "Van mij"}, was={"urgency": ""})
    saved = save(desk.document, desk.me, sent)

    assert [clash.path for clash in saved.clashes] == ["urgency"]
    assert desk.values["urgency"] == "Van Youssef"


def test_without_that_knowledge_it_would_be_an_ordinary_change(desk: Desk) -> None:
    desk.save(1, desk.colleague, urgency="Van Youssef")

    desk.save(2, urgency="Van mij")

    assert desk.values["urgency"] == "Van mij"


def test_a_version_that_was_never_there_is_refused(desk: Desk) -> None:
    with pytest.raises(UnknownVersionError):
        desk.save(99, urgency="Van mij")


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"title": "x" * 201}, "title"),
        ({"challenge": "x" * 1_000_000}, "challenge"),
        ({"urgency": "een\0nul"}, "urgency"),
        ({"team": [{"id": "r1", "name": "y" * 300}]}, "team/r1/name"),
        ({"team": [{"id": f"r{n}"} for n in range(500)]}, "team"),
        ({"bestaat_niet": "x"}, ""),
    ],
)
def test_what_cannot_be_stored_is_refused_whole(
    desk: Desk, fields: dict[str, object], path: str
) -> None:
    with pytest.raises(UnreadableError) as refusal:
        save(desk.document, desk.me, Sent(base=1, raw={"success": "goed", **fields}))

    assert path in refusal.value.sentences
    assert all(refusal.value.sentences.values())
    db.session.rollback()
    assert len(desk.versions) == 1


def test_a_button_adds_a_row_after_keeping_what_was_typed(desk: Desk) -> None:
    saved = desk.press(1, RowButton("add", "team"), urgency="Getypt")

    assert desk.values["urgency"] == "Getypt"
    assert len(desk.values["team"]) == 1  # type: ignore[arg-type]
    assert (saved.typed, saved.head.number) == (2, 3)


def test_the_same_button_twice_adds_one_row(desk: Desk) -> None:
    for _time in range(2):
        desk.press(1, RowButton("add", "team"), urgency="Getypt")

    assert len(desk.values["team"]) == 1  # type: ignore[arg-type]


def test_what_was_typed_in_a_row_is_kept_before_it_goes(desk: Desk) -> None:
    desk.save(1, team=[{"id": "r1", "name": "Ravi"}])

    row = {"id": "r1", "name": "Ravi Ramcharan"}
    saved = desk.press(2, RowButton("remove", "team", "r1"), team=[row])

    assert desk.values["team"] == []
    kept = queries.version_of(desk.document, saved.typed).values["team"]
    assert kept[0]["name"] == "Ravi Ramcharan"


def test_a_row_that_went_comes_back(desk: Desk) -> None:
    desk.save(1, team=[{"id": "r1", "name": "Ravi"}, {"id": "r2", "name": "Noor"}])
    gone = desk.press(2, RowButton("remove", "team", "r1"))

    desk.press(gone.head.number, RowButton("restore", "team", "r1", gone.typed))

    assert [row["name"] for row in desk.values["team"]] == ["Ravi", "Noor"]  # type: ignore[attr-defined]


def test_a_full_list_takes_no_more_rows(desk: Desk) -> None:
    desk.save(1, team=[{"id": f"r{number}"} for number in range(20)])

    with pytest.raises(UnreadableError) as refusal:
        desk.press(2, RowButton("add", "team"))

    assert "team" in refusal.value.sentences


def test_a_button_of_no_list_does_nothing(desk: Desk) -> None:
    assert not desk.press(1, RowButton("add", "title")).is_new
