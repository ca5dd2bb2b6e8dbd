import pytest

from app.engine.fields.reference import ReferenceField

ONE = ReferenceField(key="persona", to=("persona",))
MANY = ReferenceField(key="evidence", to=("quote", "observation"), many=True)


def test_references_are_read_with_commas_or_spaces_and_kept_once() -> None:
    typed = "kf83#quotes/c1,  kf83#quotes/c2 kf83#quotes/c1"

    assert MANY.read(typed, "evidence").value == "kf83#quotes/c1 kf83#quotes/c2"


@pytest.mark.parametrize("typed", ["R1-c3", "een mooi citaat", "kf83#quotes", "#/c1"])
def test_what_leads_nowhere_is_kept_as_typed_and_seen(typed: str) -> None:
    value = MANY.read(typed, "evidence").value

    assert value == typed
    assert [found.code for found in MANY.look(value, "evidence")] == ["REFERENCE"]


def test_where_one_can_stand_two_are_too_many() -> None:
    assert not list(ONE.look("kf83#", "persona"))
    assert [found.code for found in ONE.look("kf83# x#", "persona")] == ["REFERENCE"]


def test_two_people_who_choose_both_get_both() -> None:
    assert MANY.together("a#", "a# b#", "c#") == "b# c#"
    assert ONE.together("a#", "b#", "c#") is None
