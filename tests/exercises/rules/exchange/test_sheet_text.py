import pytest

from app.exercises.rules.exchange.incoming import UnfitFileError, Where
from app.exercises.rules.exchange.sheet_text import as_text, lines_of

KNOWN = {"stap", "gevoel"}


def fault(content: bytes) -> tuple[str, Where]:
    with pytest.raises(UnfitFileError) as refusal:
        lines_of(as_text(content), KNOWN)
    return refusal.value.faults[0][:2]


@pytest.mark.parametrize(
    "content",
    ["één".encode(), "één".encode("utf-8-sig"), "één".encode("cp1252"), "één".encode("utf-16")],
)
def test_a_text_is_read_as_it_was_written(content: bytes) -> None:
    assert as_text(content) == "één"


@pytest.mark.parametrize("sign", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_sign_between_cells_shows_from_the_head(sign: str, end: str) -> None:
    text = f"Stap{sign}Gevoel{end}{end}Ik bel; en wacht, {sign}1{end}".replace("; en", " en")
    text = text.replace("wacht, ", "wacht ")

    assert [list(line) for line in lines_of(text, KNOWN)] == [
        [1, ["Stap", "Gevoel"]],
        [3, ["Ik bel en wacht ", "1"]],
    ]


def test_the_first_line_may_say_which_sign_it_is() -> None:
    assert lines_of("sep=,\r\nStap,Gevoel\r\n", KNOWN)[0] == (2, ["Stap", "Gevoel"])
    assert lines_of('sep="\nStap;Gevoel\n', KNOWN)[0].cells == ["Stap", "Gevoel"]


def test_a_cell_of_several_lines_counts_them_all() -> None:
    text = 'Stap;Gevoel\n"Ik bel\nen wacht";1\nIk hang op;0\n'

    assert [line.number for line in lines_of(text, KNOWN)] == [1, 2, 4]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"Stap\nIk \0 bel", ("NUL", Where(2))),
        (b"Stap\nIk \x81 bel", ("ENCODING", Where(2))),
        (b'Stap\nIk bel\n"Ik wacht', ("NO_SHEET", Where(3))),
        (b'Stap\n"Ik" bel', ("NO_SHEET", Where(2))),
        (b"Stap\n" + b"w" * 200_000, ("NO_SHEET", Where(2))),
        (b"Stap\n" * 3002, ("LINES", Where())),
        (b"Stap\n" + b";" * 300, ("CELLS", Where(2))),
    ],
)
def test_what_is_no_sheet_says_on_which_line(content: bytes, found: tuple[str, Where]) -> None:
    assert fault(content) == found


def test_nothing_is_no_line() -> None:
    assert lines_of(as_text(b""), KNOWN) == []
