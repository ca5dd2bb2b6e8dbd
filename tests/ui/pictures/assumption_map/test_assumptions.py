import pytest

from app.ui.pictures.assumption_map import Assumption, Assumptions, table
from app.ui.pictures.assumption_map.assumptions import corner, description, finding, missing
from tests.ui.pictures.assumption_samples import ALL, USUAL, these

RISKY = Assumption("Wij denken dat iedereen belt", 4, 1)


@pytest.mark.parametrize(
    ("assumptions", "said"),
    [
        (these(), "Nog geen aannames. Schrijf op wat u denkt te weten."),
        (these(Assumption("A", 3)),
         "Nog geen scores. Kies bij elke aanname het belang en het bewijs."),
        (these(RISKY), "Zoek één aanname als eerste uit: belangrijk, met weinig bewijs"),
        (these(RISKY, RISKY), "Zoek 2 aannames als eerste uit: belangrijk, met weinig bewijs"),
        (these(Assumption("A", 4, 1, "deels")),
         "Alles wat belangrijk en onzeker was, is uitgezocht"),
        (these(Assumption("A", 1, 1)), "Geen enkele aanname is belangrijk en onzeker tegelijk"),
    ],
)  # fmt: skip
def test_a_map_says_what_to_find_out_first(assumptions: Assumptions, said: str) -> None:
    assert finding(assumptions) == said


def test_what_all_begin_with_is_left_out_of_each() -> None:
    assert RISKY.short == "… iedereen belt"
    assert Assumption("De brief is te lang").short == "De brief is te lang"


@pytest.mark.parametrize("score", [None, 0, 5, -1])
def test_what_is_not_on_the_scale_has_no_place(score: int | None) -> None:
    odd = these(Assumption("A", score, 2), Assumption("B", 2, score))

    assert odd.placed == []
    assert missing(odd) == "2 aannames hebben nog geen score en staan alleen in de tabel."
    assert [row[1:3] for row in table(odd).rows] == [
        ("geen score", "we hoorden het een paar keer"),
        ("er verandert iets", "geen score"),
    ]


def test_who_hears_the_map_hears_what_to_find_out_and_where_the_table_is() -> None:
    said = description(USUAL)

    assert said.startswith("6 aannames. Zoek 2 aannames als eerste uit")
    assert "welkomstbrief" in said
    assert said.endswith("Alle waarden staan in de tabel onder de tekening.")


def test_the_table_holds_every_assumption_in_words() -> None:
    rows = table(USUAL).rows

    assert [row[0] for row in rows] == [one.text for one in USUAL.all]
    assert rows[1][1:] == (
        "er verandert veel",
        "er zijn cijfers of verhalen",
        "Het klopt voor een deel",
    )
    assert rows[0][3] == "Niet getoetst"
    assert table(ALL["empty"]).rows == ()


def test_what_is_open_comes_first() -> None:
    order = [one.is_open for one in ALL["full"].placed]

    assert order == sorted(order, reverse=True)


def test_the_corner_is_named_after_what_is_left_to_do() -> None:
    assert corner(these(RISKY)) == "Zoek dit eerst uit"
    assert corner(these(Assumption("A", 4, 1, "deels"))) == "Hier was uitzoeken het hardst nodig"
    assert corner(these()) == "Wat hier komt, zoekt u als eerste uit"
