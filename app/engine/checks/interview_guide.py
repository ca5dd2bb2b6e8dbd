import re
from collections.abc import Iterator
from typing import NamedTuple

from app.engine.checks.assumptions import is_risky
from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.dutch.questions.advice import told_kind
from app.engine.dutch.questions.kinds import Kind
from app.engine.dutch.questions.question import Question, look_at_question
from app.engine.findings import Severity
from app.engine.paths import place
from app.engine.records import Around, Record
from app.engine.references import path_of

THEMES = "themes"
TOLD, ALSO = "told", "also"
SAYS = ("words", "advice")

# Generous on purpose: whoever says it in other words must not be stopped.
IN_THE_INTRO = {
    "purpose": r"\bdoel|\bomdat w|\bzodat\b|verbeter|benieuwd|onderzoe"
    r"|\bwill?en\b[^.!?]*\b(?:weten|horen|leren|begrijpen|zien|ontdekken)"
    r"|\bom te (?:weten|horen|leren|begrijpen|zien|ontdekken)|\bbeter (?:maken|worden|kunnen)\b",
    "voluntary": r"vrijwillig|\bhoeft (?:u )?(?:niet|niets|geen|nergens)|verplicht"
    r"|alleen als u (?:dat |het )?wilt|\beigen keuze|\bnee zeggen"
    r"|\bzelf (?:weten|bepalen|beslissen)|\bbepaalt zelf|\bbeslist zelf",
    "stop": r"\bstop|ophouden|\bpauze|afbreken|\beerder weg|\bniet verder",
    "recording": r"\bopname|opnemen|opgenomen|\bne(?:em|men|emt)\b[^.!?]*\bop\b|aantekening|notitie"
    r"|\bschrij(?:f|ft|ven)\b|meeschrij|notee?r|\btypt?\b|meetyp|\bnotul",
    "anonymity": r"anoni|na(?:am|men)\b[^.!?]*\b(?:niet|nergens|geen|weg)\b|schuilna|pseudoniem"
    r"|(?:verzonnen|andere|zonder|zonder uw) naam|herken|herleid|vertrouwelijk"
    r"|\bniemand (?:weet|ziet|kan|hoort)|\bblijft (?:tussen|onder) ons",
}
SAID = {name: re.compile(pattern) for name, pattern in IN_THE_INTRO.items()}
BEGINS = re.compile(
    r"\b(?:begon|begin|beginnen|begonnen|eerste|voor het eerst|aanleiding|startte)\b"
)
ENDS = re.compile(
    r"\bniet (?:heb |hebben )?(?:gevraagd|besproken|gezegd|verteld|over gehad|aan bod|ter sprake)"
    r"|vergeten|\bnog (?:kwijt|iets)\b|\b(?:toevoegen|aanvullen)\b|over het hoofd"
)


class Asked(NamedTuple):
    """A question of the guide, and where it stands."""

    path: str
    row: Document

    @property
    def text(self) -> str:
        """What is asked."""
        return self.row.text("text")

    @property
    def seen(self) -> Question:
        """What can be said about it."""
        return look_at_question(self.text)


@check("GUI-01", Severity.BLOCK, variants=("few", "many"), says=("count",))
def as_many_questions_as_fit_in_a_talk(
    guide: Document, *, least: int = 8, most: int = 15
) -> Iterator[Seen]:
    count = len(_questions(guide))
    if not least <= count <= most:
        yield Spot(THEMES, "few" if count < least else "many", {"count": str(count)})


@check("GUI-02", Severity.WARN, says=("count", "total", "question"))
def mostly_open_questions(guide: Document, *, most: int = 25, among: int = 4) -> Iterator[Seen]:
    """See nothing among a few questions: a share says little then."""
    asked = _questions(guide)
    closed = [one for one in asked if Kind.CLOSED in one.seen.kinds]
    yield from _too_large_a_share(closed, asked, most, among)


@check("GUI-03", Severity.WARN, variants=(TOLD, ALSO), says=SAYS)
def no_judgement_in_a_question(guide: Document) -> Iterator[Seen]:
    return _of_kind(Kind.LEADING, guide)


@check("GUI-04", Severity.WARN, variants=(TOLD, ALSO), says=SAYS)
def one_thing_at_a_time(guide: Document) -> Iterator[Seen]:
    return _of_kind(Kind.DOUBLE, guide)


@check("GUI-05", Severity.HINT, variants=(TOLD, ALSO), says=SAYS)
def about_what_really_happened(guide: Document) -> Iterator[Seen]:
    return _of_kind(Kind.HYPOTHETICAL, guide)


@check("GUI-06", Severity.HINT, variants=(TOLD, ALSO), says=SAYS)
def no_question_that_sounds_like_a_reproach(guide: Document) -> Iterator[Seen]:
    return _of_kind(Kind.WHY, guide)


@check("GUI-07", Severity.HINT, variants=(TOLD, ALSO), says=SAYS)
def in_words_of_a_resident(guide: Document) -> Iterator[Seen]:
    return _of_kind(Kind.JARGON, guide)


@check("GUI-08", Severity.BLOCK, variants=("empty", *IN_THE_INTRO))
def the_intro_says_what_somebody_needs_to_know(guide: Document) -> Iterator[Seen]:
    intro = guide.text("intro").casefold()
    if not intro:
        yield Spot("intro", "empty")
        return
    yield from (Spot("intro", name) for name, words in SAID.items() if not words.search(intro))


@check("GUI-09", Severity.WARN, variants=("opening", "closing"))
def from_the_first_moment_to_what_was_not_asked(guide: Document) -> Iterator[Seen]:
    asked = _questions(guide)
    if not asked:
        return
    first, last = asked[0], asked[-1]
    if not _is(asked, "opening") and not BEGINS.search(first.text.casefold()):
        yield Spot(_list_of(first), "opening")
    said_at_the_end = f"{last.text} {guide.text('closing')}".casefold()
    if not _is(asked, "afsluiting") and not ENDS.search(said_at_the_end):
        yield Spot(_list_of(last), "closing")


@check("GUI-10", Severity.WARN, variants=("one", "more"), says=("count", "codes", "statement"))
def what_is_risky_is_asked(
    guide: Document, around: Around, *, importance: int = 3, evidence: int = 2
) -> Iterator[Seen]:
    asked = _questions(guide)
    if not asked:
        return
    missed = [
        assumption
        for assumption in around.of("assumption")
        if is_risky(assumption.as_document, importance, evidence)
        and not _is_asked(assumption, asked, around)
    ]
    if missed:
        codes = ", ".join(assumption.code for assumption in missed)
        values = {"count": str(len(missed)), "codes": codes, "statement": missed[0].name}
        yield Spot(THEMES, "more" if len(missed) > 1 else "one", values)


@check("GUI-11", Severity.HINT, says=("count", "total", "question"))
def mostly_stories(guide: Document, *, most: int = 30, among: int = 4) -> Iterator[Seen]:
    asked = _questions(guide)
    facts = [one for one in asked if Kind.FACT in one.seen.kinds or one.row.text("kind") == "feit"]
    yield from _too_large_a_share(facts, asked, most, among)


def _questions(guide: Document) -> list[Asked]:
    return [
        Asked(place(THEMES, theme.id, "questions", question.id), question)
        for theme in guide.rows(THEMES)
        for question in theme.rows("questions")
        if question.has("text")
    ]


def _of_kind(kind: Kind, guide: Document) -> Iterator[Seen]:
    for asked in _questions(guide):
        seen = asked.seen
        if kind in seen.kinds:
            start, end = seen.spans[kind]
            values = {"words": seen.text[start:end], "advice": seen.advice}
            variant = TOLD if told_kind(seen.kinds) is kind else ALSO
            yield Spot(place(asked.path, "text"), variant, values, (start, end))


def _too_large_a_share(
    some: list[Asked], asked: list[Asked], percentage: int, among: int
) -> Iterator[Seen]:
    if len(asked) >= among and len(some) * 100 > percentage * len(asked):
        values = {"count": str(len(some)), "total": str(len(asked)), "question": some[0].text}
        yield Spot(THEMES, values=values)


def _is(asked: list[Asked], kind: str) -> bool:
    return any(one.row.text("kind") == kind for one in asked)


def _list_of(asked: Asked) -> str:
    return asked.path.rpartition("/")[0]


def _is_asked(assumption: Record, asked: list[Asked], around: Around) -> bool:
    """Say whether a question names the assumption, or the assumption a question or a safari."""
    if any(assumption.ref in one.row.references("assumption_refs") for one in asked):
        return True
    tested_by = assumption.as_document.references("tested_by")
    paths = {path_of(reference) for reference in tested_by}
    tests = around.found(assumption.values.get("tested_by"))
    return bool(paths & {one.path for one in asked}) or any(t.kind == "safari" for t in tests)
