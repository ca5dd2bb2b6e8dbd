"""For who organises or guides: planning, changing, and who comes."""

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app import clock
from app.accounts.session import signed_in_user
from app.papers.sheet import sheet
from app.web.access import access, guides, organises
from app.web.course import course
from app.web.page import page
from app.workshops import queries, rules, service
from app.workshops.errors import WorkshopRefusedError
from app.workshops.forms import AttendanceForm, CallOffForm, ChangeForm, PlanForm
from app.workshops.models import Booking, Workshop
from app.workshops.views.answering import as_file, to_page
from app.workshops.views.blueprint import bp


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
            return to_page(planned)
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
            return to_page(found)
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
            return to_page(found)
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
    rows = [[_("Number"), _("Name"), _("E-mail address"), _("Has what")]]
    for booking in queries.active_bookings(found):
        has = _("a seat") if booking.has_seat else _("a place on the waiting list")
        words = (str(booking.number), booking.user.name, booking.user.email, has)
        rows.append([rules.one_line(text) for text in words])
    return as_file(sheet(rows), "text/csv", f"{_('participants')}-{found.held_on}.csv")


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
