from tests.content.writing import Write


def test_what_the_first_lines_said_reaches_the_block(write: Write) -> None:
    opened = write("/// download | Blad\n    file: lijn.svg\n///\n").page.blocks[0]

    assert (opened.name, opened.argument, opened.options) == (
        "download",
        "Blad",
        {"file": "lijn.svg"},
    )
