from collections.abc import Iterator

from app.engine.file_problems import FileProblem
from app.engine.rubric import Rubric
from app.engine.template import Template


def rubric_problems(template: Template, rubric: Rubric) -> Iterator[FileProblem]:
    """Say which criteria look at fields that are not there."""
    keys = [field.key for field in template.fields]
    for number, criterion in enumerate(rubric.criteria):
        for key in criterion.fields:
            if key not in keys:
                yield FileProblem(
                    file="rubric",
                    place=("criteria", number, "fields"),
                    message=f"Er is geen veld '{key}'.",
                    suggestion=f"Kies uit: {', '.join(keys)}.",
                )
