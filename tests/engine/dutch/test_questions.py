"""The rules one by one, on the questions they are made for."""

import pytest

from app.engine.dutch.questions.choice import choice_at
from app.engine.dutch.questions.double import second_at
from app.engine.dutch.questions.hypothetical import hypothetical_at
from app.engine.dutch.questions.leading import leading_at
from app.engine.dutch.questions.sentences import Sentence, sentences
from app.engine.dutch.questions.shapes import Asking, Shape, asking
from app.engine.dutch.questions.topics import fact_at, why_at


def read(text: str) -> tuple[Sentence, Asking]:
    sentence = sentences(text)[0]
    return sentence, asking(sentence)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Op welke manier ging dat?", Shape.QUESTION_WORD),
        ("Aan de hand van welke folder koos u?", Shape.QUESTION_WORD),
        ("U woont hier hoe lang?", Shape.QUESTION_WORD),
        ("Sportte u daar?", Shape.VERB),
        ("Wilt u dat toelichten?", Shape.REQUEST),
        ("Ik ben benieuwd hoe u dat vond", Shape.REQUEST),
        ("Vertelt u eens over uw werk", Shape.IMPERATIVE),
        ("En toen?", Shape.GO_ON),
        ("Uw man ook?", Shape.REST),
        ("U woont hier?", Shape.STATEMENT),
        ("Toen ging u naar huis?", Shape.STATEMENT),
        ("Toen u belde was de lijn toen bezet?", Shape.STATEMENT),
    ],
)
def test_a_sentence_asks_in_its_own_way(text: str, shape: Shape) -> None:
    assert read(text)[1].shape is shape


@pytest.mark.parametrize(
    "text", ["Belde u of mailde u?", "Hoe dan, goed of slecht?", "Was dat ja of nee?"]
)
def test_a_choice_is_found(text: str) -> None:
    assert choice_at(*read(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Weet u of het lukt?",
        "Heeft u vragen of opmerkingen?",
        "Had u een mok of zo?",
        "Wie of wat hielp u?",
        "Heeft u een brief, een mail of een bericht gekregen?",
    ],
)
def test_not_every_or_offers_a_choice(text: str) -> None:
    assert choice_at(*read(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Wat deed u en hoe ging dat?",
        "Heeft u gebeld en zo ja, wanneer?",
        "Hoe verliep de melding en het gesprek daarna?",
        "Vertel eens hoe dat ging en of u tevreden was.",
        "Kunt u iets zeggen over de brief en over het telefoontje?",
    ],
)
def test_two_things_at_once_are_found(text: str) -> None:
    assert second_at(*read(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Woont u er met man en kind?",
        "Wat zag u toen u belde en hoorde?",
        "Hoe ging het met u en de kinderen?",
    ],
)
def test_not_every_and_asks_twice(text: str) -> None:
    assert second_at(*read(text)) is None


def test_what_might_be_is_told_from_what_was_expected() -> None:
    assert hypothetical_at(*read("Wat zou u doen?")) is not None
    assert hypothetical_at(*read("Wist u dat het zou regenen?")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Hoe ziet uw ideale wijk eruit?",
        "Wat is voor u het ideale moment?",
        "Als het aan u lag, hoe zag de brief er dan uit?",
        "Wat had de gemeente anders kunnen doen?",
        "Was u ook gekomen als er geen brief was gestuurd?",
    ],
)
def test_what_never_happened_is_found_without_would(text: str) -> None:
    assert hypothetical_at(*read(text)) is not None


def test_a_judgement_leads_unless_its_opposite_is_there_too() -> None:
    assert leading_at(*read("Hoe moeilijk was het?")) is not None
    assert leading_at(*read("Hoe makkelijk of moeilijk was het?")) is None


def test_why_and_facts_are_seen_when_they_are_asked_themselves() -> None:
    assert why_at(*read("Toen u belde, waarom was dat?")) is not None
    assert why_at(*read("Weet u waarom dat was?")) is None
    assert fact_at(*read("Weet u nog hoe lang dat was?")) is not None
    assert fact_at(*read("Wanneer u belt, wat zegt u dan?")) is None
