import pytest

from app.engine.fields.date import DateField

FIELD = DateField(key="date")


@pytest.mark.parametrize(
    "typed",
    [
        "2027-03-14",
        "2027-3-14",
        "14-3-2027",
        "14-03-2027",
        "14/3/2027",
        "14.3.2027",
        "14 3 2027",
        "14 maart 2027",
        "14  Maart 2027",
        "14 mrt 2027",
        "14 mrt. 2027",
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str) -> None:
    assert FIELD.read(typed, "date").value == "2027-03-14"
    assert not list(FIELD.look("2027-03-14", "date"))


def test_a_day_is_read_with_the_name_of_its_month() -> None:
    assert FIELD.in_words("2027-03-04") == "4 maart 2027"
    assert FIELD.in_words("ergens in mei") == "ergens in mei"


@pytest.mark.parametrize(
    "month",
    [
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ],
)
def test_every_month_has_a_name(month: str) -> None:
    assert FIELD.read(f"1 {month} 2027", "date").value != f"1 {month} 2027"


@pytest.mark.parametrize(
    "typed",
    [
        "31 februari",
        "31 februari 2027",
        "31-02-2027",
        "14-3/2027",
        "14-3-27",
        "14 junk 2027",
        "volgende week",
        "20270314",
        "2027-W10-7",
        "00-00-0000",
    ],
)
def test_what_is_no_day_is_kept_and_seen(typed: str) -> None:
    assert FIELD.read(typed, "date") == (typed, ())

    (finding,) = FIELD.look(typed, "date")
    assert (finding.code, finding.values) == ("DATE", {"typed": typed})


def test_a_day_of_another_age_is_seen() -> None:
    assert [f.code for f in FIELD.look("0027-03-14", "date")] == ["DATE"]


def test_a_stored_day_is_written_the_way_people_type_it() -> None:
    field = DateField(key="held_on")

    assert field.typed("2027-03-14") == "14-3-2027"
    assert field.typed("31 februari") == "31 februari"
