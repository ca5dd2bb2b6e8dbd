import pytest

from app.engine.fields.duration import DurationField, minutes_of

FIELD = DurationField(key="waiting")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("3 weken", "P21D"),
        ("drie weken", "P21D"),
        ("1 dag", "P1D"),
        ("ongeveer 2 maanden", "P60D"),
        ("anderhalf uur", "PT90M"),
        ("1,5 uur", "PT90M"),
        ("20 min.", "PT20M"),
        ("P21D", "P21D"),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, stored: str) -> None:
    assert FIELD.read(typed, "waiting").value == stored
    assert not list(FIELD.look(stored, "waiting"))


@pytest.mark.parametrize("typed", ["lang", "3", "weken", "3 werelden"])
def test_what_is_no_time_is_kept_and_seen(typed: str) -> None:
    assert FIELD.read(typed, "waiting").value == typed
    assert [found.code for found in FIELD.look(typed, "waiting")] == ["DURATION"]


def test_a_stored_time_can_be_counted_with() -> None:
    assert minutes_of("P2D") == 2880
    assert minutes_of("PT90M") == 90
    assert minutes_of("lang") is None


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("P21D", "3 weken"),
        ("P20D", "20 dagen"),
        ("P1D", "1 dag"),
        ("PT90M", "90 minuten"),
        ("PT120M", "2 uur"),
        ("P365D", "1 jaar"),
        ("een tijdje", "een tijdje"),
    ],
)
def test_it_is_written_the_way_people_type_it(stored: str, typed: str) -> None:
    assert FIELD.typed(stored) == typed
