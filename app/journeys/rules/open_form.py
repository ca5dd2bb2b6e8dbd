"""A journey as data for other programs: the form that the schema describes."""

from app.content import Course, ExampleJourney
from app.engine.open_form import in_open_form
from app.exercises.rules.exchange.form import SCHEMA
from app.journeys.rules.parts import BADGE, parts_of

LICENCE = "CC-BY-4.0"


def open_form(course: Course, journey: ExampleJourney, site: str) -> dict[str, object]:
    """Return a journey as data; `site` is the address of ours, for what it points at."""
    return {
        "$schema": site + SCHEMA,
        "id": journey.id,
        "url": site + journey.url,
        "title": journey.title,
        "summary": journey.summary,
        "theme": journey.theme,
        "status": BADGE,
        "licence": LICENCE,
        "review_on": journey.review_on.isoformat(),
        "sources": [source.model_dump(exclude_defaults=True) for source in journey.sources],
        **{
            name: in_open_form(part.template.fields, part.values)
            for name, part in parts_of(course, journey).items()
        },
    }
