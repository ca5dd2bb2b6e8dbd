from app.content.items import Heading
from tests.content.pages import FIRST_LINE
from tests.content.writing import Write


def test_the_line_of_a_pattern_moves_on_with_every_question(write: Write) -> None:
    page = write("een\n\ntwee\n\neen\n").page

    assert [page.line_of("een") - FIRST_LINE for _time in range(2)] == [0, 4]


def test_a_pattern_that_is_not_there_is_on_the_first_line(write: Write) -> None:
    assert write("een").page.line_of("twee") == FIRST_LINE


def test_new_ids_count_per_prefix(write: Write) -> None:
    page = write("").page

    assert [page.new_id(name) for name in ("a", "b", "a")] == ["a-1", "b-1", "a-2"]


def test_an_id_that_was_given_out_gets_a_number(write: Write) -> None:
    page = write("").page
    page.headings += [
        Heading(id="kop-x", level=2, text="X"),
        Heading(id="kop-x-2", level=2, text=""),
    ]

    assert page.id_of("kop-x") == "kop-x-3"
    assert page.id_of("kop-y") == "kop-y"
