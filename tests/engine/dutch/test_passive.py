import pytest

from app.engine.dutch.passive import passives


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in passives(text, (0, len(text)))]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("De aanvraag wordt morgen behandeld.", ["wordt morgen behandeld"]),
        (
            "U werd teruggebeld, en de brieven worden verstuurd.",
            ["werd teruggebeld", "worden verstuurd"],
        ),
        ("Ik weet dat de straat vernieuwd wordt.", ["vernieuwd wordt"]),
        ("Het plan werd goedgekeurd en besproken.", ["werd goedgekeurd"]),
        ("Er wordt een besluit genomen.", ["wordt een besluit genomen"]),
        ("Het moet onderzocht worden.", ["onderzocht worden"]),
    ],
)
def test_a_clause_that_hides_who_does_it_is_found(text: str, pieces: list[str]) -> None:
    assert found(text) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "Het wordt koud.",
        "De gemeente belt u.",
        "Mijn dochter wordt zes, en zij heeft gebeld.",
        "Het gesprek wordt leuk.",
        "Hij wordt beter.",
        "Ik heb gebeld.",
        "De gebouwen worden hoog.",
        "",
    ],
)
def test_becoming_something_is_no_passive(text: str) -> None:
    assert found(text) == []
