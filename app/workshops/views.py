"""Workshops: what there is to come, a seat, and for organisers the planning."""

from datetime import datetime

from flask import Blueprint, Response, abort, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app import clock
from app.accounts.models import User
from app.accounts.session import signed_in_user
from app.cohorts.queries import trainers_of
from app.content import StepKind, WorkshopKind
from app.i18n.formats import day_short, duration, time_of_day
from app.progress.rules import Beside
from app.web.access import access, guides, organises, signed_in
from app.web.course import course
from app.web.page import page
from app.workshops import queries, rules, service
from app.workshops.emails import calendar_of
from app.workshops.errors import WorkshopRefusedError
from app.workshops.forms import AttendanceForm, CallOffForm, ChangeForm, PlanForm
from app.workshops.models import Booking, Workshop
from app.workshops.rules.calendar import Method

bp = Blueprint("workshops", __name__, template_folder="templates", url_prefix="/bijeenkomsten")


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
        agenda=_agenda(kind, None),
        checks=[] if guides(actor) else _checks(queries.needs_for(actor, kind)),
        dates=queries.of_kind_for(actor, kind_id),
        organises=actor.roles.organises,
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
    return _to(found)


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
    return _file(text, "text/calendar", f"{_('workshop')}-{entry.workshop.held_on}.ics")


@bp.route("/nieuw", methods=["GET", "POST"])
@access(organises)
def plan() -> ResponseReturnValue:
    actor = signed_in_user()
    audiences = queries.audiences_for(actor)
    form = PlanForm(kind=request.args.get("soort"))
    form.offer(course().workshops, audiences)
    if form.validate_on_submit():
        kind = course().workshop(form.kind.data)
        chosen = next(one for one in audiences if one.key == form.audience.data)
        try:
            wish = form.plan(kind)
            planned = service.plan(chosen, kind.id, wish, actor=actor, key=form.key.data or "")
        except WorkshopRefusedError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("The workshop is planned. People can sign up."))
            return _to(planned)
    return page("workshops/plan.html", form=form, kinds=course().workshops)


@bp.route("/<workshop>/wijzigen", methods=["GET", "POST"])
@access(organises)
def change(workshop: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.workshop_to_organise(actor, workshop)
    form = ChangeForm.of(found)
    if form.validate_on_submit():
        wish = form.plan(queries.kind_of(found))
        try:
            service.change(found, wish, actor=actor, sequence=int(form.sequence.data or 0))
        except WorkshopRefusedError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("Saved. Does it affect people on the list? They get a letter."))
            return _to(found)
    return page("workshops/change.html", form=form, workshop=found)


@bp.route("/<workshop>/afgelasten", methods=["GET", "POST"])
@access(organises)
def call_off(workshop: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.workshop_to_organise(actor, workshop)
    form = CallOffForm()
    if form.validate_on_submit():
        try:
            service.call_off(found, form.reason.data or "", actor=actor)
        except WorkshopRefusedError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("The workshop is called off. Everyone on the list gets a letter."))
            return _to(found)
    return page("workshops/call_off.html", form=form, workshop=found)


@bp.route("/<workshop>/deelnemers", methods=["GET", "POST"])
@access(guides)
def participants(workshop: str) -> ResponseReturnValue:
    actor = signed_in_user()
    found = queries.workshop_to_guide(actor, workshop)
    bookings = queries.active_bookings(found)
    form = _attendance_form(found, [b for b in bookings if b.has_seat])
    if form.validate_on_submit():
        try:
            service.note_attendance(found, form.present.data or [], actor=actor)
        except WorkshopRefusedError as refusal:
            form.refuse(refusal.message)
        else:
            flash(_("Saved. For whoever was there, the step is done."))
            return redirect(url_for(".participants", workshop=found.public_id), 303)
    return page(
        "workshops/participants.html",
        form=form,
        workshop=found,
        has_started=found.has_started(clock.now()) and not found.is_called_off,
        seated=_rows([booking for booking in bookings if booking.has_seat]),
        waiting=_rows([booking for booking in bookings if booking.is_waiting]),
    )


@bp.post("/<workshop>/deelnemers.csv")
@access(guides)
def participants_sheet(workshop: str) -> ResponseReturnValue:
    """Give the list as a file. It is noted who took it along, so it is no mere reading."""
    actor = signed_in_user()
    found = queries.workshop_to_guide(actor, workshop)
    service.note_export(found, actor)
    rows = [(_("Number"), _("Name"), _("E-mail address"), _("Has what"))]
    for booking in queries.active_bookings(found):
        has = _("a seat") if booking.has_seat else _("a place on the waiting list")
        rows.append((str(booking.number), booking.user.name, booking.user.email, has))
    return _file(rules.sheet(rows), "text/csv", f"{_('participants')}-{found.held_on}.csv")


def _show(
    actor: User, public_id: str, refusal: WorkshopRefusedError | None = None
) -> ResponseReturnValue:
    entry = queries.workshop_for(actor, public_id)
    kind = queries.kind_of(entry.workshop)
    dates = queries.of_kind_for(actor, entry.workshop.kind_id)
    return page(
        "workshops/show.html",
        status=422 if refusal else None,
        entry=entry,
        refusal=refusal,
        has_started=entry.workshop.has_started(clock.now()),
        standing=queries.standing_of(actor, entry.workshop),
        kind=kind,
        checks=_checks(queries.needs_for(actor, kind)) if kind else [],
        trainers=trainers_of(entry.workshop.cohort) if entry.workshop.cohort else [],
        agenda=_agenda(kind, entry.workshop.starts_at) if kind else [],
        other_dates=[one for one in dates if one.workshop is not entry.workshop],
    )


def side_block(user: User) -> Beside:
    """Return what "my course" shows of workshops: the next one, or where to find one."""
    upcoming = queries.next_booking_for(user.id)
    missing = [need for need in upcoming.needs if not need.is_done] if upcoming else []
    days = queries.booked_kinds(user.id) if upcoming else {}
    waits = {
        (StepKind.WORKSHOP.value, kind): _("on %(day)s", day=day_short(day))
        for kind, day in days.items()
    }
    shown = {"upcoming": upcoming, "checks": _checks(missing)}
    # without a seat it looks the same for everybody
    return Beside("workshops/side.html", shown, waits, of=None if upcoming else "")


def _attendance_form(workshop: Workshop, seated: list[Booking]) -> AttendanceForm:
    noted = queries.attended(workshop)
    form = AttendanceForm()
    form.offer(
        [booking.user for booking in seated],
        [booking.user.public_id for booking in seated if booking.id in noted],
    )
    return form


def _rows(bookings: list[Booking]) -> list[tuple[str, str, int]]:
    people = [booking.user for booking in bookings]
    return [(one.name, one.email, number) for number, one in enumerate(people, start=1)]


def _checks(needs: list[queries.Need]) -> list[dict[str, object]]:
    return [
        {
            "text": need.title,
            "ok": need.is_done,
            "href": "" if need.is_done else need.url,
            "action": _("Go there, about %(length)s", length=duration(need.minutes)),
        }
        for need in needs
    ]


def _agenda(kind: WorkshopKind, starts_at: datetime | None) -> list[dict[str, object]]:
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


def _to(workshop: Workshop) -> ResponseReturnValue:
    return redirect(url_for(".show", workshop=workshop.public_id), 303)


def _file(text: str, media_type: str, name: str) -> Response:
    response = Response(text, content_type=f"{media_type}; charset=utf-8")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response
