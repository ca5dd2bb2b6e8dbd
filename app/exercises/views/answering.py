"""What the script of the editor gets back, as JSON: small, and with the words of the page."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from flask import get_template_attribute
from flask_babel import get_locale
from flask_babel import gettext as _

from app.accounts.models import User
from app.engine.changes import ChangeKind, changes
from app.engine.document import ROW_ID, Row, Values
from app.engine.fields import FieldType
from app.engine.merge import Clash
from app.engine.paths import value_at
from app.engine.template import Template
from app.exercises import queries
from app.exercises.errors import ExerciseError, UnreadableError
from app.exercises.models import ExerciseDocument
from app.exercises.queries import Colleague
from app.exercises.rules.asking import Overview, questions_in
from app.exercises.rules.filing import Files, alt_of, changed_files
from app.exercises.rules.reading import readings_in
from app.exercises.rules.seeing import Sight, look
from app.exercises.service import Saved
from app.exercises.views.clashes import asked_about
from app.exercises.views.words import address, here_words, names_of, saved_words

Answer = dict[str, Any]


def saved_answer(
    document: ExerciseDocument, saved: Saved, base: int, team: list[Colleague], me: User
) -> Answer:
    """Say that it was saved, what was seen, and what the browser does not have yet."""
    template = queries.exercise_for(document.template_id).template
    files = _files_to_draw(document, template, saved)
    people = names_of(team, files)
    asked = asked_about(document, base, saved.clashes, people, me)
    answer = {
        "version": saved.head.number,
        "saved": saved_words(saved.head.saved_at),
        "here": here_words(team, me.id),
        "findings": _seen_in(template, saved, set(names_of(team))),
    } | news(template, saved.sent, saved.values, saved.clashes)
    if files:
        answer["files"] = _drawn(document, saved, files)
    if asked:
        ask = get_template_attribute("exercises/ask.html", "ask")
        answer["clashes"] = [{"path": one.path, "html": ask(one)} for one in asked]
    return answer


def _seen_in(template: Template, saved: Saved, people: set[str]) -> Answer:
    sight = look(template, saved.values, people, saved.around)
    found = findings_answer(sight, questions_in(template, saved.values))
    return found | {"reading": reading_answer(template, saved.values)}


def _files_to_draw(document: ExerciseDocument, template: Template, saved: Saved) -> Files:
    """Return the files of the document when one stands elsewhere than the browser knew."""
    changed = any(changed_files(template, saved.before, saved.values))
    return queries.kept_in(document, template) if changed or saved.clashes else {}


def _drawn(document: ExerciseDocument, saved: Saved, files: Files) -> dict[str, str]:
    """Return what stands now where another file stood, as it is drawn in the form."""
    kept_file = get_template_attribute("exercises/upload.html", "kept_file")
    template, to = queries.exercise_for(document.template_id).template, address(document, "upload")
    drawn = {}
    for path in changed_files(template, saved.before, saved.values):
        field, value = template.field(path), str(value_at(saved.values, path) or "")
        kept, alt = files.get(value), alt_of(saved.values, path)
        drawn[path] = str(kept_file(field, path, value, kept, alt, to))
    return drawn


def refused_answer(refusal: ExerciseError, template: Template) -> Answer:
    """Say why nothing was saved: in all, and at which field."""
    sentences = refusal.sentences if isinstance(refusal, UnreadableError) else {}
    places = {template.full_label(path) if path else "": why for path, why in sentences.items()}
    reasons = [f"{label}: {why}" if label else why for label, why in places.items()]
    return {"error": " ".join(reasons) or str(refusal.message), "fields": sentences}


def findings_answer(sight: Sight, overview: Overview | None = None) -> Answer:
    """Return what was seen as it stands on the page: the list, and what is said at each field."""
    panel = get_template_attribute("exercises/questions.html", "questions_panel")
    asked = str(panel(overview)) if overview else ""
    return _as_seen(sight, str(get_locale())) | {"questions": asked}


@lru_cache(maxsize=256)  # who goes on typing is mostly told the same again
def _as_seen(sight: Sight, _language: str) -> Answer:
    macros = "exercises/seen.html"
    at_field = get_template_attribute(macros, "seen_at_field")
    return {
        "list": str(get_template_attribute(macros, "seen_list")(sight)),
        "count": str(get_template_attribute(macros, "seen_count")(sight)),
        "fields": {path: str(at_field(seen)) for path, seen in sight.at_fields().items()},
    }


def reading_answer(template: Template, values: Values) -> dict[str, str]:
    """Return what can be easier to read, at each field that residents read; empty when nothing."""
    reading = get_template_attribute("exercises/reading.html", "reading")
    return {path: str(reading(hints)) for path, hints in readings_in(template, values).items()}


def news(
    template: Template, known: Values, values: Values, clashes: Sequence[Clash] = ()
) -> Answer:
    """Return where a document differs from what the browser has; not where it must be asked."""
    asked = {clash.path for clash in clashes if not isinstance(clash.mine or clash.theirs, dict)}
    fields: dict[str, str] = {}
    lists: dict[str, Answer] = {}
    for change in changes(template, known, values):
        if change.kind is ChangeKind.CHANGED:
            if change.path not in asked:
                fields[change.path] = as_shown(template.field(change.path), change.after)
            continue
        is_list = change.kind is ChangeKind.MOVED
        path = change.path if is_list else change.path.rpartition("/")[0]
        lists.setdefault(path, _order(values, path))
        if change.kind is ChangeKind.ADDED and isinstance(change.after, dict):
            _add_row(lists, template.field(change.path), path, change.after)
    labels = {template.full_label(path) for path in [*fields, *lists]}
    said = _("A colleague changed: %(fields)s.", fields=", ".join(sorted(labels)))
    return {"fields": fields, "lists": lists, "news": str(said) if labels else ""}


def _order(values: Values, path: str) -> Answer:
    rows = value_at(values, path)
    ids = [str(row[ROW_ID]) for row in rows] if isinstance(rows, list) else []
    return {"order": ids, "rows": {}}


def _add_row(lists: dict[str, Answer], field: FieldType | None, path: str, row: Row) -> None:
    """Add a new row flat: each place in it with what stands there; then the lists in it."""
    row_id = str(row[ROW_ID])
    texts = lists[path]["rows"].setdefault(row_id, {})
    for sub in field.subfields if field else ():
        here, value = f"{path}/{row_id}/{sub.key}", row.get(sub.key)
        if not isinstance(value, list):
            texts[here] = as_shown(sub, value)
        else:
            lists[here] = {"order": [str(one[ROW_ID]) for one in value], "rows": {}}
            for one in value:
                _add_row(lists, sub, here, one)


def as_shown(field: FieldType | None, value: object) -> str:
    """Return a value as it stands in its control."""
    if value is None or isinstance(value, (list, dict)):
        return ""
    return field.typed(str(value)) if field else str(value)
