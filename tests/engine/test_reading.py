import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.document import Value
from app.engine.reading import LARGEST, read_values
from tests.engine.samples import card_template, good_card, template_of

CARD = card_template()


def read(**raw: object) -> dict[str, Value]:
    values, problems = read_values(CARD, raw)
    assert not problems
    return values


def codes(**raw: object) -> list[tuple[str, str]]:
    _values, problems = read_values(CARD, raw)
    assert not [problem for problem in problems if "{" in CARD.refusal(problem)]
    return [(problem.code, problem.path) for problem in problems]


def test_what_was_typed_is_stored_in_one_way() -> None:
    values = read(
        title="  Cafe\N{COMBINING ACUTE ACCENT} openen ",
        challenge="een\r\ntwee",
        team=[{"id": "r1", "name": "Mo", "hours": "1.000"}],
        milestones=[{"id": "r1", "name": "Kick-off", "date": "14 maart 2027"}],
    )

    assert values["title"] == "Café openen"
    assert values["challenge"] == "een\ntwee"
    assert values["team"] == [
        {"id": "r1", "name": "Mo", "role": None, "discipline": None, "hours": 1000}
    ]
    assert values["milestones"] == [{"id": "r1", "name": "Kick-off", "date": "2027-03-14"}]


def test_what_cannot_be_understood_is_kept_as_typed() -> None:
    values = read(
        team=[{"id": "r1", "hours": "zoveel als nodig"}],
        milestones=[{"id": "r1", "date": "31 februari"}],
        life_event="iets anders",
    )

    assert json.dumps(values).count("zoveel als nodig") == 1
    assert json.dumps(values).count("31 februari") == 1
    assert values["life_event"] == "iets anders"


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        ({"title": "x" * 201}, ("LONG", "title")),
        ({"challenge": "x" * 1_000_000}, ("LONG", "challenge")),
        ({"title": "Ik\0ga"}, ("CHARACTER", "title")),
        ({"title": "Ik \ud800 ga"}, ("CHARACTER", "title")),
        ({"title": ["Ik ga"]}, ("SHAPE", "title")),
        ({"title": True}, ("SHAPE", "title")),
        ({"title": 10**5000}, ("SHAPE", "title")),
        ({"team": "Mo"}, ("SHAPE", "team")),
        ({"team": [{"id": f"r{n}"} for n in range(21)]}, ("MANY", "team")),
        ({"team": [{"id": "r1", "name": "x" * 201}]}, ("LONG", "team/r1/name")),
        ({"team": [{"name": "Mo"}]}, ("ROW", "team")),
        ({"team": ["Mo"]}, ("ROW", "team")),
        ({"team": [{"id": "../r1"}]}, ("ROW", "team")),
        ({"team": [{"id": "r1"}, {"id": "r1"}]}, ("ROW", "team")),
        ({"team": [{"id": "r1", "nme": "Mo"}]}, ("UNKNOWN", "team/r1")),
        ({"titel": "Ik ga"}, ("UNKNOWN", "")),
    ],
)
def test_what_cannot_be_stored_is_refused_where_it_is(
    raw: dict[str, object], problem: tuple[str, str]
) -> None:
    assert codes(**raw) == [problem]


def test_a_text_of_exactly_the_longest_length_is_stored() -> None:
    assert read(title="x" * 200)["title"] == "x" * 200


def test_all_refusals_come_together() -> None:
    assert codes(title="\0", start_event="x" * 201) == [
        ("CHARACTER", "title"),
        ("LONG", "start_event"),
    ]


def test_a_document_that_is_too_large_is_refused() -> None:
    keys = [f"text_{n}" for n in range(20)]
    template = template_of(*({"key": key, "type": "long", "max_length": 20000} for key in keys))

    _values, problems = read_values(template, dict.fromkeys(keys, "é" * (LARGEST // 39)))

    assert [problem.code for problem in problems] == ["BIG"]


def test_what_was_not_sent_stays_as_it_was() -> None:
    before = good_card(from_an_older_template="nooit weg")

    values, problems = read_values(CARD, {"title": "Ik verhuis"}, before)

    assert not problems
    assert values == before | {"title": "Ik verhuis"}


def test_in_a_row_too_what_was_not_sent_stays() -> None:
    before: dict[str, Value] = {"team": [{"id": "r1", "name": "Mo", "role": "Verslag"}]}

    values, _problems = read_values(CARD, {"team": [{"id": "r1", "name": "Mohamed"}]}, before)

    assert values["team"] == [
        {"id": "r1", "name": "Mohamed", "role": "Verslag", "discipline": None, "hours": None}
    ]


def test_a_row_that_was_not_sent_is_gone() -> None:
    before: dict[str, Value] = {"team": [{"id": "r1"}, {"id": "r2"}]}

    values, _problems = read_values(CARD, {"team": [{"id": "r2"}]}, before)

    assert isinstance(values["team"], list)
    assert [row["id"] for row in values["team"]] == ["r2"]


TEXT = st.text(max_size=8)
ONE = st.none() | st.booleans() | st.integers() | st.floats() | TEXT
JSON = ONE | st.lists(ONE, max_size=2) | st.dictionaries(TEXT, ONE, max_size=2)
LIKE_A_CARD = st.fixed_dictionaries(
    {},
    optional={
        "title": TEXT | JSON,
        "challenge": TEXT | JSON,
        "team": st.lists(
            st.fixed_dictionaries(
                {"id": st.sampled_from(["r1", "r2", "r3"]) | JSON},
                optional={"name": TEXT, "hours": JSON},
            ),
            max_size=3,
        ),
        "milestones": JSON,
    },
)


@given(LIKE_A_CARD)
def test_whatever_is_sent_is_read_or_refused_and_never_fails(raw: dict[str, object]) -> None:
    values, problems = read_values(CARD, raw)

    if not problems:
        json.dumps(values, ensure_ascii=False).encode()
        assert read_values(CARD, values) == (values, ())


@given(LIKE_A_CARD, LIKE_A_CARD)
def test_what_stood_there_before_does_not_change_what_is_read(
    earlier: dict[str, object], raw: dict[str, object]
) -> None:
    before = read_values(CARD, earlier).values
    everything = dict.fromkeys(before) | raw  # so that nothing is left as it was
    sent = [everything, dict(before)]

    for one in sent:
        fresh = read_values(CARD, one)
        known = read_values(CARD, one, _without_rows(before))
        assert known == fresh


def _without_rows(values: dict[str, Value]) -> dict[str, Value]:
    return {key: value for key, value in values.items() if not isinstance(value, list)}


@given(st.dictionaries(TEXT, JSON, max_size=4))
def test_whatever_is_sent_every_problem_says_something(raw: dict[str, object]) -> None:
    _values, problems = read_values(CARD, raw)

    for problem in problems:
        problem.model_dump_json().encode()
        assert CARD.refusal(problem)
