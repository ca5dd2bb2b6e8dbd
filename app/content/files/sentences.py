"""What pydantic found wrong, said in Dutch to an author."""

import re
from collections.abc import Callable, Mapping

from pydantic_core import ErrorDetails

from app.content.problems import near

Sentences = tuple[str, str]
Context = Mapping[str, object]

_QUOTED = re.compile(r"'([^']*)'")
_FIELDS = ("horen velden", 'Schrijf ze tussen accolades: { naam = "waarde" }.')
_LIST = ("hoort een lijst", 'Zet hem tussen blokhaken: ["een", "twee"].')
_DAY = ("hoort een datum", "Schrijf hem als 2027-06-01, zonder aanhalingstekens.")
_WANTED = {
    "string_type": ("hoort tekst", 'Zet tekst tussen aanhalingstekens: "zo".'),
    "int_type": ("hoort een heel getal", "Schrijf alleen cijfers, zonder aanhalingstekens."),
    "int_from_float": ("hoort een heel getal", "Schrijf geen cijfers achter de komma."),
    "float_type": ("hoort een getal", "Schrijf alleen cijfers, zonder aanhalingstekens."),
    "bool_type": ("hoort true (ja) of false (nee)", "Schrijf het zonder aanhalingstekens."),
    "tuple_type": _LIST,
    "list_type": _LIST,
    "dict_type": _FIELDS,
    "model_type": _FIELDS,
    "model_attributes_type": _FIELDS,
    "dataclass_type": _FIELDS,
    "date_type": _DAY,
    "date_parsing": _DAY,
    "date_from_datetime_parsing": _DAY,
    "date_from_datetime_inexact": _DAY,
}
_TWICE = "hebben hetzelfde id. | Geef ze elk een eigen id."
_IN_DUTCH = {  # what the engine says of a self-check or a rubric
    "exactly one option must have correct = true": (
        "Bij deze vraag is niet precies één antwoord goed. | Zet bij één antwoord: correct = true"
    ),
    "at least one option must have correct = true": (
        "Bij deze vraag is geen enkel antwoord goed. | Zet bij elk goed antwoord: correct = true"
    ),
    "at least one is needed": "Deze lijst is leeg. | Zet er minstens één in.",
    "at least two are needed": "Deze lijst is te kort. | Zet er minstens twee in.",
    "least is more than most": "Bij dit veld is least hoger dan most. | Draai de twee om.",
    "least is not less than most": (
        "Bij deze schaal is least niet lager dan most. | Schrijf het laagste getal bij least."
    ),
    "two parts of this question have the same id": f"Twee onderdelen van deze vraag {_TWICE}",
    "two questions have the same id": f"Twee vragen {_TWICE}",
    "two criteria have the same id": f"Twee criteria {_TWICE}",
    "describe level 2, 3 and 4": (
        "Dit criterium heeft andere niveaus dan 2, 3 en 4. | Beschrijf niveau 2, 3 en 4."
    ),
}


def sentences(name: str, error: ErrorDetails) -> Sentences:
    """Return what is wrong with a field, and what to write instead."""
    if error["type"] in _WANTED:
        wanted, suggestion = _WANTED[error["type"]]
        return f"Bij '{name}' {wanted}.", suggestion
    say = _SAY.get(error["type"])
    if say is None:
        return f"De waarde bij '{name}' kan hier niet.", ""
    return say(name, str(error["input"]), error.get("ctx", {}))


def _missing(name: str, _given: str, _context: Context) -> Sentences:
    return f"Het veld '{name}' ontbreekt.", f"Voeg een regel toe die begint met: {name} ="


def _ours(_name: str, _given: str, context: Context) -> Sentences:
    """Repeat what a check of our own says; after a bar comes what to write instead."""
    said = str(context["error"])
    message, _bar, suggestion = _IN_DUTCH.get(said, said).partition(" | ")
    return message, suggestion


def _no_choice(name: str, given: str, context: Context) -> Sentences:
    given = str(context.get("tag", given))
    name = str(context.get("discriminator", name)).strip("'")
    choices = _QUOTED.findall(str(context.get("expected") or context.get("expected_tags")))
    suggestion = near(given, choices) or f"Kies uit: {', '.join(choices)}."
    return f"'{given}' kan niet bij '{name}'.", suggestion


def _no_kind(_name: str, _given: str, context: Context) -> Sentences:
    kind = str(context["discriminator"]).strip("'")
    return f"Het veld '{kind}' ontbreekt.", f"Voeg een regel toe die begint met: {kind} ="


def _not_spelled(name: str, given: str, _context: Context) -> Sentences:
    return (
        f"'{given}' kan niet bij '{name}'.",
        "Gebruik alleen kleine letters en cijfers, met streepjes ertussen.",
    )


def _too_small(name: str, given: str, context: Context) -> Sentences:
    least = context.get("ge", context.get("gt"))
    return f"{given} is te weinig bij '{name}'.", f"Schrijf {least} of een hoger getal."


def _too_large(name: str, given: str, context: Context) -> Sentences:
    most = context.get("le", context.get("lt"))
    return f"{given} is te veel bij '{name}'.", f"Schrijf {most} of een lager getal."


def _too_short(name: str, _given: str, context: Context) -> Sentences:
    least = context.get("min_length")
    return f"Het veld '{name}' is leeg of te kort.", f"Nodig: {least} of meer."


def _too_long(name: str, _given: str, context: Context) -> Sentences:
    return f"Het veld '{name}' is te lang.", f"Hoogstens: {context.get('max_length')}."


_SAY: Mapping[str, Callable[[str, str, Context], Sentences]] = {
    "missing": _missing,
    "value_error": _ours,
    "literal_error": _no_choice,
    "enum": _no_choice,
    "union_tag_invalid": _no_choice,
    "union_tag_not_found": _no_kind,
    "string_pattern_mismatch": _not_spelled,
    "greater_than": _too_small,
    "greater_than_equal": _too_small,
    "less_than": _too_large,
    "less_than_equal": _too_large,
    "string_too_short": _too_short,
    "too_short": _too_short,
    "string_too_long": _too_long,
    "too_long": _too_long,
}
