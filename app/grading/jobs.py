"""What a worker does about decisions."""

from app.grading import emails, queries
from app.jobs import job
from app.projects.queries import people_of


@job("grading.tell_team")
def tell_team(grade_id: int) -> None:
    """Tell everybody in the team what was decided; each once."""
    grade = queries.grade_to_tell(grade_id)
    project_id = grade.submission.document.project_id
    for member in people_of([project_id])[project_id]:
        emails.decided(grade, member)
