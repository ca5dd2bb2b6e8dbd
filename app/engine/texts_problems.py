"""What is missing, or too much, in texts.nl.toml."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.engine.checks import CHECKS
from app.engine.checks.registry import Check
from app.engine.field_texts import FieldTexts
from app.engine.fields import FieldType, Group, ListField
from app.engine.fields.choice import OneOf
from app.engine.file_problems import FileProblem
from app.engine.files import TemplateFile, TextsFile
from app.engine.messages import Message, placeholders
from app.engine.standard import STANDARD

Place = tuple[str, ...]
ALWAYS = {"field"}  # the label of the field is always there to fill in


def texts_problems(template: TemplateFile, texts: TextsFile) -> Iterator[FileProblem]:
    """Give every text that is missing, and every text that belongs to nothing."""
    yield from _same_keys(("sections",), "sectie", template.sections, texts.sections)
    yield from _field_problems(template.fields, texts.fields, ("fields",))
    known = [code for code in template.checks if code in CHECKS]
    spare = {code for code in STANDARD.messages if code in texts.messages}
    yield from _same_keys(("messages",), "melding", known, texts.messages.keys() - spare)
    for code in known:
        if code in texts.messages:
            yield from _message_problems(CHECKS[code], texts.messages[code], ("messages", code))


def _field_problems(
    fields: Sequence[FieldType], texts: Mapping[str, FieldTexts], place: Place
) -> Iterator[FileProblem]:
    yield from _same_keys(place, "veld", [field.key for field in fields], texts)
    for field in fields:
        if field.key in texts:
            yield from _one_field_problems(field, texts[field.key], (*place, field.key))


def _one_field_problems(field: FieldType, texts: FieldTexts, place: Place) -> Iterator[FileProblem]:
    is_list = isinstance(field, ListField) and not isinstance(field, Group)
    needed = ("label", "row", "add") if is_list else ("label",)
    for name in needed:
        if not getattr(texts, name).strip():
            yield _problem((*place, name), f"Hier ontbreekt '{name}'.", "Schrijf deze tekst.")
    yield from _choice_problems(field, texts, (*place, "choices"))
    inner = field.subfields if field.type in {"rows", "group"} else ()
    yield from _field_problems(inner, texts.fields, (*place, "fields"))


def _choice_problems(field: FieldType, texts: FieldTexts, place: Place) -> Iterator[FileProblem]:
    """Give what is wrong with the words for answers; some types have words of their own."""
    if isinstance(field, OneOf):
        has_words = all(name != code for code, name in field.options)
        needed = field.codes if texts.choices or not has_words else ()
    else:
        needed = ()
    yield from _same_keys(place, "keuze", needed, texts.choices)


def _message_problems(check: Check, message: Message, place: Place) -> Iterator[FileProblem]:
    yield from _same_keys((*place, "variants"), "variant", check.variants, message.variants)
    for variant in check.variants or ("",):
        said = message.variant(variant)
        for name in ("short", "sentence", "do", "why"):
            if not getattr(said, name).strip():
                where = f" voor variant '{variant}'" if variant else ""
                yield _problem((*place, name), f"Hier ontbreekt '{name}'{where}.")
    known = ALWAYS | check.thresholds.keys() | set(check.says)
    for text in message.texts():
        for name in sorted(placeholders(text) - known):
            suggestion = f"Kies uit: {', '.join(sorted(known))}."
            yield _problem(place, f"'{{{name}}}' wordt nergens mee gevuld.", suggestion)


def _same_keys(
    place: Place, what: str, needed: Iterable[str], written: Iterable[str]
) -> Iterator[FileProblem]:
    needed, written = list(needed), list(written)
    for key in needed:
        if key not in written:
            yield _problem((*place, key), f"De tekst voor {what} '{key}' ontbreekt.")
    for key in written:
        if key not in needed:
            message = f"Er is geen {what} '{key}'."
            yield _problem((*place, key), message, f"Er zijn: {', '.join(needed) or 'geen'}.")


def _problem(place: Place, message: str, suggestion: str = "") -> FileProblem:
    return FileProblem(file="texts", place=place, message=message, suggestion=suggestion)
