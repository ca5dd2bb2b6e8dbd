"""The open form of a journey: its names, and a document of a team in it."""

from collections.abc import Mapping
from datetime import date

from app.content.items import JOURNEY_PARTS
from app.engine.document import Document, Values
from app.engine.open_form import in_open_form, kept_as_typed
from app.engine.template import Template

SCHEMA = "/schema/klantreis-1.json"
EXAMPLE = "voorbeeld, niet uit onderzoek"
TEAM = "werk van een team"
AS_TYPED = "as_typed"
# The documents that can be taken along as a file and brought in from one, and how the open form
# calls each.
TRADED: Mapping[str, str] = {JOURNEY_PARTS[part]: part for part in ("current", "desired")}


def in_file(
    template: Template, values: Values, document: str, site: str, made_on: date
) -> dict[str, object]:
    """Return a document of a team as data; `site` is the address of ours."""
    typed = dict(kept_as_typed(template.fields, values))
    return {
        "$schema": site + SCHEMA,
        "document": document,
        "title": Document(values).text("title") or template.title,
        "status": TEAM,
        "made_on": made_on.isoformat(),
        TRADED[template.id]: in_open_form(template.fields, values),
        **({AS_TYPED: typed} if typed else {}),
    }
