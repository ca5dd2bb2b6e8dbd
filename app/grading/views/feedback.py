from flask import abort
from flask.typing import ResponseReturnValue

from app.accounts.session import signed_in_user
from app.content import StepKind
from app.exercises.queries import template_of
from app.grading import queries
from app.grading.rules.feedback import verdicts
from app.grading.views.blueprint import bp
from app.web.access import access, signed_in
from app.web.course import course
from app.web.page import page


@bp.get("/beoordelingen/<submission>")
@access(signed_in)
def feedback(submission: str) -> ResponseReturnValue:
    reader = signed_in_user()
    found, attempts = queries.feedback_for(reader, submission)
    this = next(one for one in attempts if one.submission.id == found.id)
    if this.grade is None:
        return abort(404)
    document = found.document
    step = course().find_step(StepKind.EXERCISE, document.template_id)
    return page(
        "grading/feedback.html",
        submission=found,
        made_with=template_of(found.version, document.template_id),
        grade=this.grade,
        before=this.grades[1:],
        attempts=attempts,
        verdicts=verdicts,
        rubric_of=queries.rubric_of,
        in_team=queries.is_in_team_of(reader, found),
        after=course().next(step) if step else None,
    )
