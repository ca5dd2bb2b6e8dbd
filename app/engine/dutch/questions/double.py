"""Whether a question asks two things at once."""

from collections.abc import Sequence

from app.engine.dutch.participles import is_participle
from app.engine.dutch.questions.sentences import BREAKS, Sentence
from app.engine.dutch.questions.shapes import Asking, Shape, is_verb, question_word_at
from app.engine.dutch.questions.words import WORDS

BETWEEN = {",", "vooral", "dan", "daarna", "met", "name"}
SOFTLY = {"ook", "heel", "erg", "goed", "makkelijk", "voldoende", "te"}
IF_SO = {"zo ja", "zo nee", "zo niet"}
LOOKS_JUDGING = ("lijk", "baar", "zaam", "isch", "loos", "rijk", "vol")
DETERMINERS = {"de", "het", "uw", "je", "jouw", "onze", "ons", "deze", "die", "dit", "hun"}
LINKS = {"van", "over", "met", "door", "bij", "aan"}
WENT = {"ging", "verliep", "liep"}
CLAUSE = {"die", "dat", "toen", "als", "omdat", "terwijl", "nadat", "voordat", "om"}


def second_at(sentence: Sentence, asking: Asking) -> int | None:
    """Return the word with which the second thing begins."""
    if asking.shape in {Shape.GO_ON, Shape.REST}:
        return None
    return next((place for rule in RULES if (place := rule(sentence, asking)) is not None), None)


def _if_so(sentence: Sentence, asking: Asking) -> int | None:
    """Find '..., en zo ja, hoe?'."""
    for place in range(asking.at + 2, len(sentence.texts) - 1):
        pair = f"{sentence.at(place)} {sentence.at(place + 1)}"
        if pair in IF_SO and sentence.at(place - 1) in {"en", ","}:
            return place
    return None


def _second_question_word(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'hoe ging het en wat vond u ervan', 'wanneer en waar'."""
    for place in _ands(sentence, asking):
        at = place + 1
        while sentence.at(at) in BETWEEN:
            at += 1
        if question_word_at(sentence, at) is not None:
            return place if _asked_before(sentence, asking, place, at) else None
    return None


def _asked_before(sentence: Sentence, asking: Asking, place: int, second: int) -> bool:
    """Say whether what stands before 'en' already asks, and is not 'alles wat ... en wat ...'."""
    if sentence.texts[second + 1 : second + 3] in {("dan", "ook"), ("ook", "maar")}:
        return False
    if asking.shape is not Shape.VERB or sentence.at(second) == "waarom":
        return True
    if is_verb(sentence, second + 1) or second == len(sentence.texts) - 1:
        return True
    before = range(asking.at + 1, place)
    return any(question_word_at(sentence, at) is not None for at in before)


def _second_verb(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Kreeg u een brief en was die duidelijk?'."""
    if asking.shape not in {Shape.VERB, Shape.QUESTION_WORD}:
        return None
    for place in range(asking.at + 2, len(sentence.texts) - 2):
        goes_on = sentence.at(place) in {"en", "maar"} and is_verb(sentence, place + 1)
        if goes_on and sentence.at(place + 2) in WORDS.persons:
            return place
    return None


def _spliced(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Wat deed u, hoe ging dat?'."""
    if asking.shape not in {Shape.VERB, Shape.QUESTION_WORD}:
        return None
    for place in range(asking.until + 2, len(sentence.texts) - 2):
        if sentence.at(place) not in {",", "-", "–", ";"}:  # noqa: RUF001 - a dash as typed
            continue
        word = question_word_at(sentence, place + 1)
        if word is not None and sentence.at(word) != "wanneer" and is_verb(sentence, word + 1):
            return place + 1 if sentence.at(word + 2) in WORDS.subjects else None
    return None


def _two_judgements(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'snel en vriendelijk'; not 'Wat ging er goed en slecht?'."""
    for place in _ands(sentence, asking):
        softened = sentence.at(place + 1) in SOFTLY
        second = _judges(sentence.at(place + 1)) or _judges(sentence.at(place + 1 + softened))
        degrees = asking.shape is not Shape.QUESTION_WORD or "hoe" in sentence.texts[:place][-3:]
        if degrees and second and _judges(sentence.at(place - 1)):
            return place
    return None


def _judges(word: str) -> bool:
    if word in WORDS.judging or word.endswith(LOOKS_JUDGING):
        return True
    return word.endswith("e") and (word[:-1] in WORDS.judging or word in WORDS.loaded)


def _ands(sentence: Sentence, asking: Asking) -> Sequence[int]:
    return [at for at in range(asking.at + 1, len(sentence.texts) - 1) if sentence.at(at) == "en"]


def _two_deeds(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Heeft u de brief gelezen en begrepen?'."""
    if asking.shape is not Shape.VERB or CLAUSE & set(sentence.texts):
        return None
    for place in _ands(sentence, asking):
        if is_participle(sentence.at(place - 1)) and is_participle(
            sentence.at(len(sentence.texts) - 1)
        ):
            return place
    return None


def _two_things(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Wat vond u van de brief en het gesprek?'."""
    if not WORDS.judged & set(sentence.texts) and not _closes_with_judgement(sentence, asking):
        return None
    for place in _ands(sentence, asking):
        at = place + 1 + (sentence.at(place + 1) in LINKS)
        things = sentence.at(at) in DETERMINERS and _is_thing(sentence, at + 1)
        if (
            things
            and not CLAUSE & set(sentence.texts[asking.until + 1 : place])
            and _is_thing(sentence, place - 1)
        ):
            return place
    return None


def _went_twice(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Hoe ging het gesprek en de afspraak daarna?'."""
    start = asking.until + 2
    if sentence.at(asking.until) != "hoe" or sentence.at(start - 1) not in WENT:
        return None
    for place in _ands(sentence, asking):
        between = set(sentence.texts[start:place])
        both = {sentence.at(start), sentence.at(place + 1)} <= DETERMINERS
        if both and not between & (CLAUSE | WORDS.prepositions) and _is_thing(sentence, place - 1):
            return place
    return None


def _and_whether(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Vertel hoe het ging en of u tevreden was', 'over de brief en over het gesprek'."""
    for place in _ands(sentence, asking):
        before = range(asking.at, place)
        asked = any(question_word_at(sentence, at) is not None for at in before)
        also = sentence.at(place + 1) == "of" and asked
        if also or (sentence.at(place + 1) == "over" and "over" in sentence.texts[:place]):
            return place
    return None


def _is_thing(sentence: Sentence, place: int) -> bool:
    word = sentence.at(place)
    if word in {"minst", "meest"}:  # 'het meest en het minst'
        return False
    return word not in BREAKS | WORDS.people | WORDS.persons and not is_participle(word)


def _closes_with_judgement(sentence: Sentence, asking: Asking) -> bool:
    return sentence.at(asking.at) in {"zijn", "waren"} and _judges(sentence.texts[-1])


RULES = (
    _if_so,
    _second_question_word,
    _second_verb,
    _spliced,
    _two_judgements,
    _two_deeds,
    _two_things,
    _went_twice,
    _and_whether,
)
