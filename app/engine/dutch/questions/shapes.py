"""How a sentence asks: with a question word, a verb first, a request, or as a statement."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from app.engine.dutch.questions.sentences import Sentence
from app.engine.dutch.questions.words import WORDS

DEGREES = {"veel", "vaak", "lang", "oud", "laat", "ver"}
GENTLE = {"eens", "maar", "me", "mij", "ons", "gerust", "over", "even"}
NOT_ASKED = {("hoe", "dan"), ("wie", "weet"), ("hoe", "ook"), ("wat", "betreft"), ("wat", "mij")}
SUPPOSING = {"stel", "gesteld"}
FEW_WORDS = 3
ASKERS = {"ik", "we", "wij"}
ONESELF = {"uzelf", "jezelf", "zich", "je", "u", "jullie"}
AFTER_WHEN = {"precies", "ongeveer", "dan", "en"}
NEXT_CLAUSE = {"hoe", "wat", "wie", "waarom", "omdat", "dat", "als", "of"}


class Shape(StrEnum):
    """By what a sentence asks."""

    QUESTION_WORD = "question word"
    VERB = "verb"
    REQUEST = "request"
    IMPERATIVE = "imperative"
    STATEMENT = "statement"
    GO_ON = "go on"
    REST = "rest"  # a few words without a verb


class Asking(NamedTuple):
    """How a sentence asks, and at which word that begins."""

    shape: Shape
    at: int
    until: int  # the question word, or the verb of the request: what is asked comes behind it


def asking(sentence: Sentence) -> Asking:
    """Find by what a sentence asks: its first clause that can be a question."""
    if set(sentence.joined.split()) <= WORDS.going_on:
        return Asking(Shape.GO_ON, 0, 0)
    places = list(_places(sentence))
    for number, place in enumerate(places):
        found = _asking_at(sentence, place, is_first=number == 0)
        if found and not _is_condition(sentence, found, places[number + 1 :]):
            return found
    return _without_comma(sentence, places[0]) or _statement(sentence, places[0])


def question_word_at(sentence: Sentence, place: int) -> int | None:
    """Return the place of the question word that opens a phrase here: of 'wie' in 'met wie'."""
    word, follows = sentence.at(place), sentence.at(place + 1)
    if word in WORDS.question_words:
        return None if (word, follows) in NOT_ASKED and sentence.at(place + 2) else place
    return _behind_preposition(sentence, place) if word in WORDS.prepositions else None


def _behind_preposition(sentence: Sentence, place: int) -> int | None:
    """Find the question word in 'met wie', and in 'aan de hand van welke brief'."""
    if sentence.at(place + 1) in WORDS.question_words:
        return place + 1
    for at in range(place + 2, place + 5):
        word = sentence.at(at)
        if not sentence.at(at - 1).isalpha() or sentence.at(at - 1) in WORDS.persons | WORDS.finite:
            return None
        if word in {"welk", "welke", "waarvan", "wie", "wat"} and _has_no_subject(sentence, at):
            return at
    return None


def _has_no_subject(sentence: Sentence, place: int) -> bool:
    follows = sentence.at(place + 1)
    return follows not in WORDS.persons | {"de", "uw"}


def imagines(sentence: Sentence, place: int) -> bool:
    """Say whether this is 'Stelt u zich eens voor dat ...'."""
    imagined = sentence.at(place) == "stelt" and "zich" in sentence.texts[place : place + 4]
    return imagined and not introduces(sentence, place)


def supposes(sentence: Sentence, place: int) -> bool:
    """Say whether this is 'Stel dat ...', and not 'Stel uzelf eens voor'."""
    return sentence.at(place) in SUPPOSING and not introduces(sentence, place)


def introduces(sentence: Sentence, place: int) -> bool:
    """Find 'Stel uzelf eens voor' and 'Wilt u zich voorstellen aan de groep?'."""
    ends = "voor" if sentence.at(place) in {"stel", "stelt"} else "voorstellen"
    clause = sentence.texts[place + 1 : place + 9]
    if ends not in clause or sentence.at(place) not in WORDS.request_openers | {"stel", "stelt"}:
        return False
    said, behind = clause[: clause.index(ends)], clause[clause.index(ends) + 1 :][:1]
    if not set(said) <= WORDS.introducing or not ONESELF & set(said):
        return False
    return bool({"uzelf", "jezelf"} & set(said)) or behind in {(), ("aan",), ("en",)}


def is_verb(sentence: Sentence, place: int) -> bool:
    """Say whether a finite verb stands here, with what it is about behind it."""
    word = sentence.at(place)
    if word in WORDS.finite:
        return True
    return _may_be_verb(word) and sentence.at(place + 1) in WORDS.subjects


def _may_be_verb(word: str) -> bool:
    known = WORDS.not_verbs | WORDS.prepositions | WORDS.subordinators | WORDS.question_words
    return word.isalpha() and word not in known


def _places(sentence: Sentence) -> Iterator[int]:
    for start in sentence.starts():
        place = start
        while _is_filler(sentence, place):
            place += 1
        yield place


def _is_filler(sentence: Sentence, place: int) -> bool:
    word = sentence.at(place)
    if place >= len(sentence.texts) - 1:
        return False
    if word == "tot":
        return sentence.at(place + 1) == "slot"
    return word in WORDS.fillers or not sentence.tokens[place].is_word


def _asking_at(sentence: Sentence, place: int, *, is_first: bool) -> Asking | None:
    if supposes(sentence, place) or imagines(sentence, place):
        return None
    if sentence.at(place + 1) in ASKERS and " graag " in sentence.joined:
        return _indirect(sentence, place)
    request = _request(sentence, place) or _imperative(sentence, place)
    if request:
        return request
    question_word = question_word_at(sentence, place)
    if question_word is not None:
        asks = _is_asked(sentence, question_word, is_first=is_first)
        return Asking(Shape.QUESTION_WORD, place, question_word) if asks else None
    if is_verb(sentence, place) and (is_first or _has_subject(sentence, place)):
        return Asking(Shape.VERB, place, place)
    return None


def _is_condition(sentence: Sentence, found: Asking, later: list[int]) -> bool:
    """Say whether this only sets the stage: 'Mocht u verhuizen, wat doet u dan?'."""
    if found.shape is not Shape.VERB or sentence.at(found.at) != "mocht":
        return False
    return any(question_word_at(sentence, place) is not None for place in later)


def _is_asked(sentence: Sentence, place: int, *, is_first: bool) -> bool:
    """Tell a question from what looks like it: 'Wanneer u belt, ...', 'Wat u zei, ...'."""
    word, follows = sentence.at(place), sentence.at(place + 1)
    if word == "wat" and follows in WORDS.judging and sentence.at(place + 2) in {"dat", ","}:
        return False
    if word == "wanneer":
        return not follows or is_verb(sentence, place + 1) or follows in AFTER_WHEN
    if follows not in WORDS.persons | {"de", "uw", "mijn", "jouw"}:
        return True
    return is_first and "," not in sentence.texts[place:]


def _has_subject(sentence: Sentence, place: int) -> bool:
    return sentence.at(place + 1) in WORDS.subjects


def _request(sentence: Sentence, place: int) -> Asking | None:
    """Find 'Kunt u vertellen': that only asks for yes or no when 'of' follows."""
    opener, asked = sentence.at(place), sentence.at(place + 1)
    if opener not in WORDS.request_openers:
        return None
    if asked not in WORDS.asked:
        return _may_i(sentence, place)
    verb = next((at for at in _rest(sentence, place) if _is_request_verb(sentence, at)), None)
    if verb is None or _tells_others(sentence, place, verb):
        return None
    return Asking(Shape.REQUEST, place, verb)


def _is_request_verb(sentence: Sentence, place: int) -> bool:
    pair = f"{sentence.at(place - 1)} {sentence.at(place)}"
    word = sentence.at(place)
    return word in WORDS.request_verbs or pair in WORDS.request_phrases


def _tells_others(sentence: Sentence, place: int, verb: int) -> bool:
    """Say whether it is about telling others: 'Zou u uw buren vertellen dat ...'."""
    if sentence.at(place) not in {"zou", "zouden", "zoudt"}:
        return False
    between = set(sentence.texts[place:verb])
    return not between & {
        "kunnen",
        "willen",
        "mij",
        "me",
        "ons",
        "eens",
        "iets",
        "daar",
        "misschien",
    }


def _may_i(sentence: Sentence, place: int) -> Asking | None:
    if sentence.at(place + 1) not in ASKERS:
        return None
    for at in _rest(sentence, place):
        if sentence.at(at) in WORDS.ask_verbs and question_word_at(sentence, at + 1) is not None:
            return Asking(Shape.REQUEST, place, at)
    return None


def _rest(sentence: Sentence, place: int) -> Iterator[int]:
    """Give the places of this clause: until a question word or a conjunction begins another."""
    for at in range(place + 1, len(sentence.texts)):
        begins = sentence.at(at) in NEXT_CLAUSE and at > place + 2
        if begins and not _follows_an_object(sentence, at):
            return
        yield at


def _follows_an_object(sentence: Sentence, place: int) -> bool:
    behind = sentence.at(place + 1)
    more = behind.endswith("er") or behind in {"eens", "nog", "over"} | WORDS.request_verbs
    return sentence.at(place) in {"wat", "dat"} and more and behind not in WORDS.persons


def _imperative(sentence: Sentence, place: int) -> Asking | None:
    word, follows = sentence.at(place), sentence.at(place + 1)
    if word in WORDS.polite_verb and follows in WORDS.asked and sentence.at(place + 2) in GENTLE:
        return Asking(Shape.IMPERATIVE, place, place)
    told = follows == "eens" and _may_be_verb(word) and word not in WORDS.finite
    told = told or introduces(sentence, place)
    if not told and (
        word not in WORDS.imperatives or follows in WORDS.asked | {"ik", "we", "ze", "hij"}
    ):
        return None
    return Asking(Shape.IMPERATIVE, place, place)


def _without_comma(sentence: Sentence, start: int) -> Asking | None:
    """Find the question behind a clause that no comma ends: 'Als u terugkijkt wat vond u dan?'."""
    if sentence.at(start) not in WORDS.subordinators | WORDS.prepositions | SUPPOSING:
        return None
    if is_verb(sentence, start + 1) and sentence.at(start) == "toen":
        return None
    for place in range(start + FEW_WORDS, len(sentence.texts) - 1):
        question_word = question_word_at(sentence, place)
        if question_word is not None and is_verb(sentence, question_word + 1):
            return Asking(Shape.QUESTION_WORD, place, question_word)
        if sentence.at(place) in WORDS.finite and sentence.at(place + 1) in WORDS.asked:
            return Asking(Shape.VERB, place, place)
    return None


def _statement(sentence: Sentence, start: int) -> Asking:
    for place in range(start, len(sentence.texts)):
        question_word = question_word_at(sentence, place)
        if question_word is not None and _asks_at_the_end(sentence, question_word):
            return Asking(Shape.QUESTION_WORD, place, question_word)
    indirect = next((words for words in WORDS.indirect if f" {words} " in sentence.joined), None)
    if indirect:
        return _indirect(sentence, start)
    if sentence.at(start) in {"als", "indien"}:  # 'En als het niet lukt?'
        return Asking(Shape.GO_ON, start, start)
    has_verb = any(text in WORDS.finite for text in sentence.texts)
    short = len(sentence.texts) - start <= FEW_WORDS
    return Asking(Shape.REST if short and not has_verb else Shape.STATEMENT, start, start)


def _asks_at_the_end(sentence: Sentence, place: int) -> bool:
    """Find 'U ging naar wie?' and 'U woont hier hoe lang?'."""
    left = len(sentence.texts) - place - 1
    if sentence.at(place - 1) == "niet":  # '..., niet waar?'
        return False
    return sentence.asks and (
        left == 0 or (left <= FEW_WORDS and sentence.at(place + 1) in DEGREES)
    )


def _indirect(sentence: Sentence, start: int) -> Asking:
    """Read 'Ik ben benieuwd hoe u dat vond': what follows tells how it asks."""
    for place in range(start, len(sentence.texts)):
        if sentence.at(place) == "of":
            return Asking(Shape.STATEMENT, start, place)
        question_word = question_word_at(sentence, place)
        if question_word is not None:
            return Asking(Shape.REQUEST, start, max(place - 1, start))
    return Asking(Shape.STATEMENT, start, start)
