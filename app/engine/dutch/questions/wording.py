"""A better wording, where a rule can make one; where it cannot, none."""

from collections.abc import Callable

from app.engine.dutch.participles import is_participle
from app.engine.dutch.questions.advice import TEXTS, Wordings
from app.engine.dutch.questions.choice import choice_at
from app.engine.dutch.questions.double import second_at
from app.engine.dutch.questions.kinds import Kind
from app.engine.dutch.questions.leading import loaded_noun
from app.engine.dutch.questions.sentences import BREAKS, Sentence
from app.engine.dutch.questions.shapes import Asking, Shape
from app.engine.dutch.questions.words import WORDS

BE = {"is": "experiences", "zijn": "experiences", "was": "experienced", "waren": "experienced"}
FIND = {"vond": "found", "vonden": "found", "vindt": "finds", "vind": "finds", "vinden": "finds"}
WENT = {"ging", "gaat", "verliep", "verloopt", "liep", "gingen", "verliepen"}
NOT_SIMPLE = WORDS.subordinators | BREAKS | {"om", "en", "of", "dat", "die"}
MOST_WORDS = 8
JUDGES_A_THING = WORDS.judging - WORDS.no_experience
FEW_WORDS = 3
MAY_STAND_ALONE = {Shape.QUESTION_WORD, Shape.REQUEST, Shape.IMPERATIVE}

Rule = Callable[[str, Sentence, Asking], str]


def better_wording(kind: Kind, text: str, sentence: Sentence, asking: Asking) -> str:
    """Ask the same openly, or return nothing."""
    return next(
        (better for rule in RULES.get(kind, ()) if (better := rule(text, sentence, asking))), ""
    )


def _wordings(sentence: Sentence) -> Wordings:
    if "jullie" in sentence.texts:
        return TEXTS.wordings["jullie"]
    informal = {"je", "jij", "jou", "jouw"} & set(sentence.texts)
    return TEXTS.wordings["je" if informal else "u"]


def _piece(text: str, sentence: Sentence, first: int, last: int) -> str:
    start, end = sentence.span(first, last)
    return text[start:end]


def _thing(text: str, sentence: Sentence, first: int, last: int) -> str:
    """Return these words as they were written, when they are one simple thing: 'de balie'."""
    while last > first and sentence.at(last) in WORDS.softeners:
        last -= 1
    words = sentence.texts[first : last + 1]
    if not words or words[0] not in WORDS.thing_openers or len(words) > MOST_WORDS:
        return ""
    if (NOT_SIMPLE | WORDS.loaded) & set(words[1:]) or (
        len(words) == 1 and words[0] not in {"het", "dat", "dit"}
    ):
        return ""
    piece = _piece(text, sentence, first, last)
    return "dat" if len(words) == 1 else piece[0].lower() + piece[1:]


def _judgement(sentence: Sentence, start: int) -> int | None:
    """Return the place of the judgement, when the sentence ends with it."""
    places = (at for at in range(start, len(sentence.texts)) if sentence.at(at) in JUDGES_A_THING)
    place = next(places, None)
    if place is None:
        return None
    rest = [
        text
        for text in sentence.texts[place + 1 :]
        if text not in {"en", "of", "juist", ",", "toch", "hè", "nietwaar"}
    ]
    return place if all(text in WORDS.judging for text in rest) else None


def _was_it(text: str, sentence: Sentence, asking: Asking) -> str:
    """Turn 'Was de balie vriendelijk?' into 'Hoe heeft u de balie ervaren?'."""
    judged = _judgement(sentence, asking.at + 2)
    if asking.shape is not Shape.VERB or judged is None:
        return ""
    thing = _thing(text, sentence, asking.at + 1, judged - 1)
    return _say(sentence, BE[sentence.at(asking.at)], thing) if sentence.at(asking.at) in BE else ""


def _it_was(text: str, sentence: Sentence, asking: Asking) -> str:
    """Turn 'De balie was vriendelijk, toch?' into the same."""
    verb = next((at for at, word in enumerate(sentence.texts) if word in BE), 0)
    if asking.shape is not Shape.STATEMENT or not verb or _judgement(sentence, verb + 1) is None:
        return ""
    return _say(sentence, BE[sentence.at(verb)], _thing(text, sentence, asking.at, verb - 1))


def _did_you_find(text: str, sentence: Sentence, asking: Asking) -> str:
    """Turn 'Vond u het gesprek prettig?' into 'Wat vond u van het gesprek?'."""
    judged = _judgement(sentence, asking.at + 3)
    how = FIND.get(sentence.at(asking.at))
    if how is None or judged is None or sentence.at(asking.at + 1) not in WORDS.asked:
        return ""
    return _say(sentence, how, _thing(text, sentence, asking.at + 2, judged - 1))


def _how_was(text: str, sentence: Sentence, asking: Asking) -> str:
    """Turn 'Hoe vervelend was het wachten?' into 'Hoe heeft u het wachten ervaren?'."""
    if sentence.at(asking.until) != "hoe" or sentence.at(asking.at + 1) not in JUDGES_A_THING:
        return ""
    verb, last = sentence.at(asking.at + 2), len(sentence.texts) - 1
    if verb in BE:
        return _say(sentence, BE[verb], _thing(text, sentence, asking.at + 3, last))
    if verb in FIND and sentence.at(asking.at + 3) in WORDS.asked:
        return _say(sentence, FIND[verb], _thing(text, sentence, asking.at + 4, last))
    return ""


def _satisfied(text: str, sentence: Sentence, asking: Asking) -> str:
    """Turn '(Hoe) tevreden bent u over de hulp?' into 'Wat vindt u van de hulp?'."""
    first = {sentence.at(asking.at), sentence.at(asking.at + 1), sentence.at(asking.at + 2)}
    link = next((at for at, word in enumerate(sentence.texts) if word in {"over", "met"}), 0)
    if not link or not first & {"tevreden", "ontevreden", "blij"}:
        return ""
    return _say(sentence, "finds", _thing(text, sentence, link + 1, len(sentence.texts) - 1))


def _went(text: str, sentence: Sentence, asking: Asking) -> str:
    """Turn 'Verliep het gesprek prettig?' into 'Hoe verliep het gesprek?'."""
    judged = _judgement(sentence, asking.at + 2)
    if sentence.at(asking.at) not in WENT or judged is None:
        return ""
    thing = _thing(text, sentence, asking.at + 1, judged - 1)
    return f"Hoe {sentence.at(asking.at)} {thing}?" if thing else ""


def _without_judgement(text: str, sentence: Sentence, asking: Asking) -> str:
    """Leave the judgement out: 'die onduidelijke brief' becomes 'die brief'."""
    place = loaded_noun(sentence, asking)
    if (
        place is None
        or asking.shape is not Shape.QUESTION_WORD
        or sentence.at(asking.until) == "waarom"
    ):
        return ""
    before = _piece(text, sentence, asking.at, place[0])
    after = _piece(text, sentence, place[1], len(sentence.texts) - 1)
    return _as_question(f"{before} {after}")


def _first_of_two(text: str, sentence: Sentence, asking: Asking) -> str:
    """Keep what stands before the second question."""
    second = second_at(sentence, asking) or 0
    if second - asking.at < FEW_WORDS or asking.shape not in MAY_STAND_ALONE:
        return ""
    last = second - 1
    while sentence.at(last) in BREAKS:
        last -= 1
    if not set(sentence.texts[second : second + FEW_WORDS]) & (WORDS.question_words | WORDS.finite):
        return ""
    mark = "." if asking.shape is Shape.IMPERATIVE else "?"
    return _as_question(_piece(text, sentence, asking.at, last), mark)


def _without_answers(text: str, sentence: Sentence, asking: Asking) -> str:
    """Leave the answers out: 'Hoe ging dat, goed of slecht?' becomes 'Hoe ging dat?'."""
    choice = choice_at(sentence, asking)
    if (
        asking.shape is not Shape.QUESTION_WORD
        or choice is None
        or sentence.at(asking.until) != "hoe"
    ):
        return ""
    breaks = [at for at in range(asking.until, choice) if sentence.at(at) in BREAKS]
    return _as_question(_piece(text, sentence, asking.at, breaks[0] - 1)) if breaks else ""


def _what_made(text: str, sentence: Sentence, asking: Asking) -> str:
    """Turn 'Waarom heeft u gebeld?' into 'Wat maakte dat u heeft gebeld?'."""
    verb, last = asking.until + 1, len(sentence.texts) - 1
    if sentence.at(verb) not in WORDS.auxiliaries or sentence.at(verb + 1) not in WORDS.asked:
        return ""
    if NOT_SIMPLE & set(sentence.texts[verb:]) or not is_participle(sentence.at(last)):
        return ""
    middle = f"{_piece(text, sentence, verb + 1, last - 1)}"
    return f"Wat maakte dat {middle} {sentence.at(verb)} {sentence.at(last)}?"


def _say(sentence: Sentence, how: str, thing: str) -> str:
    wordings = _wordings(sentence).model_dump()
    better = str(wordings[how]).format(thing=thing) if thing else ""
    return better.replace("van dat?", "daarvan?")


def _as_question(piece: str, mark: str = "?") -> str:
    return f"{piece[0].upper()}{piece[1:]}{mark}"


JUDGED: tuple[Rule, ...] = (_was_it, _did_you_find, _it_was, _how_was, _satisfied, _went)
RULES: dict[Kind, tuple[Rule, ...]] = {
    Kind.LEADING: (*JUDGED, _without_judgement),
    Kind.DOUBLE: (*JUDGED, _first_of_two),
    Kind.EITHER_OR: (*JUDGED, _without_answers),
    Kind.CLOSED: JUDGED,
    Kind.WHY: (_what_made,),
}
