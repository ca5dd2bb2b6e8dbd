from app.content.reading import read_course
from app.engine.document import Row, Value
from app.engine.merge import Clash
from app.exercises.rules.clashing import can_combine, is_about_row, settled, with_mine
from app.exercises.rules.sent import Answer, Choice
from tests.settings import COURSE

CARD = read_course(COURSE).exercise("projectkaart").template
ROW: Row = {"id": "r1", "name": "Mo"}
STORED: dict[str, Value] = {"title": "Van Youssef", "challenge": "Van Youssef", "team": [ROW]}


def test_the_document_as_it_would_be_with_what_was_sent() -> None:
    clash = Clash("title", "", "Van Youssef", "Van mij")

    assert with_mine(STORED, [clash])["title"] == "Van mij"


def test_a_row_that_was_sent_as_removed_is_gone() -> None:
    clash = Clash("team/r1", ROW, {**ROW, "name": "Mohamed"}, None)

    assert is_about_row(clash)
    assert with_mine(STORED, [clash])["team"] == []


def test_a_row_that_a_colleague_removed_stays_as_it_was_sent() -> None:
    clash = Clash("team/r1", ROW, None, {**ROW, "name": "Mohamed"})

    assert is_about_row(clash)
    assert with_mine(STORED, [clash]) == STORED


def test_a_field_that_was_emptied_is_not_about_a_row() -> None:
    assert not is_about_row(Clash("title", "x", None, "y"))


def test_mine_and_both_are_sent_theirs_is_left_alone() -> None:
    answers = [
        Answer("title", Choice.BOTH, "Van mij"),
        Answer("challenge", Choice.MINE, "Van mij"),
        Answer("urgency", Choice.THEIRS, "Van mij"),
    ]

    raw = settled(CARD, {}, STORED, answers)

    assert raw == {"title": "Van Youssef / Van mij", "challenge": "Van mij"}


def test_two_long_texts_stand_below_each_other() -> None:
    raw = settled(CARD, {}, STORED, [Answer("challenge", Choice.BOTH, "Van mij")])

    assert raw == {"challenge": "Van Youssef\n\nVan mij"}


def test_a_row_stays_or_goes() -> None:
    raw = {"team": [dict(ROW)]}

    assert settled(CARD, raw, STORED, [Answer("team/r1", Choice.KEEP)]) == raw
    assert settled(CARD, raw, STORED, [Answer("team/r1", Choice.REMOVE)]) == {"team": []}


def test_an_answer_about_nothing_changes_nothing() -> None:
    assert settled(CARD, {}, STORED, [Answer("bestaat_niet", Choice.MINE, "x")]) == {}


def test_only_free_text_can_be_combined() -> None:
    assert can_combine(CARD.field("title"))
    assert can_combine(CARD.field("challenge"))
    assert not can_combine(CARD.field("life_event"))
    assert not can_combine(None)
