from dataclasses import replace

from app.ui.pictures.journey import Step
from app.ui.pictures.table import table
from tests.ui.pictures.samples import EMPTY, JOURNEY, WANTED, WORDY


def test_every_step_is_a_row_in_words() -> None:
    rows = [dict(zip(table(JOURNEY).heads, row, strict=True)) for row in table(JOURNEY).rows]

    assert [row["Gevoel"] for row in rows] == [
        "heel prettig (+2)", "vervelend (-1)", "geen score", "heel vervelend (-2)", "prettig (+1)",
    ]  # fmt: skip
    assert rows[2]["Gewenst"] == "vervalt"
    assert [row["Verschil"] for row in rows] == ["", "+2", "", "+4", ""]
    assert rows[3]["Bewijs"] == "onderzocht, 7 mensen"
    assert rows[4]["Bewijs"] == "onderzocht, 1 mens"
    assert [row["Fase"] for row in rows] == ["Zoeken"] * 3 + ["Wachten"] * 2


def test_a_column_without_words_is_left_out() -> None:
    assert "Moment van de waarheid" not in table(WORDY).heads
    assert "Gewenst" in table(JOURNEY).heads


def test_an_empty_journey_has_an_empty_table() -> None:
    assert table(EMPTY).rows == ()


def test_a_desired_journey_stands_beside_now() -> None:
    rows = [dict(zip(table(WANTED).heads, row, strict=True)) for row in table(WANTED).rows]

    assert [(row["Nu"], row["Gewenst"], row["Verschil"]) for row in rows] == [
        ("heel prettig (+2)", "heel prettig (+2)", ""),
        ("vervelend (-1)", "prettig (+1)", "+2"),
        ("nieuw", "heel prettig (+2)", ""),
        ("prettig (+1)", "neutraal (0)", "-1"),
        ("vervelend (-1)", "vervalt", ""),
    ]
    assert rows[4]["Bewijs"] == ""


def test_without_the_journey_of_now_there_is_one_column_of_feelings() -> None:
    alone = replace(WANTED, steps=(Step("A", desired=1, added=True),))

    assert table(alone).heads[:3] == ("Stap", "Fase", "Gewenst")
    assert "Verschil" not in table(alone).heads
