from app.engine.document import Document, Value
from app.engine.fields.group import ONLY
from app.engine.looking import look_at
from app.engine.merge import merge
from app.engine.reading import read_values
from tests.engine.samples import template_of

METRIC = {
    "key": "metric",
    "type": "group",
    "fields": [
        {"key": "name", "type": "text", "required": True},
        {"key": "value", "type": "number"},
    ],
}
TEMPLATE = template_of(METRIC)
FIELD = TEMPLATE.fields[0]


def test_a_group_has_one_row() -> None:
    many = {"metric": [{"id": "1", "name": "a"}, {"id": "2", "name": "b"}]}

    assert [problem.code for problem in read_values(TEMPLATE, many).problems] == ["MANY"]


def test_its_fields_are_read_and_looked_at() -> None:
    values, problems = read_values(TEMPLATE, {"metric": [{"id": ONLY, "value": "12"}]})

    assert not problems
    assert Document(values).group("metric").number("value") == 12
    assert [found.path for found in look_at(TEMPLATE, Document(values))] == ["metric/1/name"]


def test_two_people_fill_in_different_fields_of_it() -> None:
    theirs: dict[str, Value] = {"metric": [{"id": ONLY, "name": "bellers"}]}
    mine: dict[str, Value] = {"metric": [{"id": ONLY, "value": 12}]}

    merged = merge(TEMPLATE, {}, theirs, mine)

    assert merged.values == {"metric": [{"id": ONLY, "name": "bellers", "value": 12}]}


def test_an_empty_group_reads_as_empty() -> None:
    assert Document({}).group("metric").text("name") == ""
