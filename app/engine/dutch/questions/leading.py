"""Whether a question holds a judgement, or presses for an answer."""

from collections.abc import Callable

from app.engine.dutch.questions.sentences import Sentence
from app.engine.dutch.questions.shapes import Asking, Shape
from app.engine.dutch.questions.words import WORDS

Place = tuple[int, int]  # the first and the last word that gave it away
Rule = Callable[[Sentence, Asking], Place | None]

OPINION = {"vind", "vindt", "vinden", "vond", "vonden", "denk", "denkt", "dacht"}
NOT_PRESSED = {"gemaakt", "als", "genoeg", "werk", "contract", "inkomen", "bedrag", "adres"}
CAUSES = {"waarom", "waardoor", "komt", "kwam", "maakt", "maakte"}
LONG = {"lang", "vaak", "weinig", "veel"}
JOINS = {",", "en"}
DEGREE = {"erg", "wel", "heel", "zeer", "best", "nogal", "behoorlijk"}


def leading_at(sentence: Sentence, asking: Asking) -> Place | None:
    """Return the words that lead."""
    return next((place for rule in RULES if (place := rule(sentence, asking))), None)


def _tail(sentence: Sentence, asking: Asking) -> Place | None:
    """Find '..., toch?' and 'hè?'."""
    if asking.shape is Shape.QUESTION_WORD and asking.at == 0:
        return None
    if "hè" in sentence.texts:
        return sentence.texts.index("hè"), sentence.texts.index("hè")
    words = [text for text in sentence.texts if text != ","]
    for tail in sorted(WORDS.tails, key=len, reverse=True):
        own = tail.split()
        if words[-len(own) :] == own and _is_tail(sentence, asking, tail):
            return len(sentence.texts) - len(own), len(sentence.texts) - 1
    return None


def _is_tail(sentence: Sentence, asking: Asking, tail: str) -> bool:
    first = len(sentence.texts) - len(tail.split())
    if tail == "of niet":
        return sentence.at(first - 1) == ","
    if tail in {"zeker", "eens", "denk ik", "hoop ik", "niet dan"}:
        return asking.shape is Shape.STATEMENT and sentence.at(first - 1) == ","
    return True


def _how_judged(sentence: Sentence, _asking: Asking) -> Place | None:
    """Find 'hoe (erg) vervelend', but not 'hoe makkelijk of moeilijk'."""
    for place, text in enumerate(sentence.texts[:-1]):
        very = sentence.at(place + 1) in DEGREE and sentence.at(place + 2) in WORDS.judging
        judged = place + 2 if very else place + 1
        judges = text == "hoe" and sentence.at(judged) in WORDS.judging_after_how
        if judges and _is_praise(sentence, judged):
            return place, judged
    return None


def _is_praise(sentence: Sentence, place: int) -> bool:
    if sentence.at(place + 1) == "of":
        return False
    return not (sentence.at(place) == "goed" and sentence.at(place + 1) in WORDS.degree_verbs)


def _so_judged(sentence: Sentence, asking: Asking) -> Place | None:
    """Find 'zo lastig', and 'zo lang' where a reason is asked for."""
    first = set(sentence.texts[asking.at : asking.at + 3])
    judgements = WORDS.judging_after_how | (LONG if CAUSES & first else set())
    for place, text in enumerate(sentence.texts[:-1]):
        judges = text == "zo" and sentence.at(place + 1) in judgements
        if judges and not _is_measured(sentence, place):
            return place, place + 1
    return None


def _is_measured(sentence: Sentence, place: int) -> bool:
    """Say whether it only compares: 'zo snel mogelijk', 'niet zo handig'."""
    before, behind = sentence.at(place - 1), sentence.at(place + 2)
    return before in {"niet", "net", "even", "al"} or behind in {"mogelijk", "als"}


def loaded_noun(sentence: Sentence, _asking: Asking) -> Place | None:
    """Return the words of 'die onduidelijke brief', and of 'onze nieuwe, snelle website'."""
    for place, text in enumerate(sentence.texts[:-2]):
        if text not in WORDS.determiners:
            continue
        noun, loaded = _behind_adjectives(sentence, place + 1)
        if loaded and _is_noun(sentence, noun):
            return place, noun
    return None


def _behind_adjectives(sentence: Sentence, first: int) -> tuple[int, bool]:
    """Return the place behind at most two adjectives, and whether one of them judges."""
    if sentence.at(first) in WORDS.loaded and sentence.at(first + 1) not in JOINS:
        return first + 1, True
    second = first + 1 + (sentence.at(first + 1) in JOINS)
    two = sentence.at(first).endswith("e") and sentence.at(second).endswith("e")
    judges = {sentence.at(first), sentence.at(second)} & WORDS.loaded
    return second + 1, bool(two and judges)


def _is_noun(sentence: Sentence, place: int) -> bool:
    word = sentence.at(place)
    return word.isalpha() and word not in WORDS.plain_with_loaded | {"en", "of", "dan"}


def _pressing(sentence: Sentence, asking: Asking) -> Place | None:
    words = WORDS.pressing if asking.shape is Shape.STATEMENT else WORDS.pressing_anywhere
    for place, text in enumerate(sentence.texts):
        if text in words and sentence.at(place + 1) not in NOT_PRESSED:
            return place, place
    return None


def _phrase(sentence: Sentence, asking: Asking) -> Place | None:
    """Find 'bent u het ermee eens', and what everybody is said to think."""
    for words in WORDS.leading_phrases:
        if f" {words} " in sentence.joined and _presses(sentence, asking, words):
            return _place_of(sentence, words)
    for words in WORDS.crowd:
        if (
            sentence.joined.find(f" {words} ") in range(16)
            and asking.shape is not Shape.QUESTION_WORD
        ):
            return _place_of(sentence, words)
    return None


def _presses(sentence: Sentence, asking: Asking, words: str) -> bool:
    if words in {"ook dat", "ook niet dat", "niet ook"}:
        return sentence.at(asking.at) in OPINION
    if words.startswith(("eens", "het e", "het m")) or words.endswith("eens"):
        return asking.shape in {Shape.VERB, Shape.STATEMENT}
    return True


def _place_of(sentence: Sentence, words: str) -> Place:
    own = words.split()
    for place in range(len(sentence.texts)):
        if list(sentence.texts[place : place + len(own)]) == own:
            return place, place + len(own) - 1
    return 0, 0


def _expects_agreement(sentence: Sentence, asking: Asking) -> Place | None:
    """Find 'Vond u het ook ...' and 'Vindt u niet dat ...'."""
    if asking.shape is not Shape.VERB or sentence.at(asking.at) not in OPINION:
        return None
    for place in range(asking.at + 2, min(asking.at + 5, len(sentence.texts) - 1)):
        follows = sentence.at(place + 1)
        if sentence.at(place) in {"ook", "niet"} and follows not in {"alleen", "aan", "over"}:
            by_thinking = sentence.at(asking.at) in {"denk", "denkt", "dacht"}
            return (asking.at, place) if follows == "dat" or not by_thinking else None
    return None


def _defends(sentence: Sentence, asking: Asking) -> Place | None:
    """Find 'Begrijpt u dat wij ...': that explains, and asks nothing."""
    said = sentence.texts[asking.at : asking.at + 5]
    if said[:1] and said[0] in {"begrijpt", "begrijp", "snapt", "snap"} and said[2:3] == ("dat",):
        ours = said[3:4] == ("wij",) or said[3:4] == ("we",) or said[3:5] == ("de", "gemeente")
        return (asking.at, asking.at + 3) if ours else None
    return None


def _negated(sentence: Sentence, asking: Asking) -> Place | None:
    """Find 'Is het niet vervelend ...' and 'Had u niet gewoon ...'."""
    if asking.shape is not Shape.VERB or sentence.at(asking.at) not in WORDS.being:
        return None
    first = sentence.texts[asking.at : asking.at + 6]
    if "niet" not in first:
        return None
    negation = asking.at + first.index("niet")
    behind = [text for text in sentence.texts[negation + 1 : negation + 3] if text not in DEGREE]
    judges = bool(behind) and behind[0] in WORDS.judging | WORDS.rebuke | {"zo", "te"}
    return (asking.at, negation) if judges else None


def _judging_statement(sentence: Sentence, asking: Asking) -> Place | None:
    """Find 'Dus u was boos?': the asker fills it in."""
    if asking.shape is not Shape.STATEMENT or not sentence.asks:
        return None
    if not {"u", "je", "jij", "jullie", "het", "dat"} & set(sentence.texts[:3]):
        return None
    if sentence.at(asking.at) in WORDS.asked and sentence.at(asking.at + 1) in OPINION:
        return asking.at, asking.at + 1
    for place, text in enumerate(sentence.texts):
        presumed = {"wel", "vast", "zeker"} & set(sentence.texts[max(0, place - 3) : place])
        if text in WORDS.judging and (presumed or place >= len(sentence.texts) - 2):
            return place, place
    return None


RULES: tuple[Rule, ...] = (
    *(_tail, _how_judged, _so_judged, loaded_noun, _pressing),
    *(_phrase, _expects_agreement, _negated, _defends, _judging_statement),
)


def everyone_says(said: Sentence) -> bool:
    """Say whether a statement before the question already tells what people think."""
    return any(said.joined.startswith(f" {words} ") for words in WORDS.crowd)
