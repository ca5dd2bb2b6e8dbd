"""What is wrong with template.toml that its model cannot see."""

from collections import Counter
from collections.abc import Iterator, Sequence

from app.engine.checks import CHECKS
from app.engine.document import ROW_ID
from app.engine.field_texts import FieldTexts
from app.engine.fields import FieldType
from app.engine.fields.choice import ChoiceField, OneOf
from app.engine.fields.long import LongField
from app.engine.fields.multi import MultiField
from app.engine.file_problems import FileProblem
from app.engine.files import TemplateFile

Place = tuple[str | int, ...]


def definition_problems(template: TemplateFile) -> Iterator[FileProblem]:
    """Give everything that is wrong with the definition by itself."""
    yield from _section_problems(template)
    yield from _check_problems(template)
    yield from _question_problems(template)
    yield from _field_problems(template.fields, ("fields",), in_row=False)


def _section_problems(template: TemplateFile) -> Iterator[FileProblem]:
    for key in _twice(template.sections):
        yield _problem(("sections",), f"De sectie '{key}' staat er twee keer.")
    used = {field.section for field in template.fields}
    for number, field in enumerate(template.fields):
        if field.section not in template.sections:
            yield _problem(
                ("fields", number, "section"),
                f"Het veld '{field.key}' staat niet in een sectie die bestaat.",
                f"Kies uit: {', '.join(template.sections)}.",
            )
    for key in template.sections:
        if key not in used:
            yield _problem(("sections",), f"De sectie '{key}' heeft geen velden.")


def _check_problems(template: TemplateFile) -> Iterator[FileProblem]:
    for code in _twice(template.checks):
        yield _problem(("checks",), f"De controle '{code}' staat er twee keer.")
    for code in template.checks:
        if code not in CHECKS:
            message = f"De controle '{code}' bestaat niet."
            yield _problem(("checks",), message, f"Kies uit: {', '.join(sorted(CHECKS))}.")
    for code, limits in template.thresholds.items():
        known = CHECKS[code].thresholds if code in template.checks and code in CHECKS else {}
        for name in limits.keys() - known.keys():
            message = f"De controle '{code}' heeft hier geen drempel '{name}'."
            names = ", ".join(known) or "geen"
            yield _problem(("thresholds", code, name), message, f"Drempels: {names}.")


def _question_problems(template: TemplateFile) -> Iterator[FileProblem]:
    """Report a place of questions where no text is typed."""
    fields: Sequence[FieldType] = template.fields
    found: FieldType | None = None
    for key in template.questions.split("/") if template.questions else ():
        found = next((field for field in fields if field.key == key), None)
        fields = found.subfields if found else ()
    if template.questions and (found is None or found.type not in {"text", "long"}):
        message = f"Op '{template.questions}' staat geen veld met tekst."
        yield _problem(("questions",), message, "Schrijf de keys met schuine strepen ertussen.")


def _field_problems(
    fields: Sequence[FieldType], place: Place, *, in_row: bool
) -> Iterator[FileProblem]:
    for key in _twice([field.key for field in fields]):
        yield _problem(place, f"Er zijn twee velden '{key}'.", "Geef elk veld een eigen key.")
    for number, field in enumerate(fields):
        here = (*place, number)
        yield from _one_field_problems(field, here, in_row=in_row)
        yield from _when_problems(field, fields, (*here, "when"))
        if field.type in {"rows", "group"}:
            yield from _field_problems(field.subfields, (*here, "fields"), in_row=True)


def _one_field_problems(field: FieldType, place: Place, *, in_row: bool) -> Iterator[FileProblem]:
    if field.texts != FieldTexts():
        yield _problem((*place, "texts"), "Teksten staan in texts.nl.toml, niet hier.")
    if in_row:
        yield from _in_row_problems(field, place)
    if isinstance(field, (ChoiceField, MultiField)):
        for code in _twice(field.choices):
            yield _problem((*place, "choices"), f"De keuze '{code}' staat er twee keer.")


def _in_row_problems(field: FieldType, place: Place) -> Iterator[FileProblem]:
    if field.key == ROW_ID:
        yield _problem((*place, "key"), "De key 'id' is van de rij zelf.", "Kies een andere key.")
    if isinstance(field, LongField) and field.for_residents:
        message = "Alleen een veld buiten een rij kan 'for_residents' zijn."
        yield _problem((*place, "for_residents"), message)
    if field.section:
        yield _problem((*place, "section"), "Een veld in een rij heeft geen eigen sectie.")


def _when_problems(
    field: FieldType, beside: Sequence[FieldType], place: Place
) -> Iterator[FileProblem]:
    if field.when is None:
        return
    asked = next((other for other in beside if other.key == field.when.field), None)
    if not isinstance(asked, OneOf):
        message = f"'{field.when.field}' is geen keuzeveld naast '{field.key}'."
        yield _problem((*place, "field"), message)
        return
    for code in field.when.choices:
        if code not in asked.codes:
            message = f"'{code}' is geen keuze van '{asked.key}'."
            yield _problem((*place, "choices"), message, f"Kies uit: {', '.join(asked.codes)}.")


def _twice(names: Sequence[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def _problem(place: Place, message: str, suggestion: str = "") -> FileProblem:
    return FileProblem(file="template", place=place, message=message, suggestion=suggestion)
