from collections.abc import Iterator
from datetime import date

from app.engine.checks.registry import Seen, Spot, check
from app.engine.document import Document
from app.engine.fields.date import MONTHS
from app.engine.findings import Severity
from app.engine.months import months_after
from app.engine.paths import place
from app.engine.records import Around

SLOTS = "interview_slots"


@check("PLAN-01", Severity.WARN, says=("count",))
def enough_respondents(plan: Document, *, least: int = 6, fewest: int = 3) -> Iterator[Seen]:
    """See nothing below `fewest`: then PLAN-02 says it already."""
    count = plan.number("respondents_target")
    if count is not None and fewest <= count < least:
        yield Spot("respondents_target", values={"count": str(count)})


@check("PLAN-02", Severity.BLOCK, says=("count",))
def more_than_a_few_respondents(plan: Document, *, least: int = 3) -> Iterator[Seen]:
    count = plan.number("respondents_target")
    if count is not None and count < least:
        yield Spot("respondents_target", values={"count": str(count)})


@check("PLAN-03", Severity.BLOCK)
def respondents_know_what_they_agree_to(plan: Document) -> Iterator[Seen]:
    if not plan.has("consent_version"):
        yield "consent_version"


@check("PLAN-04", Severity.BLOCK, variants=("late", "early"), says=("end", "latest", "last"))
def reports_are_deleted_in_time(
    plan: Document, around: Around, *, months: int = 6
) -> Iterator[Seen]:
    """See nothing late while the project card has no planning: then nobody knows the end."""
    delete_by, talks = plan.date("delete_by"), _days_of_talks(plan)
    if delete_by is None:
        return
    if talks and delete_by < max(talks):
        yield Spot("delete_by", "early", {"last": _in_words(max(talks))})
    milestones = _milestones(around)
    if not milestones:
        return
    end = max(milestones + talks)
    latest = months_after(end, months)
    if delete_by > latest:
        values = {"end": _in_words(end), "latest": _in_words(latest)}
        yield Spot("delete_by", "late", values)


@check("PLAN-05", Severity.WARN)
def more_ways_than_one_to_find_people(plan: Document) -> Iterator[Seen]:
    if len(plan.codes("recruitment_channels")) == 1:
        yield "recruitment_channels"


@check("PLAN-06", Severity.WARN, variants=("both", "interviewer", "note_taker", "same"))
def each_talk_has_a_pair(plan: Document) -> Iterator[Seen]:
    for slot in plan.rows(SLOTS):
        asks, writes = slot.text("interviewer"), slot.text("note_taker")
        here = place(SLOTS, slot.id, "note_taker" if asks else "interviewer")
        if not asks and not writes:
            yield Spot(here, "both")
        elif not asks or not writes:
            yield Spot(here, "note_taker" if asks else "interviewer")
        elif asks == writes:
            yield Spot(here, "same")


def _days_of_talks(plan: Document) -> list[date]:
    return _days(plan, SLOTS)


def _milestones(around: Around) -> list[date]:
    cards = around.of("project")
    return [day for card in cards for day in _days(card.as_document, "milestones")]


def _days(document: Document, key: str) -> list[date]:
    return [day for row in document.rows(key) if (day := row.date("date"))]


def _in_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][0]} {day.year}"
