"""Whether a question asks for what might be, instead of what was."""

from collections.abc import Sequence
from itertools import pairwise

from app.engine.dutch.participles import is_participle
from app.engine.dutch.questions.sentences import BREAKS, Sentence
from app.engine.dutch.questions.shapes import Asking, Shape, imagines, introduces, supposes
from app.engine.dutch.questions.topics import was_promised
from app.engine.dutch.questions.words import WORDS

WOULD = {"zou", "zouden", "zoudt"}
THINKS_AHEAD = {"denk", "denkt", "verwacht", "gelooft"}
HAD = {"had", "hadden", "was", "waren"}
HELPED = {"geholpen", "gescheeld", "uitgemaakt"}
HAPPENED = {"belde", "ging", "klaar", "ziek", "thuis", "deed", "kreeg"}
IDEAL = {"ideale", "gedroomde", "perfecte"}
REALLY_WAS = {"vroeger", "soms", "altijd", "destijds", "vaak", "meestal", "toen", "weer"}


def hypothetical_at(sentence: Sentence, asking: Asking) -> int | None:
    """Return the word that makes it a game of what if."""
    return next((place for rule in RULES if (place := rule(sentence, asking)) is not None), None)


def _suppose(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Stel dat ...', and 'Mocht u ooit ...' before a question."""
    for place in sentence.starts():
        at = place
        while sentence.at(at) in WORDS.fillers and at < len(sentence.texts) - 1:
            at += 1
        sets_the_stage = sentence.at(at) == "mocht" and asking.at > at
        if supposes(sentence, at) or sets_the_stage or imagines(sentence, at):
            return at
    return None


def _what_if(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Wat als ...?' and 'En als het niet was gelukt?'."""
    if sentence.at(asking.until) == "wat" and sentence.at(asking.until + 1) == "als":
        return asking.until + 1
    if asking.shape is Shape.GO_ON and HAD & set(sentence.texts):
        return asking.at
    return None


def _would(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'zou' where it is the verb of the question itself."""
    if asking.shape is Shape.STATEMENT or _only_polite(sentence, asking):
        return None
    if introduces(sentence, asking.at) or was_promised(sentence, asking):
        return None
    first = asking.until + 1 if asking.shape is Shape.REQUEST else asking.at
    for place in range(first, len(sentence.texts)):
        if sentence.at(place) in WOULD:
            return place if _is_own(sentence, asking, first, place) else None
    return None


def _only_polite(sentence: Sentence, asking: Asking) -> bool:
    """Say whether 'zou' is only kind: 'Welk cijfer zou u geven?', 'Hoe zou u het omschrijven?'."""
    grades = sentence.at(asking.until + 1) in WORDS.facts and "geven" in sentence.texts
    return grades or bool(WORDS.describing & set(sentence.texts[asking.until :][-3:]))


def _is_own(sentence: Sentence, asking: Asking, first: int, place: int) -> bool:
    start = asking.until if asking.shape is Shape.QUESTION_WORD else first
    opener = next((at for at in range(place - 1, start, -1) if _opens(sentence, at)), None)
    if opener is None or "," in sentence.texts[opener:place]:
        return True
    if sentence.at(opener - 1) == "en" and opener + 1 == place:  # '... en wat zou u veranderen?'
        return True
    if sentence.at(opener) in {"als", "indien", "tenzij"}:
        return True
    return sentence.at(opener) == "dat" and sentence.at(asking.at) in THINKS_AHEAD


def _opens(sentence: Sentence, place: int) -> bool:
    """Say whether a clause begins here: 'dat u', 'als de', and not 'als eerste' or 'als dat'."""
    word, before = sentence.at(place), sentence.at(place - 1)
    if word not in WORDS.opens_a_clause:
        return False
    if word in {"dat", "die"}:
        return before not in WORDS.opens_a_clause
    return word != "als" or sentence.at(place + 1) in WORDS.subjects


def _if_unreal(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'als u de baas was' and 'als u één ding mocht veranderen'."""
    place = next((at for at, text in enumerate(sentence.texts) if text in {"als", "indien"}), None)
    if place is None or sentence.at(place - 1) in {"zo", "net", "zoals", "evenals"}:
        return None
    clause = _clause(sentence, place)
    if REALLY_WAS & set(clause):
        return None
    return place if _is_unreal(sentence, asking, place, clause) else None


def _is_unreal(sentence: Sentence, asking: Asking, place: int, clause: list[str]) -> bool:
    if _would_inside(sentence, place, len(clause)) or _may_wish(clause) or _plays_another(clause):
        return True
    if place < asking.at:
        would_be = _main_verb(sentence, asking) in HAD and "toen" not in sentence.texts
        return _were_it(clause) or (would_be and _had_been(clause[-2:]))
    return _would_have(sentence, asking, place, set(clause)) or (
        sentence.at(asking.at) in THINKS_AHEAD and _had_been(sentence.texts[:place])
    )


def _were_it(clause: Sequence[str]) -> bool:
    """Find 'als er een app was, ...'; not 'als u klaar was, ...', which happened."""
    unreal = clause[-1] in HAD and clause[1] in WORDS.persons
    return unreal and not HAPPENED & set(clause)


def _had_been(words: Sequence[str]) -> bool:
    """Say whether 'had gebeld' or 'gebeld had' stands in it."""
    return any(
        (one in HAD and is_participle(other)) or (other in HAD and is_participle(one))
        for one, other in pairwise(words)
    )


def _main_verb(sentence: Sentence, asking: Asking) -> str:
    return sentence.at(asking.until + (asking.shape is Shape.QUESTION_WORD))


def _would_inside(sentence: Sentence, place: int, length: int) -> bool:
    """Say whether 'zou' is the verb of this 'als', and not of a clause in it."""
    would = next((at for at in range(place, place + length) if sentence.at(at) in WOULD), None)
    return would is not None and not any(_opens(sentence, at) for at in range(place + 1, would))


def _clause(sentence: Sentence, place: int) -> list[str]:
    words: list[str] = []
    for text in sentence.texts[place:]:
        if text in BREAKS and len(words) > 1:
            break
        words.append(text)
    return words


def _may_wish(clause: list[str]) -> bool:
    """Find 'als u één ding kon (of mag) veranderen'."""
    may = {"mag", "mocht", "mochten", "kon", "konden"} & set(clause)
    return bool(may) and bool(WORDS.may_wish & set(clause)) and clause[1] in WORDS.persons


def _plays_another(clause: list[str]) -> bool:
    end = {"was", "had", "werd", "bent", "heeft", "kreeg", "mocht", "krijgt", "hebt"}
    return bool(WORDS.magic & set(clause)) and bool(end & set(clause))


def _would_have(sentence: Sentence, asking: Asking, place: int, words: set[str]) -> bool:
    """Find 'Wat had u gedaan als het dicht was geweest?'."""
    verb, before = _main_verb(sentence, asking), sentence.at(place - 1)
    surely = "niet" not in sentence.texts[:place] or before == "geweest"
    had = verb in {"had", "hadden"} or (verb in HAD and is_participle(before) and surely)
    return had and bool(HAD & words)


def _would_have_helped(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Wat had u geholpen?' and 'Denkt u dat het zonder hulp was gelukt?'."""
    if sentence.at(asking.at) in THINKS_AHEAD and {"zonder", "anders"} & set(sentence.texts):
        return asking.at if _had_been(sentence.texts) else None
    helped = HELPED & set(sentence.texts) or " verschil gemaakt " in sentence.joined
    asks_what = sentence.at(asking.until) == "wat" and _main_verb(sentence, asking) == "had"
    return asking.until + 1 if asks_what and helped else None


def _ideal(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Hoe ziet uw ideale loket eruit?' and 'Wat is voor u de ideale manier?'."""
    places = (at for at, text in enumerate(sentence.texts) if text in IDEAL)
    looks = "eruit" in sentence.texts or sentence.texts[-1:] == ("uit",)
    is_asked = asking.shape is Shape.QUESTION_WORD and sentence.at(asking.until + 1) == "is"
    return next(places, None) if looks or is_asked else None


def _if_it_were_up_to_you(sentence: Sentence, _asking: Asking) -> int | None:
    """Find 'Als het aan u lag'."""
    if not {"lag", "ligt"} & set(sentence.texts):
        return None
    places = range(len(sentence.texts) - 2)
    said = ("als", "het", "aan")
    return next((at for at in places if tuple(sentence.texts[at : at + 3]) == said), None)


def _could_have(sentence: Sentence, asking: Asking) -> int | None:
    """Find 'Wat had de gemeente anders kunnen doen?'."""
    verb = asking.until + (asking.shape is Shape.QUESTION_WORD)
    could = sentence.at(verb) in {"had", "hadden"} and "kunnen" in sentence.texts[verb:]
    return verb if could and "niet" not in sentence.texts else None


RULES = (
    *(_suppose, _what_if, _would, _if_unreal, _would_have_helped),
    *(_ideal, _if_it_were_up_to_you, _could_have),
)
