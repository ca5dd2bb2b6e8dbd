"""What merging promises for any three documents: nothing is lost, saving twice is once."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from app.engine.document import Row, Value, Values
from app.engine.merge import Merged, merge
from tests.engine.samples import template_of

TEXTS = {"key": "tasks", "type": "texts"}
TEAM = {"key": "team", "type": "rows", "fields": [{"key": "name", "type": "text"}, TEXTS]}
TEMPLATE = template_of({"key": "title", "type": "text"}, {"key": "goal", "type": "long"}, TEAM)

words = st.sampled_from([None, "een", "twee", "drie"])


def lists_of(fields: dict[str, st.SearchStrategy[Value]]) -> st.SearchStrategy[Value]:
    """Make rows with ids from a small set, so that the three documents share some."""
    row = st.fixed_dictionaries({"id": st.sampled_from("abcde"), **fields})
    rows: st.SearchStrategy[list[Row]] = st.lists(row, max_size=4, unique_by=lambda r: str(r["id"]))
    return rows.map(list)


tasks = lists_of({"text": words})
documents = st.fixed_dictionaries(
    {"title": words, "goal": words, "team": lists_of({"name": words, "tasks": tasks})}
)


def texts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Give every text in a document, with its path."""
    inside: dict[object, object] = {}
    if isinstance(value, dict):
        inside = {key: inner for key, inner in value.items() if key != "id"}
    elif isinstance(value, list):
        inside = {row["id"]: row for row in value}
    elif value is not None:
        yield path, str(value)
    for key, inner in inside.items():
        yield from texts(inner, f"{path}/{key}")


def reported(merged: Merged) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for clash in merged.clashes:
        for side in (clash.theirs, clash.mine):
            found |= set(texts(side, f"/{clash.path}"))
    return found


@given(documents, documents, documents)
def test_no_text_is_lost(base: Values, theirs: Values, mine: Values) -> None:
    merged = merge(TEMPLATE, base, theirs, mine)

    there = set(texts(merged.values)) | reported(merged)
    for side in (theirs, mine):
        assert set(texts(side)) - set(texts(base)) <= there


@given(documents, documents)
def test_who_changed_nothing_changes_nothing(base: Values, changed: Values) -> None:
    assert merge(TEMPLATE, base, changed, base) == (changed, ())
    assert merge(TEMPLATE, base, base, changed) == (changed, ())


@given(documents, documents, documents)
def test_saving_twice_is_saving_once(base: Values, theirs: Values, mine: Values) -> None:
    stored = merge(TEMPLATE, base, theirs, mine).values

    assert merge(TEMPLATE, base, stored, mine).values == stored
    assert merge(TEMPLATE, stored, stored, stored) == (stored, ())


@given(documents, documents, documents)
def test_no_row_stands_there_twice(base: Values, theirs: Values, mine: Values) -> None:
    team = merge(TEMPLATE, base, theirs, mine).values["team"]

    assert isinstance(team, list)
    ids = [row["id"] for row in team]
    assert len(set(map(str, ids))) == len(ids)


@given(documents, documents, documents)
def test_nothing_is_asked_that_only_one_of_them_changed(
    base: Values, theirs: Values, mine: Values
) -> None:
    for clash in merge(TEMPLATE, base, theirs, mine).clashes:
        assert clash.theirs != clash.base
        assert clash.mine != clash.base
        assert clash.mine != clash.theirs
