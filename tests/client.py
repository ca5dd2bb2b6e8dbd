"""A browser without a window that looks at every page it gets."""

from contextvars import Context
from typing import Any

from flask import has_app_context
from flask.testing import FlaskClient
from typing_extensions import override
from werkzeug.test import TestResponse

from app.accounts.models import User, UserSession
from app.accounts.tokens import hashed, new_token
from app.db import db
from tests.page_check import check_page

NO_PAGE = {204, 302, 303, 308}


class PageClient(FlaskClient):
    """Each request runs in a context of its own, as on a server: nothing leaks from the test."""

    @override
    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        if has_app_context():  # not when this follows a redirect
            db.session.commit()  # the server must see what the test made, and not wait for it
            db.session.expire_all()
        response: TestResponse = Context().run(super().open, *args, **kwargs)
        is_page = response.mimetype == "text/html" and response.status_code not in NO_PAGE
        if is_page and not response.content_encoding:
            check_page(response.text)
        return response

    def sign_in(self, user: User) -> "PageClient":
        """Become this person, without the sign-in page."""
        token = new_token()
        db.session.add(UserSession(token_hash=hashed(token), user_id=user.id))
        db.session.commit()
        with self.session_transaction() as cookie:
            cookie["_user_id"] = token
            cookie["_fresh"] = True
        return self
