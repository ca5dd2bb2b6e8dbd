from app.exercises.rules.exchange.sheet_form import SheetForm, plain
from tests.exercises.rules.exchange.journeys import CURRENT, DESIRED, template


def test_each_list_is_a_kind_of_line() -> None:
    names = {one: [k.name for k in SheetForm(template(one)).kinds] for one in (CURRENT, DESIRED)}

    assert names == {
        CURRENT: [
            *("Reis", "Fase", "Stap", "Knelpunt", "Pluspunt", "Kans", "Werk achter de schermen"),
            "Meetwaarde",
        ],
        DESIRED: ["Reis", "Fase", "Stap", "Verandering", "Laag punt"],
    }


def test_what_a_step_is_stands_first_and_no_column_twice() -> None:
    heads = SheetForm(template()).heads

    assert heads[:5] == ("Soort", "Fase", "Wat doet de inwoner", "Wat denkt de inwoner", "Gevoel")
    assert heads[-1] == "Id"
    assert len({plain(head) for head in heads}) == len(heads)


def test_a_kind_is_known_however_it_is_written() -> None:
    form = SheetForm(template())

    assert form.kind("  STAP ") == form.steps
    assert form.kind("Halte") is None
