import pytest

from tests.content.writing import Write


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ("[lees] (les:vertrek)\n", 1, "Deze link is niet goed geschreven."),
        ("Een.\n\n[lees][weg]\n", 3, "Deze link is niet goed geschreven."),
        ("Een:\n- a\n- b\n", 2, "Deze lijst begint niet na een lege regel."),
        ("Een:\n1. a\n2. b\n", 2, "Deze lijst begint niet na een lege regel."),
        ("Dit is ** vet **.\n", 1, "Deze vette tekst is niet goed geschreven."),
        ("| a | b |\n| c | d |\n", 1, "Deze tabel is niet goed geschreven."),
        ("```\ncode\n```\n", 1, None),
        (
            "- a\n\n    /// tip\n    b\n    ///\n",
            3,
            "Een blok kan niet in een lijst of een citaat staan.",
        ),
        ("> /// tip | 0\n> b\n> ///\n", 1, "Een blok kan niet in een lijst of een citaat staan."),
        ("~~~\ncode\n~~~\n", 1, "Een stuk code met ``` kan hier niet."),
    ],
)
def test_markdown_that_became_nothing_is_told(
    write: Write, body: str, line: int, message: str | None
) -> None:
    written = write(body)

    if message is None:
        assert written.html == "<p><code>code</code></p>"
    else:
        assert written.said[0] == (line, message)


@pytest.mark.parametrize(
    "body",
    [
        "Een - twee + drie * vier.\n",
        "Op 1. januari.\n",
        "Schrijf `**zo**` of `[zo] (les:x)`.\n",
        "    - code\n    - code\n",
        "Kies a|b.\n",
        "Een (les: 1).\n",
    ],
)
def test_plain_text_is_left_alone(write: Write, body: str) -> None:
    assert write(body).problems == ()
