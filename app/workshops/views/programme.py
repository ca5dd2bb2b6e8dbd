"""What a page says of a programme, and of what comes before it."""

from datetime import datetime

from flask_babel import gettext as _

from app.content import WorkshopKind
from app.i18n.formats import duration, time_of_day
from app.workshops import queries, rules


def check_rows(needs: list[queries.Need]) -> list[dict[str, object]]:
    return [
        {
            "text": _needed(need),
            "ok": need.is_met,
            "detail": _so_far(need),
            "href": "" if need.is_met else need.url,
            "action": _way(need),
        }
        for need in needs
    ]


def _needed(need: queries.Need) -> str:
    if need.least == 1:
        return need.title
    return str(_("%(title)s, at least %(least)s", title=need.title, least=need.least))


def _way(need: queries.Need) -> str:
    """Say how long it takes; of six reports, each."""
    length = duration(need.minutes)
    if need.least == 1:
        return str(_("Go there, about %(length)s", length=length))
    return str(_("Go there, about %(length)s each", length=length))


def _so_far(need: queries.Need) -> str:
    if need.is_done or not need.handed_in:
        return ""
    if need.least == 1:
        return str(_("Handed in by your team"))
    return str(_("Handed in by your team: %(count)s", count=need.handed_in))


def agenda_rows(kind: WorkshopKind, starts_at: datetime | None) -> list[dict[str, object]]:
    """Return the programme, with times when it is planned."""
    lengths = [part.minutes for part in kind.agenda]
    begins = rules.timetable(starts_at, lengths) if starts_at else [None] * len(lengths)
    return [
        {
            "at": time_of_day(at) if at else "",
            "text": part.title,
            "minutes": part.minutes,
            "is_break": rules.is_break(part.title),
        }
        for at, part in zip(begins, kind.agenda, strict=True)
    ]
