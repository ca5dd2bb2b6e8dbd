"""How a view answers: back to the page of a workshop, or with a file."""

from flask import Response, redirect, url_for
from flask.typing import ResponseReturnValue

from app.workshops.models import Workshop


def to_page(workshop: Workshop) -> ResponseReturnValue:
    return redirect(url_for(".show", workshop=workshop.public_id), 303)


def as_file(text: str, media_type: str, name: str) -> Response:
    response = Response(text, content_type=f"{media_type}; charset=utf-8")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response
