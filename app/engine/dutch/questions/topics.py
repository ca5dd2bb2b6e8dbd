"""What a question asks for: a reason, or a fact."""

from collections.abc import Iterator

from app.engine.dutch.questions.sentences import Sentence
from app.engine.dutch.questions.shapes import Asking, Shape, is_verb, question_word_at
from app.engine.dutch.questions.words import WORDS

THEIRS = {"de", "uw", "hij", "ze", "zij", "die"}
REASONS = {"reden", "redenen"}
SEE_THROUGH = {"weet", "wist", "herinneren", "herinnert", "herinner"}
HOW_MUCH = {"hoeveel", "hoelang", "hoevaak", "hoever", "hoeveelste"}


def why_at(sentence: Sentence, asking: Asking) -> tuple[int, int] | None:
    """Return the words that ask why, when that is the question itself."""
    for first, word in [*_asked(sentence, asking), *_told(sentence, asking)]:
        if sentence.at(word) in {"waarom", "hoezo"}:
            return first, word
        if (
            sentence.at(word) in {"welke", "wat"}
            and sentence.at(word + 1) in REASONS
            and first < word
        ):
            return first, word + 1
    return None


def was_promised(sentence: Sentence, asking: Asking) -> bool:
    """Find 'Wanneer zou de container komen?' and 'Hoe zou dat komen?': nobody supposes anything."""
    word, rest = sentence.at(asking.until), sentence.texts[asking.until + 1 :]
    if word == "hoe" and rest[2:] == ("komen",):
        return rest[1] in {"dat", "het"}
    whose = rest[1 + (rest[:1] == ("laat",)) :][:1]
    at_what_time = word == "wanneer" or (word == "hoe" and rest[:1] == ("laat",))
    return at_what_time and bool(THEIRS & set(whose)) and not {"als", "moeten"} & set(rest)


def _told(sentence: Sentence, asking: Asking) -> Iterator[tuple[int, int]]:
    """Give the 'waarom' of 'Kunt u zeggen waarom u niet belde?': it is about who is asked."""
    wraps = asking.shape in {Shape.REQUEST, Shape.IMPERATIVE}
    for place in range(asking.until + 1, asking.until + 4) if wraps else ():
        if sentence.at(place) == "waarom" and sentence.at(place + 1) in WORDS.asked:
            yield place, place


def fact_at(sentence: Sentence, asking: Asking) -> tuple[int, int] | None:
    """Return the words that ask for a number or a moment."""
    if sentence.at(asking.until) == "wanneer" and was_promised(sentence, asking):
        return asking.at, asking.until
    for first, word in [*_asked(sentence, asking), *_seen_through(sentence, asking)]:
        last = _fact_until(sentence, word)
        if last is not None:
            return first, last
    if asking.shape is Shape.IMPERATIVE and "cijfer" in sentence.texts[asking.at : asking.at + 5]:
        return asking.at, sentence.texts.index("cijfer")
    return None


def _asked(sentence: Sentence, asking: Asking) -> Iterator[tuple[int, int]]:
    """Give each phrase with a question word that is asked directly, and its question word."""
    if asking.shape is Shape.QUESTION_WORD:
        yield asking.at, asking.until
    for place in range(asking.at, len(sentence.texts) - 1):
        word = question_word_at(sentence, place + 1)
        if sentence.at(place) not in {"en", ",", "ja", "nee"} or word is None:
            continue
        if asking.shape in {Shape.QUESTION_WORD, Shape.VERB} and _is_direct(sentence, word):
            yield place + 1, word


def _is_direct(sentence: Sentence, word: int) -> bool:
    if word == len(sentence.texts) - 1 or sentence.at(word) == "waarom":
        return True
    last = _fact_until(sentence, word)
    behind = (word if last is None else last) + 1
    return is_verb(sentence, behind) or is_verb(sentence, behind + 1) or sentence.at(behind) == "en"


def _seen_through(sentence: Sentence, asking: Asking) -> Iterator[tuple[int, int]]:
    """Give the question that is wrapped up: 'Kunt u zeggen hoe lang', 'Weet u nog wanneer'."""
    wrapped = asking.shape is Shape.REQUEST or SEE_THROUGH & set(
        sentence.texts[asking.at : asking.at + 6]
    )
    if not wrapped or asking.shape is Shape.QUESTION_WORD:
        return
    start = asking.until + 1
    for place in range(start, min(start + 6, len(sentence.texts))):
        word = question_word_at(sentence, place)
        if word is not None:
            yield place, word
            return


def _fact_until(sentence: Sentence, place: int) -> int | None:
    """Return the last word of the phrase when it asks for a fact: of 'hoe lang', 'welk jaar'."""
    word, follows = sentence.at(place), sentence.at(place + 1)
    if (word == "wanneer" and follows not in {"zou", "zouden"}) or word in HOW_MUCH:
        return place
    if word == "hoe" and follows in WORDS.measures:
        return place + 1
    if word in {"welk", "welke"} and follows in WORDS.facts:
        return place + 1
    if (
        word == "wat"
        and follows in {"is", "was"}
        and WORDS.own_facts & set(sentence.texts[place + 2 : place + 4])
    ):
        return place + 1
    return None
