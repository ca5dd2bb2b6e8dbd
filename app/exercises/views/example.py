"""The running case of the course as a project to look into beside one's own."""

from flask import abort
from flask.typing import ResponseReturnValue

from app.exercises.rules import example as running_case
from app.exercises.rules.example import Example
from app.exercises.rules.picturing import draw
from app.exercises.views.blueprint import bp
from app.ui.pictures.drawing import Drawing
from app.web.access import access, signed_in
from app.web.course import course
from app.web.page import page


@bp.get("/voorbeeldproject")
@access(signed_in)
def example() -> ResponseReturnValue:
    return page("exercises/example.html", phases=running_case.examples(course()))


@bp.get("/voorbeeldproject/<template>/<name>")
@access(signed_in)
def example_document(template: str, name: str) -> ResponseReturnValue:
    found = running_case.find_example(course(), template, name) or abort(404)
    return page(
        "exercises/example_document.html",
        one=found,
        sections=running_case.sections_of(course(), found),
        drawing=_drawing(found),
    )


def _drawing(found: Example) -> Drawing | None:
    kind = found.exercise.template.picture
    return draw(kind, running_case.filled(course(), found)) if kind else None
