"""Whether a question offers the answers itself: 'Belde u of ging u langs?'."""

from collections.abc import Sequence

from app.engine.dutch.questions.sentences import BREAKS, Sentence
from app.engine.dutch.questions.shapes import Asking, Shape, is_verb, question_word_at
from app.engine.dutch.questions.words import WORDS

NO_CHOICE_BEFORE = {"min", "vroeg", "al", "ja"}  # min of meer, vroeg of laat
BESIDES = {"bijvoorbeeld", "zoals", "denk", "dus"}
SAME_KIND = {"als", "omdat", "toen", "nadat", "voordat", "doordat", "om", "voor", "tijdens", "na"}
MOST_WORDS = 10
MOST_CHOICES = 20  # whoever writes more of them is not asking
FEW_WORDS = 3
GOT = {"gekregen", "ontvangen", "gehad"}
KNOWS = {"weet", "wist", "herinneren"}


def choice_at(sentence: Sentence, asking: Asking) -> int | None:
    """Return the place of the 'of' that offers a choice."""
    start = 1 if asking.shape in {Shape.STATEMENT, Shape.REST} else asking.at
    places = [at for at in range(start, len(sentence.texts)) if sentence.at(at) == "of"]
    for number, place in enumerate(places[:MOST_CHOICES]):
        if _offers(sentence, asking, place, places[:number]):
            return place
    return None


def _offers(sentence: Sentence, asking: Asking, place: int, before: Sequence[int]) -> bool:
    if _is_fixed(sentence, place):
        return False
    if asking.shape is Shape.QUESTION_WORD:
        return _ends_a_list(sentence, asking, place) or _compares(sentence, asking, place)
    if asking.shape in {Shape.IMPERATIVE, Shape.GO_ON}:
        return False
    if asking.shape is Shape.REQUEST or _is_conjunction(sentence, place):
        return bool(before) and not _in_a_clause(sentence, before[-1], place)
    return _between_answers(sentence, asking, place)


def is_indirect(sentence: Sentence, asking: Asking) -> bool:
    """Say whether 'of' only hides a question for yes or no: 'Kunt u zeggen of ...'."""
    behind = sentence.texts[asking.until + 1 : asking.until + 4]
    return "of" in behind and not set(behind[: behind.index("of")]) & WORDS.question_words


def _is_fixed(sentence: Sentence, place: int) -> bool:
    before, behind = sentence.at(place - 1), sentence.at(place + 1)
    if (before, behind) == ("wel", "niet"):
        return sentence.at(place - 2) == "waarom"
    if before in NO_CHOICE_BEFORE and behind in {"meer", "laat", "dan"}:
        return True
    if behind in WORDS.numbers - {"een", "één"} or (
        before in WORDS.numbers and behind.startswith("ander")
    ):
        return True
    return _is_open_end(sentence, place) or behind in WORDS.question_words


def _is_open_end(sentence: Sentence, place: int) -> bool:
    behind = sentence.at(place + 1)
    if behind == "iemand" and sentence.at(place + 2) in {"anders", "uit", "van"}:
        return False
    return behind in WORDS.no_choice_behind or not behind


def _is_conjunction(sentence: Sentence, place: int) -> bool:
    """Tell 'Weet u of het lukt' from a choice: a verb of knowing, then 'of' with a subject."""
    if is_verb(sentence, place + 1):
        return False
    behind = sentence.at(place + 1)
    if behind not in WORDS.subjects and behind not in WORDS.prepositions:
        return False
    first = sentence.texts[max(0, place - 6) : place]
    knows = sentence.at(place - 1) in WORDS.knowing or bool(KNOWS & set(first))
    clause = _clause_from(sentence, place + 1)
    return (knows and any(map(_may_be_verb, clause[1:]))) or _is_finite_clause(clause)


def _clause_from(sentence: Sentence, place: int) -> Sequence[str]:
    """Return the words up to a comma or the next 'of'."""
    clause = sentence.texts[place:]
    stops = [at for at, text in enumerate(clause) if text in BREAKS or text == "of"]
    return clause[: stops[0]] if stops else clause


def _may_be_verb(word: str) -> bool:
    return word in WORDS.finite or (word.endswith(("t", "en", "de", "te")) and word != "het")


def _is_finite_clause(clause: Sequence[str]) -> bool:
    """Say whether it ends with its verb, as in '... of uw gegevens klopten'."""
    if len(clause) < FEW_WORDS or {"die", "dat", "wie"} & set(clause[1:]):
        return False
    if clause[0] in WORDS.persons - {"dat", "dit", "deze"} and WORDS.finite & set(clause[2:]):
        return True
    return clause[-1] in WORDS.finite or clause[-1].endswith(("ten", "den"))


def _in_a_clause(sentence: Sentence, start: int, place: int) -> bool:
    """Say whether a subordinate clause lies around this 'of', and no question follows it."""
    if is_verb(sentence, place + 1) and sentence.at(place + 2) in WORDS.subjects:
        return False
    if sentence.at(place + 1) in SAME_KIND and sentence.at(place + 1) in sentence.texts[:place]:
        return False
    return any(_opens_a_clause(sentence, at) for at in range(start + 2, place))


def _opens_a_clause(sentence: Sentence, place: int) -> bool:
    """Tell 'de man die u hielp' from 'kreeg u die', and 'om te weten' from 'om een boom'."""
    word = sentence.at(place)
    if word in {"die", "dat"}:
        return sentence.at(place - 1) not in WORDS.persons
    if word == "om":
        return "te" in sentence.texts[place:]
    return word in WORDS.clause_openers


def _between_answers(sentence: Sentence, asking: Asking, place: int) -> bool:
    behind = sentence.at(place + 1)
    if is_verb(sentence, place + 1) and sentence.at(place + 2) in WORDS.subjects - {"die", "dat"}:
        return True
    if _in_a_clause(sentence, asking.at, place):
        return False
    if behind in WORDS.contrast:
        return True
    if sentence.at(place + 2) in {"die", "dat"} and behind not in WORDS.subjects:
        return False
    before = sentence.texts[asking.at : place]
    return not WORDS.inclusive & set(before) and not _is_anything(sentence, before, behind)


def _is_anything(sentence: Sentence, before: Sequence[str], behind: str) -> bool:
    """Say whether it only sums up: 'Heeft u een brief, een mail of een bericht gekregen?'."""
    return "," in before and "een" in before and behind == "een" and bool(GOT & set(sentence.texts))


def _ends_a_list(sentence: Sentence, asking: Asking, place: int) -> bool:
    """Find answers behind a comma or colon: 'Hoe ging dat, goed of slecht?'."""
    breaks = [at for at in range(asking.until, place) if sentence.at(at) in BREAKS]
    if not breaks or place == breaks[-1] + 1:
        return False
    answers = sentence.texts[breaks[0] + 1 :]
    if BESIDES & set(answers) or _in_a_clause(sentence, breaks[-1] - 1, place):
        return False
    return len(sentence.texts) - breaks[-1] <= MOST_WORDS and not _asks_again(sentence, breaks[-1])


def _asks_again(sentence: Sentence, place: int) -> bool:
    return question_word_at(sentence, place + 1) is not None or sentence.at(place + 1) == "en"


def _compares(sentence: Sentence, asking: Asking, place: int) -> bool:
    """Find 'Wat vond u prettiger, bellen of mailen?' also when the comma is missing."""
    if sentence.at(place - 1) in WORDS.knowing or sentence.at(place - 1) in WORDS.judging:
        return False
    between = sentence.texts[asking.until + 1 : place]
    compared = any(text in WORDS.likes for text in between)
    return compared and sentence.at(asking.until) in {"wat", "wie", "welk", "welke", "waar", "hoe"}
