"""One interview question: its kinds, where that shows, and what to do about it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.engine.dutch.composed import composed
from app.engine.dutch.internal_words import OURS, Vocabulary, internal_words
from app.engine.dutch.internal_words import Found as InternalWord
from app.engine.dutch.questions.advice import advice_on, told_kind
from app.engine.dutch.questions.choice import choice_at, is_indirect
from app.engine.dutch.questions.double import second_at
from app.engine.dutch.questions.hypothetical import hypothetical_at
from app.engine.dutch.questions.kinds import Kind
from app.engine.dutch.questions.leading import everyone_says, leading_at
from app.engine.dutch.questions.notes import without_notes
from app.engine.dutch.questions.sentences import Sentence, Token, sentences
from app.engine.dutch.questions.shapes import Asking, Shape, asking
from app.engine.dutch.questions.topics import fact_at, why_at
from app.engine.dutch.questions.wording import better_wording

LONGEST = 25  # words
FEW_WORDS = 2
READ = 4_000  # characters; what comes after them changes nothing but the time it takes
LISTS = (OURS, Vocabulary("jargon.nl.toml"))
Span = tuple[int, int]
Asked = Sequence[tuple[Sentence, Asking]]
Found = Iterator[tuple[Kind, Span]]


class Question(NamedTuple):
    """What can be said about a question; the spans are places in the text as it was given."""

    text: str
    kinds: tuple[Kind, ...]
    spans: Mapping[Kind, Span]
    advice: str  # empty when nothing can be better
    better: str  # the same asked better; empty when no rule can make that


@lru_cache(maxsize=1024)
def look_at_question(text: str) -> Question:
    """Say what kinds of question this is; no text has no kinds.

    Every check asks for it after every few keys, so what was said is kept for a while.
    """
    plain = composed(text[:READ])
    said = sentences(without_notes(plain.text))
    asked = _asked(said)
    if not asked:
        return Question(text, (), {}, "", "")
    found = dict(_spans(said, asked, plain.text))
    kinds = tuple(kind for kind in Kind if kind in found)
    spans = {kind: plain.original(*found[kind]) for kind in kinds}
    told = told_kind(kinds)
    better = better_wording(told, plain.text, *asked[0]) if told else ""
    return Question(text, kinds, spans, _advice(kinds, better, plain.text, text), better)


def _advice(kinds: Sequence[Kind], better: str, plain: str, whole: str) -> str:
    jargon = _jargon(plain)
    values = {
        "count": str(len(whole.split())),
        "word": jargon.word if jargon else "",
        "plain": jargon.better if jargon else "",
    }
    return advice_on(kinds, better, values)


def _asked(said: Sequence[Sentence]) -> Asked:
    """Choose the sentences that ask: with a question mark, or a request."""
    read = [(sentence, asking(sentence)) for sentence in said]
    chosen = [(s, how) for s, how in read if s.asks or how.shape is Shape.IMPERATIVE]
    if not any(s.asks for s, _how in read):
        shapes = {Shape.STATEMENT, Shape.REST}
        chosen = [(s, how) for s, how in read if how.shape not in shapes] or read[-1:]
    return [pair for pair in chosen if not _clears_throat(*pair)] or chosen


def _clears_throat(sentence: Sentence, how: Asking) -> bool:
    """Say whether it only asks leave to ask: 'Mag ik u iets vragen?'."""
    return (
        sentence.at(how.at) == "mag"
        and sentence.at(how.at + 1) == "ik"
        and "vragen" in sentence.texts
    )


def _spans(said: Sequence[Sentence], asked: Asked, text: str) -> Found:
    yield from _form(*asked[0])
    for sentence, how in asked:
        yield from _marks(sentence, how)
    yield from _before(said, asked)
    yield from _two_questions(asked)
    yield from _word_kinds(said, text)


def _form(sentence: Sentence, how: Asking) -> Found:
    """Say whether the first thing asked is open or closed."""
    choice = choice_at(sentence, how)
    closed = how.shape in {Shape.VERB, Shape.STATEMENT} or (
        how.shape is Shape.REQUEST and is_indirect(sentence, how)
    )
    if how.shape is Shape.REST:
        closed = not sentence.tokens or sentence.at(0) not in {"en", "maar"}
    if closed or choice is not None:
        yield Kind.CLOSED, sentence.span(how.at)
    else:
        yield Kind.OPEN, sentence.span(how.at, max(how.at, how.until))


def _marks(sentence: Sentence, how: Asking) -> Found:
    choice = choice_at(sentence, how)
    if choice is not None:
        yield Kind.EITHER_OR, sentence.span(choice)
    what_if = hypothetical_at(sentence, how)
    if what_if is not None:
        yield Kind.HYPOTHETICAL, sentence.span(what_if)
    for kind, rule in ((Kind.LEADING, leading_at), (Kind.WHY, why_at), (Kind.FACT, fact_at)):
        place = rule(sentence, how)
        offered = (
            kind is Kind.FACT and choice is not None
        )  # 'Welke dag schikt, maandag of dinsdag?'
        if place and not offered:
            yield kind, sentence.span(*place)
    second = second_at(sentence, how)
    if second is not None:
        yield Kind.DOUBLE, sentence.span(second, len(sentence.tokens) - 1)


def _before(said: Sequence[Sentence], asked: Asked) -> Found:
    """Look at what is said before or around the question."""
    questions = [sentence for sentence, _how in asked]
    for sentence in said:
        if sentence not in questions and everyone_says(sentence):
            yield Kind.LEADING, sentence.span(0, len(sentence.tokens) - 1)
        if sentence not in questions and sentence.at(0) == "stel":
            yield Kind.HYPOTHETICAL, sentence.span(0)


def _two_questions(asked: Asked) -> Found:
    questions = [(s, how) for s, how in asked if s.asks and _is_more(s, how)]
    if len(questions) > 1:
        second = questions[1][0]
        yield Kind.DOUBLE, second.span(0, len(second.tokens) - 1)


def _is_more(sentence: Sentence, how: Asking) -> bool:
    """Tell 'En voor uw kinderen?', which asks again, from 'Fijn?' and 'En toen?'."""
    again = sentence.at(0) == "en" and len(sentence.texts) > FEW_WORDS
    return how.shape is not Shape.REST or again


def _word_kinds(said: Sequence[Sentence], text: str) -> Found:
    words = _words(said)
    if len(words) > LONGEST:
        yield Kind.LONG, (words[LONGEST].start, words[-1].end)
    jargon = _jargon(text)
    if jargon:
        yield Kind.JARGON, (jargon.start, jargon.end)


def _words(said: Sequence[Sentence]) -> list[Token]:
    return [token for sentence in said for token in sentence.tokens if token.is_word]


def _jargon(text: str) -> InternalWord | None:
    """Return the first word that a resident would not use."""
    ways = (text, text.replace("-", " "))  # also the second half of 'Wmo-indicatie'
    jargon = [word for way in ways for list_ in LISTS for word in internal_words(way, list_)]
    return min(jargon, key=lambda found: found.start, default=None)
