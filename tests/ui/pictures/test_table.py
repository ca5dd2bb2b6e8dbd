from app.ui.pictures.table import table
from tests.ui.pictures.samples import EMPTY, JOURNEY, WORDY


def test_every_step_is_a_row_in_words() -> None:
    rows = [dict(zip(table(JOURNEY).heads, row, strict=True)) for row in table(JOURNEY).rows]

    assert [row["Gevoel"] for row in rows] == [
        "heel prettig (+2)", "vervelend (-1)", "geen score", "heel vervelend (-2)", "prettig (+1)",
    ]  # fmt: skip
    assert rows[2]["Gewenst"] == "vervalt"
    assert rows[3]["Bewijs"] == "onderzocht, 7 mensen"
    assert rows[4]["Bewijs"] == "onderzocht, 1 mens"
    assert [row["Fase"] for row in rows] == ["Zoeken"] * 3 + ["Wachten"] * 2


def test_a_column_without_words_is_left_out() -> None:
    assert "Moment van de waarheid" not in table(WORDY).heads
    assert "Gewenst" in table(JOURNEY).heads


def test_an_empty_journey_has_an_empty_table() -> None:
    assert table(EMPTY).rows == ()
