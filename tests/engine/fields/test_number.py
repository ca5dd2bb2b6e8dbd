import pytest

from app.engine.fields.number import NumberField

FIELD = NumberField(key="hours", least=1, most=1000)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("24", 24), (" 24 ", 24), (24, 24), ("1.000", 1000), ("1 000", 1000), ("-3", -3), ("007", 7)],
)
def test_a_number_is_read_as_people_write_it(typed: object, number: int) -> None:
    assert FIELD.read(typed, "hours").value == number


@pytest.mark.parametrize("typed", ["veel", "7,5", "1.5", "24 uur", "٢٤", "1.00", "9" * 16])
def test_what_is_no_whole_number_is_kept_and_seen(typed: str) -> None:
    assert FIELD.read(typed, "hours") == (typed, ())

    (finding,) = FIELD.look(typed, "hours")
    assert (finding.code, finding.values["typed"]) == ("NUMBER", typed)


@pytest.mark.parametrize("number", [0, 1001])
def test_a_number_that_cannot_be_is_seen(number: int) -> None:
    (finding,) = FIELD.look(number, "hours")

    assert (finding.code, finding.values) == ("RANGE", {"least": "1", "most": "1000"})


@pytest.mark.parametrize("number", [1, 1000])
def test_the_borders_are_allowed(number: int) -> None:
    assert not list(FIELD.look(number, "hours"))
