"""How a view answers."""

from flask import render_template, request
from flask_wtf import FlaskForm
from werkzeug.exceptions import UnprocessableEntity


def page(
    template: str, *, form: FlaskForm | None = None, status: int | None = None, **context: object
) -> tuple[str, int]:
    """Render a page; a form with errors makes it a 422, which saves nothing."""
    if status is None:
        status = UnprocessableEntity.code if form is not None and form.errors else 200
    return render_template(template, form=form, **context), status


def wants_json() -> bool:
    """Whether a script asks, instead of a person who follows a link."""
    return request.accept_mimetypes.best == "application/json"
