import hashlib
from collections.abc import Iterator, Sequence

from app.engine.definition_problems import definition_problems
from app.engine.field_texts import FieldTexts
from app.engine.fields import AnyField, GroupField, RowsField
from app.engine.file_problems import BrokenTemplateError
from app.engine.files import TemplateFile, TextsFile
from app.engine.template import Section, Template
from app.engine.texts_problems import texts_problems

SHORT = 16
UPKEEP = {"owner", "review_on"}


def build_template(template_file: TemplateFile, texts_file: TextsFile) -> Template:
    """Put definition and texts together, or raise BrokenTemplateError with all that is wrong.

    The place of each problem leads through the TOML of its file, so that the caller can add the
    name of the file and the line.
    """
    problems = [*definition_problems(template_file), *texts_problems(template_file, texts_file)]
    if problems:
        raise BrokenTemplateError(problems)
    sections = (
        Section(key=key, **dict(texts_file.sections[key])) for key in template_file.sections
    )
    return Template(
        id=template_file.id,
        title=texts_file.title,
        summary=texts_file.summary,
        minutes=template_file.minutes,
        fingerprint=_fingerprint(template_file, texts_file),
        sections=tuple(sections),
        fields=tuple(_with_texts(template_file.fields, texts_file.fields)),
        checks=template_file.checks,
        records=template_file.records,
        several=template_file.several,
        picture=template_file.picture,
        spreadsheet=template_file.spreadsheet,
        questions=template_file.questions,
        thresholds=template_file.thresholds,
        messages=texts_file.messages,
    )


def _with_texts(fields: Sequence[AnyField], texts: dict[str, FieldTexts]) -> Iterator[AnyField]:
    for field in fields:
        own = texts[field.key]
        inner = (
            {"fields": tuple(_with_texts(field.fields, own.fields))}
            if isinstance(field, (RowsField, GroupField))
            else {}
        )
        yield field.model_copy(update={"texts": own.model_copy(update={"fields": {}}), **inner})


def _fingerprint(*files: TemplateFile | TextsFile) -> str:
    """Hash what the author wrote, so that a new version of this program changes nothing.

    Who looks after it makes it no other template.
    """
    written = "\n".join(file.model_dump_json(exclude_unset=True, exclude=UPKEEP) for file in files)
    return hashlib.sha256(written.encode()).hexdigest()[:SHORT]
