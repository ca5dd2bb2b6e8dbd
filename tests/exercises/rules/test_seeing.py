from app.content.reading import read_course
from app.engine.document import Document
from app.engine.looking import look_at
from app.exercises.rules.seeing import in_words, look
from tests.settings import COURSE

EXERCISE = read_course(COURSE).exercise("projectkaart")
CARD = EXERCISE.template


def test_a_good_card_shows_nothing() -> None:
    document = EXERCISE.cases["good"].document

    assert look(CARD, document).all == ()


def test_an_empty_card_says_nothing_at_fields_yet() -> None:
    sight = look(CARD, {"title": "Ik ga verhuizen"})

    assert sight.at_fields() == {}
    assert sight.noticed == ()
    assert {seen.path for seen in sight.to_come} >= {"challenge", "start_event", "end_event"}


def test_a_field_that_was_passed_by_is_said_to_be_empty() -> None:
    sight = look(CARD, {"title": "Ik ga verhuizen", "start_event": "De sleutel"})

    assert "challenge" in sight.at_fields()
    assert "end_event" not in sight.at_fields()
    assert "end_event" in {seen.path for seen in sight.to_come}


def test_what_blocks_comes_first() -> None:
    sight = look(CARD, {"challenge": "De afhandeling", "end_event": "Klaar"})

    severities = [seen.severity for seen in sight.noticed]
    assert severities == sorted(severities)
    assert [seen.severity for seen in sight.asking] == ["warn"]


def test_words_come_from_the_texts_of_the_exercise() -> None:
    (seen,) = look(CARD, {"challenge": "De afhandeling"}).asking

    assert "afhandeling" in seen.short
    assert "woord van ons" in seen.sentence
    assert seen.lesson == "van-loket-naar-leefwereld"


def test_somebody_outside_the_team_is_seen() -> None:
    values = {"lead": "iemand-anders"}

    assert "PERSON" in {seen.key.split(":")[0] for seen in look(CARD, values, {"marloes"}).all}
    assert "PERSON" not in {seen.key.split(":")[0] for seen in look(CARD, values).all}


def test_a_finding_shows_the_piece_that_it_is_about() -> None:
    values = {"challenge": "  😀 Ik belde. Ik wacht op de afhandeling van u. Hoe lang nog? "}
    (seen,) = look(CARD, values).asking

    assert seen.excerpt == ("Ik wacht op de ", "afhandeling", " van u.")


def test_a_finding_of_an_older_text_marks_nothing() -> None:
    found = look_at(CARD, Document({"challenge": "De afhandeling"}))
    (finding,) = [one for one in found if one.code == "KIC-02"]
    shorter = in_words(CARD, {"challenge": "De"}, [finding])

    assert finding.span == (3, 14)
    assert [seen.excerpt for seen in shorter.all] == [None]


def test_a_lesson_that_does_not_exist_yet_is_not_linked() -> None:
    (there,) = look(CARD, {"challenge": "De afhandeling"}).asking
    unwritten = CARD.model_copy(update={"lesson_titles": {}})
    (not_yet,) = look(unwritten, {"challenge": "De afhandeling"}).asking

    assert there.lesson_title == "Van loket naar leefwereld"
    assert (not_yet.lesson, not_yet.lesson_title) == ("", "")
