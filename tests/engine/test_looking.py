import pytest

from app.engine.document import Document, Value
from app.engine.findings import Finding
from app.engine.looking import look_at
from app.engine.records import Around
from tests.engine.samples import card_template, good_card, template_of

CARD = card_template()


def look(**changes: Value) -> list[Finding]:
    return look_at(CARD, Document(good_card(**changes)))


def seen(**changes: Value) -> list[tuple[str, str]]:
    return [(finding.code, finding.path) for finding in look(**changes)]


def test_a_good_card_has_no_findings() -> None:
    assert seen() == []


def test_a_required_field_that_is_empty_blocks() -> None:
    (finding,) = look(target_group=None)

    assert (finding.code, finding.path, finding.blocks) == ("EMPTY", "target_group", True)


@pytest.mark.parametrize("key", ["urgency", "out_of_scope", "hard_to_reach", "success", "risks"])
def test_a_field_that_may_be_empty_may_be_empty(key: str) -> None:
    assert seen(**{key: None}) == []


@pytest.mark.parametrize("key", ["title", "challenge", "start_event", "end_event", "team"])
def test_an_empty_field_is_said_once(key: str) -> None:
    (finding,) = look(**{key: None})

    assert finding.code.startswith("KIC-")
    assert (finding.path, finding.blocks) == (key, True)


def test_a_field_is_required_only_when_it_is_asked() -> None:
    assert seen(life_event="verhuizen", life_event_other=None) == []
    assert seen(life_event="anders", life_event_other=None) == [("EMPTY", "life_event_other")]


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ({"name": "Go-live", "date": "31 februari"}, ("DATE", "milestones/r1/date")),
        ({"name": "Go-live", "date": "0027-03-14"}, ("DATE", "milestones/r1/date")),
        ({"name": "Go-live", "date": None}, ("EMPTY", "milestones/r1/date")),
        ({"name": "x" * 201, "date": "2027-03-14"}, ("LONG", "milestones/r1/name")),
    ],
)
def test_what_is_wrong_in_a_row_is_said_at_its_field(
    row: dict[str, Value], finding: tuple[str, str]
) -> None:
    assert seen(milestones=[{"id": "r1", **row}]) == [finding]


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        ({"hours": "zoveel als nodig"}, ("NUMBER", "team/r4/hours")),
        ({"hours": -1}, ("RANGE", "team/r4/hours")),
        ({"hours": 1001}, ("RANGE", "team/r4/hours")),
        ({"discipline": "tovenaar"}, ("CHOICE", "team/r4/discipline")),
    ],
)
def test_a_value_that_does_not_fit_is_said_at_its_field(
    change: dict[str, Value], finding: tuple[str, str]
) -> None:
    team = good_card()["team"]
    assert isinstance(team, list)

    assert seen(team=[*team[:-1], {**team[-1], **change}]) == [finding]


def test_too_many_rows_are_said_at_the_list() -> None:
    rows: Value = [{"id": f"r{number}", "text": "Waterschap"} for number in range(21)]

    assert seen(chain_partners=rows) == [("MANY", "chain_partners")]


def test_a_row_without_anything_in_it_is_no_row() -> None:
    team = good_card()["team"]
    assert isinstance(team, list)

    assert seen(team=[*team, {"id": "r9", "name": None}]) == []


def test_who_is_not_in_the_project_cannot_lead_it() -> None:
    card = Document(good_card())

    assert look_at(CARD, card, people={"u-marloes"}) == []
    assert [f.code for f in look_at(CARD, card, people={"u-youssef"})] == ["PERSON"]
    assert look_at(CARD, card) == []


def test_findings_come_in_the_order_of_the_fields() -> None:
    paths = [finding.path for finding in look_at(CARD, Document({}))]

    order = [field.key for field in CARD.fields]
    assert paths == sorted(paths, key=order.index)


def test_findings_in_rows_come_in_the_order_of_the_rows() -> None:
    rows: Value = [{"id": name, "date": "ooit"} for name in ("r2", "r1")]

    assert seen(milestones=rows, risks=[{"id": "r1", "text": "x" * 300}], title=None) == [
        ("KIC-01", "title"),
        ("EMPTY", "milestones/r2/name"),
        ("DATE", "milestones/r2/date"),
        ("EMPTY", "milestones/r1/name"),
        ("DATE", "milestones/r1/date"),
        ("LONG", "risks/r1/text"),
    ]


def test_who_is_named_in_a_row_is_looked_up_too() -> None:
    person = {"key": "who", "type": "person"}
    template = template_of({"key": "actions", "type": "rows", "fields": [person]})
    actions: Value = [{"id": "a1", "who": "u-mo"}, {"id": "a2", "who": "u-noor"}, {"id": "a3"}]

    found = look_at(template, Document({"actions": actions}), people={"u-noor"})

    assert [(finding.code, finding.path) for finding in found] == [("PERSON", "actions/a1/who")]


def test_a_reference_in_a_row_that_leads_nowhere_is_said_there() -> None:
    quote = {"key": "quote", "type": "reference", "to": ["quote"]}
    template = template_of({"key": "pains", "type": "rows", "fields": [quote]})
    pains: Value = [{"id": "p1", "quote": "kf83#quotes/c1"}, {"id": "p2"}]

    found = look_at(template, Document({"pains": pains}), around=Around())

    assert [(finding.code, finding.path) for finding in found] == [("LOST", "pains/p1/quote")]


def test_an_edition_may_ask_for_more() -> None:
    strict = CARD.model_copy(update={"thresholds": {"KIC-04": {"least": 5}}})

    (finding,) = look_at(strict, Document(good_card()))

    assert finding.values == {"least": "5", "count": "4"}


def test_rows_in_rows_are_looked_at_too() -> None:
    question = {"key": "text", "type": "text", "required": True}
    questions = {
        "key": "questions",
        "type": "rows",
        "fields": [question, {"key": "kind", "type": "text"}],
    }
    template = template_of({"key": "themes", "type": "rows", "fields": [questions]})
    themes: Value = [{"id": "t1", "questions": [{"id": "q1", "kind": "open"}]}]

    (finding,) = look_at(template, Document({"themes": themes}))

    assert (finding.code, finding.path) == ("EMPTY", "themes/t1/questions/q1/text")
    assert template.full_label(finding.path) == "De themes: De questions: De text"


@pytest.mark.parametrize("value", ["x", 5, [], [{}], [{"id": None, "name": 3}], [{"name": []}]])
def test_looking_never_fails(value: Value) -> None:
    for field in CARD.fields:
        for finding in look(**{field.key: value}):
            assert "{" not in CARD.sentence(finding)
