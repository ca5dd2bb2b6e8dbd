"""What an end document says first: for who has five minutes, and must decide."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from app.engine.document import Document
from app.engine.evidence import QUOTE
from app.engine.picture_kind import PictureKind
from app.exercises.rules.picturing import Filled, desired_of, journey_of
from app.exercises.rules.referring import told
from app.papers.paper import Block, Fact, Facts, Grid, Items, Part, Text
from app.ui.pictures import feelings

TITLE = "In het kort"
CARD = "project"  # the kind of record that a project card is
QUOTES_STAY = (
    "De citaten van inwoners in dit document mag u alleen binnen dit project gebruiken. "
    "Daarbuiten mag het alleen als de inwoner daar toestemming voor gaf."
)
WHO_IS_WHO = (
    "R1, R2 en zo verder zijn schuilnamen. "
    "De verslagen van de gesprekken staan niet in dit document."
)
_PAINS = ("Knelpunt", "Hoe erg", "Verteld door")
_ACTIONS = ("Actie", "Eigenaar", "Klaar op", "Uren", "Kosten")


def made_for(filled: Sequence[Filled]) -> str:
    """Return who asked for it, as it stands on the project card."""
    cards = (one.document for one in filled if _is_card(one))
    return next(filter(None, (card.text("sponsor") for card in cards)), "")


def in_short(filled: Sequence[Filled]) -> Part:
    """Return the first page: what is wrong, what gets better, who does what, and whose words."""
    parts = [part for one in filled for part in _parts(one) if part.content]
    return Part(TITLE, (*parts, Part("Over dit document", (Text((QUOTES_STAY, WHO_IS_WHO)),))))


def _parts(filled: Filled) -> Iterator[Part]:
    if _is_card(filled):
        yield Part("Waar het om gaat", tuple(_question(filled)))
    elif filled.template.picture in _TOLD:
        yield from _TOLD[filled.template.picture](filled)


def _is_card(filled: Filled) -> bool:
    return any(shape.kind == CARD for shape in filled.template.records)


def _question(filled: Filled) -> Iterator[Block]:
    """Give what the team set out to do, and for whom."""
    asked = ("challenge", "target_group")
    fields = filter(None, map(filled.template.field, asked))
    facts = ((field.label, filled.document.text(field.key)) for field in fields)
    answers = tuple(Fact(label, (Text((words,)),)) for label, words in facts if words)
    if answers:
        yield Facts(answers)


def _now(filled: Filled) -> Iterator[Part]:
    """Give the lowest point and the pain points; of one person's journey that is no finding."""
    if filled.document.text("kind") != "current":
        return
    journey = journey_of(filled)
    if not journey.steps:
        return
    says = [feelings.finding(journey)]
    says += [f"Dit rust op {journey.based_on} met inwoners."] if journey.based_on else []
    pains = [(step, pain) for step in filled.document.rows("steps") for pain in step.rows("pains")]
    rows = tuple(_pain(filled, *one) for one in pains)
    grids = (Grid("Knelpunten", _PAINS, rows),) if rows else ()
    yield Part("Wat inwoners meemaken", (Text((" ".join(says),)), *grids))


def _pain(filled: Filled, step: Document, pain: Document) -> tuple[str, str, str]:
    words = filled.words(f"steps/{step.id}/pains", pain, "severity")
    people = {one.document for one in filled.found(pain, "evidence") if one.kind == QUOTE}
    return pain.text("text"), words, _many(len(people), "inwoner", "inwoners") if people else ""


def _chosen(filled: Filled) -> Iterator[Part]:
    ideas = [row for row in filled.document.rows("ideas") if row.text("selected") == "yes"]
    items = tuple(". ".join(filter(None, map(row.text, ("title", "description")))) for row in ideas)
    yield Part("Wat wij kozen", (Items(items),) if items else ())


def _wanted(filled: Filled) -> Iterator[Part]:
    promise, when = map(filled.document.text, ("expectation", "period"))
    finding = feelings.finding(desired_of(filled)) if filled.document.has("steps") else ""
    yield Part("Hoe het wordt", _texts(promise, finding, f"{when}." if when else ""))


def _planned(filled: Filled) -> Iterator[Part]:
    """Give each action with what was agreed on it, by deadline, and what all of it takes."""
    actions = sorted(filled.document.rows("actions"), key=lambda row: row.text("due"))
    rows = tuple(_action(filled, row) for row in actions)
    hours = sum(row.number("hours") or 0 for row in actions)
    total = f"Samen {_many(len(rows), 'actie', 'acties')}, {hours} uur werk."
    content = (Grid("Acties", _ACTIONS, rows), Text((total,))) if rows else ()
    yield Part("Wie doet wat, en wanneer", content)


def _action(filled: Filled, row: Document) -> tuple[str, ...]:
    hours = row.number("hours")
    return (
        row.text("title"),
        row.text("owner"),
        filled.words("actions", row, "due"),
        "" if hours is None else str(hours),
        filled.words("actions", row, "cost_band"),
    )


def _persona(filled: Filled) -> Iterator[Part]:
    quotes = [told(record) for record in filled.found(filled.document, "quote")]
    name = filled.document.text("name")
    title = f"Voor mensen als {name}" if name else filled.template.title
    yield Part(title, _texts(filled.document.text("tagline"), *quotes[:1]))


def _texts(*said: str) -> tuple[Text, ...]:
    """Return what is said as paragraphs; none where nothing is."""
    paragraphs = tuple(filter(None, said))
    return (Text(paragraphs),) if paragraphs else ()


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


_TOLD: Mapping[PictureKind | None, Callable[[Filled], Iterator[Part]]] = {
    PictureKind.PERSONA: _persona,
    PictureKind.JOURNEY: _now,
    PictureKind.IDEAS: _chosen,
    PictureKind.DESIRED: _wanted,
    PictureKind.PLAN: _planned,
}
