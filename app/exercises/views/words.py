"""Sentences that several pages share."""

from datetime import datetime
from typing import Any

from flask import url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext

from app import clock
from app.content.items import StepKind
from app.exercises.models import Cause, DocumentVersion, ExerciseDocument
from app.exercises.queries import Colleague
from app.exercises.rules.filing import Files
from app.exercises.rules.showing import People
from app.i18n.formats import clock_time, day_short

KINDS = {
    "action": lazy_gettext("Actions"),
    "assumption": lazy_gettext("Assumptions"),
    "consent-text": lazy_gettext("Texts for respondents"),
    "desired-journey": lazy_gettext("Desired journeys"),
    "desired-step": lazy_gettext("Steps of the desired journey"),
    "document": lazy_gettext("Other documents"),
    "finding": lazy_gettext("Findings of the validation"),
    "idea": lazy_gettext("Ideas"),
    "interview": lazy_gettext("Interviews"),
    "journey": lazy_gettext("Current journeys"),
    "observation": lazy_gettext("Observations"),
    "pain": lazy_gettext("Pain points"),
    "persona": lazy_gettext("Personas"),
    "phase": lazy_gettext("Phases"),
    "prototype": lazy_gettext("Prototypes"),
    "question": lazy_gettext("Questions of the guide"),
    "quote": lazy_gettext("Quotes"),
    "research-plan": lazy_gettext("Research plan"),
    "research-question": lazy_gettext("Research questions"),
    "safari": lazy_gettext("Service safaris"),
    "session": lazy_gettext("Sessions of the validation"),
    "step": lazy_gettext("Steps of the current journey"),
    "told-gain": lazy_gettext("What went well, from interviews"),
    "told-need": lazy_gettext("Needs, from interviews"),
    "told-pain": lazy_gettext("Pain points, from interviews"),
}


def saved_words(moment: datetime) -> str:
    """Say when something was saved: 'Opgeslagen om 10:42'."""
    if _day(moment) == _day(clock.now()):
        return str(_("Saved at %(time)s", time=clock_time(moment)))
    return str(_("Saved on %(day)s at %(time)s", day=day_short(moment), time=clock_time(moment)))


def cause_words(version: DocumentVersion) -> str:
    """Say why there is a version."""
    words = {
        Cause.BEGIN: _("begun"),
        Cause.AUTOSAVE: _("while typing"),
        Cause.SAVE: _("saved"),
        Cause.CLASH: _("text that did not stay when two wrote at once"),
        Cause.MERGE: _("put together with what a colleague wrote"),
        Cause.HAND_IN: _("handed in"),
        Cause.RESTORE: _("an earlier version brought back"),
        Cause.WITHDRAW: _("somebody took back their consent"),
    }
    return str(words[version.cause])


def kind_words(kind: str) -> str:
    """Return how records of a kind are called, in the plural."""
    return str(KINDS.get(kind, kind))


def here_words(team: list[Colleague], me: int) -> str:
    """Say who else has the document open; nothing when nobody has."""
    names = [one.first_name for one in team if one.id != me and one.is_here]
    if not names:
        return ""
    if len(names) == 1:
        return str(_("%(name)s is writing too", name=names[0]))
    return str(
        _("%(names)s and %(name)s are writing too", names=", ".join(names[:-1]), name=names[-1])
    )


def names_of(team: list[Colleague], files: Files | None = None) -> People:
    """Return the people of a document by their public id, and its files when given."""
    people = {one.public_id: one.name for one in team}
    return people | {public_id: one.name for public_id, one in (files or {}).items()}


def lesson_url(lesson_id: str) -> str:
    """Return where the lesson is that explains something."""
    return StepKind.LESSON.url(lesson_id)


def address(document: ExerciseDocument, view: str, **more: Any) -> str:  # noqa: ANN401 - as url_for
    """Return the address of a page of a document: "edit", "hand_in", "versions", ..."""
    return url_for(
        f"exercises.{view}", template=document.template_id, document=document.public_id, **more
    )


def _day(moment: datetime) -> object:
    return moment.astimezone(clock.AMSTERDAM).date()
