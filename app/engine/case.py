"""Examples of an exercise, each with the findings that it must get: good, weak, empty.

A case may refer to cases of other exercises, as documents of one project do: it lists them under
`around`, and calls a place in them "interviewverslag.good#quotes/c1".
"""

from collections.abc import Iterator, Mapping

from app.engine.document import Document
from app.engine.fields.consent import TEXT
from app.engine.file_problems import FileProblem
from app.engine.files import CaseFile
from app.engine.looking import look_at
from app.engine.reading import read_values
from app.engine.records import Around, Moment, Record, records_of
from app.engine.template import Template

# A text that respondents got: there is one in every project, and no exercise holds it.
CONSENT_TEXT = Record("informatietekst#", TEXT, "", "", "Informatietekst 1", {})


def case_name(template_id: str, name: str) -> str:
    """Return how other cases call a case: "interviewverslag.good"."""
    return f"{template_id}.{name}"


def records_of_case(template: Template, name: str, case: CaseFile) -> Iterator[Record]:
    """Give what other cases can refer to."""
    values, _problems = read_values(template, case.document)
    return records_of(template.records, template.id, values, case_name(template.id, name))


def around_case(case: CaseFile, known: Mapping[str, list[Record]]) -> Around:
    """Return what a case can refer to, given the records of every case by its name."""
    found = (record for name in case.around for record in known.get(name, ()))
    return Around([CONSENT_TEXT, *found], Moment(case.today, case.begun))


def case_problems(
    template: Template, case: CaseFile, known: Mapping[str, list[Record]]
) -> Iterator[FileProblem]:
    """Say where a case does not get exactly the findings that it promises."""
    for number, name in enumerate(case.around):
        if name not in known:
            yield _problem(("around", number), f"Er is geen voorbeeld '{name}'.")
    values, problems = read_values(template, case.document)
    for problem in problems:
        yield _problem(("document", *problem.path.split("/")), template.refusal(problem))
    around = around_case(case, known)
    found = {finding.code for finding in look_at(template, Document(values), around=around)}
    for code in sorted(found - set(case.findings)):
        yield _problem(("findings",), f"Dit voorbeeld krijgt ook '{code}'.")
    for code in sorted(set(case.findings) - found):
        yield _problem(("findings",), f"Dit voorbeeld krijgt '{code}' niet.")


def _problem(place: tuple[str | int, ...], message: str) -> FileProblem:
    return FileProblem(file="case", place=place, message=message)
