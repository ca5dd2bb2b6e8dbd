from app.accounts.models import User
from app.engine.sameness import is_same
from app.exercises import queries
from app.exercises.models import Cause, ExerciseDocument
from app.exercises.service.storing import Pen


def restore(document: ExerciseDocument, actor: User, number: int) -> int:
    """Bring an earlier version back, as a new one; what stood there now stays findable.

    Return the number of the newest version.
    """
    template = queries.exercise_for(document.template_id).template
    earlier = queries.version_of(document, number)
    head = queries.head_of(document)
    if is_same(dict(earlier.values), dict(head.values)):
        return head.number
    return Pen(document, actor, template).write(earlier.values, Cause.RESTORE, upon=head).number
