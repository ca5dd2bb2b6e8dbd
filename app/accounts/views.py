"""Signing in and out, forgotten passwords, and the page about oneself."""

from flask import Blueprint, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from app.accounts import queries, service
from app.accounts.errors import AccountError, WrongPasswordError
from app.accounts.forms import (
    ChangePasswordForm,
    ForgotForm,
    NameForm,
    NewPasswordForm,
    SignInForm,
    WelcomeForm,
)
from app.accounts.models import User
from app.accounts.rules import device_of, network_of
from app.accounts.session import end_session, find_token, signed_in_user, start_session
from app.accounts.tokens import hashed
from app.web.access import access, public, signed_in
from app.web.address import own_path
from app.web.page import page

bp = Blueprint("accounts", __name__, template_folder="templates")


@bp.route("/inloggen", methods=["GET", "POST"])
@access(public)
def sign_in() -> ResponseReturnValue:
    form = SignInForm(next=request.args.get("next", ""))
    target = own_path(form.next.data or "", url_for("web.home"))
    if request.method == "GET" and current_user.is_authenticated:
        return redirect(target)
    status = None
    if form.validate_on_submit():
        attempt = service.Attempt(
            email=form.email.data or "", password=form.password.data or "", network=_network()
        )
        try:
            _begin(service.sign_in(attempt))
        except AccountError as refusal:
            form.refuse(refusal.message)
            status = refusal.status
        else:
            return redirect(target)
    return page("accounts/sign_in.html", form=form, status=status)


@bp.post("/uitloggen")
@access(public)
def sign_out() -> ResponseReturnValue:
    token = find_token()
    if token is not None:
        service.sign_out(token)
    end_session()
    flash(_("You have been signed out."))
    return redirect(url_for("accounts.sign_in"))


@bp.route("/wachtwoord-vergeten", methods=["GET", "POST"])
@access(public)
def forgot() -> ResponseReturnValue:
    form = ForgotForm()
    status = None
    if form.validate_on_submit():
        try:
            service.ask_for_reset(form.email.data or "", _network())
        except AccountError as refusal:
            form.refuse(refusal.message)
            status = refusal.status
        else:
            return redirect(url_for(".forgot_sent"))
    return page("accounts/forgot.html", form=form, status=status)


@bp.get("/wachtwoord-vergeten/verstuurd")
@access(public)
def forgot_sent() -> ResponseReturnValue:
    return page("accounts/forgot_sent.html")


@bp.route("/wachtwoord-instellen/<token>", methods=["GET", "POST"])
@access(public)
def set_password(token: str) -> ResponseReturnValue:
    link = queries.find_link(token)
    if link is None:
        return page("accounts/link_refused.html", status=410)
    is_new = link.user.password_hash is None
    form = WelcomeForm(link.user) if is_new else NewPasswordForm(link.user)
    if form.validate_on_submit():
        name = form.name.data if isinstance(form, WelcomeForm) else ""
        try:
            user = service.set_password_by_link(token, form.new_password.data or "", name or "")
        except AccountError as refusal:
            form.refuse(refusal.message)
        else:
            _begin(user)
            flash(_("Your password has been set. You are signed in."))
            return redirect(url_for("web.home"))
    return page("accounts/set_password.html", form=form, owner=link.user, is_new=is_new)


@bp.route("/mijn-gegevens", methods=["GET", "POST"])
@access(signed_in)
def profile() -> ResponseReturnValue:
    user = signed_in_user()
    form = NameForm(obj=user)
    if form.validate_on_submit():
        service.rename(user, form.name.data or "")
        flash(_("Your name has been saved."))
        return redirect(url_for(".profile"))
    return page(
        "accounts/profile.html",
        form=form,
        user=user,
        workplaces=queries.workplaces_of(user),
        visits=service.visits_of(user),
        this_visit=hashed(user.get_id()),
    )


@bp.route("/mijn-gegevens/wachtwoord", methods=["GET", "POST"])
@access(signed_in)
def change_password() -> ResponseReturnValue:
    user = signed_in_user()
    form = ChangePasswordForm(user)
    status = None
    if form.validate_on_submit():
        try:
            service.change_password(user, _wish(form))
        except WrongPasswordError as refusal:
            form.current_password.errors = [refusal.message]
        except AccountError as refusal:
            form.refuse(refusal.message)
            status = refusal.status
        else:
            _begin(user)
            flash(_("Your password has been changed. You are signed out on other devices."))
            return redirect(url_for(".profile"))
    return page("accounts/change_password.html", form=form, user=user, status=status)


@bp.post("/mijn-gegevens/apparaten/<visit>/uitloggen")
@access(signed_in)
def end_visit(visit: str) -> ResponseReturnValue:
    service.end_visit_elsewhere(signed_in_user(), visit)
    flash(_("You have been signed out on that device."))
    return redirect(url_for(".profile"))


@bp.post("/mijn-gegevens/overal-uitloggen")
@access(signed_in)
def end_visits() -> ResponseReturnValue:
    service.end_visits(signed_in_user())
    end_session()
    flash(_("You have been signed out everywhere."))
    return redirect(url_for(".sign_in"))


def _begin(user: User) -> None:
    """Sign this browser in under a new token."""
    device = device_of(request.user_agent.string)
    start_session(user, service.begin_visit(user, device=device, replaces=find_token()))


def _wish(form: ChangePasswordForm) -> service.NewPassword:
    return service.NewPassword(
        current=form.current_password.data or "",
        new=form.new_password.data or "",
        network=_network(),
    )


def _network() -> str:
    return network_of(request.remote_addr)
