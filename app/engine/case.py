from collections.abc import Iterator

from app.engine.document import Document
from app.engine.file_problems import FileProblem
from app.engine.files import CaseFile
from app.engine.looking import look_at
from app.engine.reading import read_values
from app.engine.template import Template


def case_problems(template: Template, case: CaseFile) -> Iterator[FileProblem]:
    """Say where a case does not get exactly the findings that it promises."""
    values, problems = read_values(template, case.document)
    for problem in problems:
        yield _problem(("document", *problem.path.split("/")), template.refusal(problem))
    found = {finding.code for finding in look_at(template, Document(values))}
    for code in sorted(found - set(case.findings)):
        yield _problem(("findings",), f"Dit voorbeeld krijgt ook '{code}'.")
    for code in sorted(set(case.findings) - found):
        yield _problem(("findings",), f"Dit voorbeeld krijgt '{code}' niet.")


def _problem(place: tuple[str | int, ...], message: str) -> FileProblem:
    return FileProblem(file="case", place=place, message=message)
