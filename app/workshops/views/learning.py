"""For everyone: what there is to come, and a seat."""

from flask import abort, flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app import clock
from app.accounts.models import User
from app.accounts.session import signed_in_user
from app.cohorts.queries import trainers_of
from app.web.access import access, guides, signed_in
from app.web.course import course
from app.web.page import page
from app.workshops import queries, service
from app.workshops.emails import calendar_of
from app.workshops.errors import WorkshopRefusedError
from app.workshops.rules.calendar import Method
from app.workshops.views.answering import as_file, to_page
from app.workshops.views.blueprint import bp
from app.workshops.views.programme import agenda_rows, check_rows


@bp.get("")
@access(signed_in)
def index() -> ResponseReturnValue:
    actor = signed_in_user()
    entries = queries.upcoming_for(actor)
    return page(
        "workshops/index.html",
        mine=[entry for entry in entries if entry.is_mine],
        others=[entry for entry in entries if not entry.is_mine and entry.goes_on],
        earlier=queries.earlier_for(actor),
    )


@bp.get("/soort/<kind_id>")
@access(signed_in)
def kind(kind_id: str) -> ResponseReturnValue:
    actor = signed_in_user()
    kind = course().workshop(kind_id)
    return page(
        "workshops/kind.html",
        kind=kind,
        agenda=agenda_rows(kind, None),
        checks=[] if guides(actor) else check_rows(queries.needs_for(actor, kind)),
        dates=queries.of_kind_for(actor, kind_id),
        organises=actor.roles.organises,
        guides=guides(actor),
    )


@bp.get("/<workshop>")
@access(signed_in)
def show(workshop: str) -> ResponseReturnValue:
    return _show(signed_in_user(), workshop)


@bp.post("/<workshop>/aanmelden")
@access(signed_in)
def sign_up(workshop: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.workshop_to_book(actor, workshop)
    try:
        booking = service.sign_up(found, actor)
    except WorkshopRefusedError as refusal:
        return _show(actor, workshop, refusal)
    if booking.has_seat:
        flash(_("You have a seat. You get a letter with a file for your calendar."))
    else:
        flash(_("You are on the waiting list. We write to you when a seat becomes free."))
    return to_page(found)


@bp.post("/<workshop>/afmelden")
@access(signed_in)
def cancel(workshop: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.workshop_to_leave(actor, workshop)
    try:
        service.cancel(found, actor)
    except WorkshopRefusedError as refusal:
        return _show(actor, workshop, refusal)
    flash(_("You have signed out. Thank you for telling us."))
    return redirect(url_for(".index"), 303)


@bp.get("/<workshop>/agenda.ics")
@access(signed_in)
def calendar(workshop: str) -> ResponseReturnValue:
    entry = queries.workshop_for(signed_in_user(), workshop)
    if entry.booking is None or not entry.has_seat or not entry.goes_on:
        return abort(404)
    text = calendar_of(entry.booking, Method.PUBLISH)
    return as_file(text, "text/calendar", f"{_('workshop')}-{entry.workshop.held_on}.ics")


def _show(
    actor: User, public_id: str, refusal: WorkshopRefusedError | None = None
) -> ResponseReturnValue:
    entry = queries.workshop_for(actor, public_id)
    kind = queries.kind_of(entry.workshop)
    dates = queries.of_kind_for(actor, entry.workshop.kind_id)
    others = [one for one in dates if one.workshop is not entry.workshop]
    return page(
        "workshops/show.html",
        status=422 if refusal else None,
        entry=entry,
        refusal=refusal,
        has_started=entry.workshop.has_started(clock.now()),
        standing=queries.standing_of(actor, entry.workshop),
        kind=kind,
        checks=check_rows(queries.needs_for(actor, kind)) if kind else [],
        trainers=trainers_of(entry.workshop.cohort) if entry.workshop.cohort else [],
        agenda=agenda_rows(kind, entry.workshop.starts_at) if kind else [],
        other_dates=others,
        elsewhere=next((one for one in others if one.is_mine), None),
    )
