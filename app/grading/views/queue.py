from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.session import signed_in_user
from app.clock import now
from app.exercises.queries import template_of
from app.grading import queries, service
from app.grading.rules.waiting import holds_until
from app.grading.views.blueprint import bp
from app.i18n.formats import time_of_day
from app.projects.queries import people_of
from app.web.access import access, trains
from app.web.page import page, wants_json


@bp.get("/beoordelen")
@access(trains)
def queue() -> ResponseReturnValue:
    trainer = signed_in_user()
    waiting = queries.waiting_for(trainer)
    return page(
        "grading/queue.html",
        waiting=waiting,
        decided=queries.decided_for(trainer),
        people=people_of({one.submission.document.project_id for one in waiting}),
        template_of=template_of,
        trainer=trainer,
        today=now(),
    )


@bp.post("/beoordelen/<submission>/oppakken")
@access(trains)
def pick_up(submission: str) -> ResponseReturnValue:
    """Note who looks at this work; a script does that by itself."""
    trainer = signed_in_user()
    found = queries.submission_to_grade(trainer, submission)
    take_over = request.form.get("overnemen") == "ja"
    claim = service.pick_up(found, trainer, take_over=take_over)
    if wants_json():
        return {
            "mine": claim.user_id == trainer.id,
            "until": time_of_day(holds_until(claim.renewed_at)),
        }
    return redirect(url_for(".review", submission=submission), code=303)
