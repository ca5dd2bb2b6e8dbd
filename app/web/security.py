"""Cookies, forms that only our own pages may send, and how much may be sent at once."""

from collections.abc import Callable
from typing import TypeVar

from flask import Flask, current_app, request
from flask_wtf import CSRFProtect

from app.config import Settings
from app.web.posted import FormRequest

MEGABYTE = 1024 * 1024
LARGEST_BODY = "largest_body"  # of a view that takes files
View = TypeVar("View", bound=Callable[..., object])


def takes_files(view: View) -> View:
    """Let a view receive more than the rest of the site. Stands below @access."""
    setattr(view, LARGEST_BODY, 32 * MEGABYTE)
    return view


def init_security(app: Flask, settings: Settings) -> None:
    """Lock the doors that Flask leaves open by default."""
    safe = settings.is_https
    app.request_class = FormRequest
    app.config.update(
        SECRET_KEY=settings.secret(),
        SECRET_KEY_FALLBACKS=[key.get_secret_value() for key in settings.secret_key_fallbacks],
        SESSION_COOKIE_NAME="__Host-leerreis" if safe else "leerreis",
        SESSION_COOKIE_SECURE=safe,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=2 * MEGABYTE,
        MAX_FORM_MEMORY_SIZE=2 * MEGABYTE,
        MAX_FORM_PARTS=5000,
        TRUSTED_HOSTS=[settings.hostname, "127.0.0.1", "localhost"],
        WTF_CSRF_TIME_LIMIT=None,  # as long as the visit: a long form must not expire
        WTF_CSRF_SSL_STRICT=safe,
    )
    app.before_request(_allow_files)  # before the form is read to look for our token
    CSRFProtect(app)


def _allow_files() -> None:
    view = current_app.view_functions.get(request.endpoint or "")
    most = getattr(view, LARGEST_BODY, None)
    if most is not None:
        request.max_content_length = most
