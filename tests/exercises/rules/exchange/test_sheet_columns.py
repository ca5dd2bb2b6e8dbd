import pytest

from app.exercises.rules.exchange.sheet_columns import columns_of
from app.exercises.rules.exchange.sheet_form import SheetForm
from app.exercises.rules.exchange.sheet_text import Line
from tests.exercises.rules.exchange.journeys import template

FORM = SheetForm(template())


def codes(*heads: str) -> list[str]:
    return [fault.code for fault in columns_of(FORM, Line(1, list(heads))).faults]


def test_a_column_is_known_however_it_is_written() -> None:
    head = columns_of(FORM, Line(1, [" wat  doet de inwoner", "GEVOEL", "'=1", ""]))

    assert [column.head for column in head.columns] == ["Wat doet de inwoner", "Gevoel", "", ""]
    assert (head.unknown, head.says_kind) == (("=1",), False)


def test_a_number_in_front_of_a_step_only_counts() -> None:
    numbered, plain = columns_of(FORM, Line(1, ["Stap", "Gevoel"])).columns

    assert (numbered.tidy("12. Ik bel 3. keer"), plain.tidy("1. mooi")) == (
        *("Ik bel 3. keer", "1. mooi"),
    )


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        (["Gevoel", "Kanaal"], ["NO_HEAD"]),
        ([], ["NO_HEAD"]),
        (["Stap", "Gevoel", "gevoel"], ["TWICE"]),
        (["Stap", "Wat doet de inwoner"], ["TWICE"]),
        (["Soort", "Id"], []),
        (["iets", "iets", "Stap"], []),
    ],
)
def test_a_head_that_cannot_be_is_refused(heads: list[str], found: list[str]) -> None:
    assert codes(*heads) == found
