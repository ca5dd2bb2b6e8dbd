import pytest

from tests.content.writing import Write


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("[lees](les:vertrek)", '<a href="/lessen/vertrek">lees</a>'),
        ("[maak](oefening:kaart)", '<a href="/oefeningen/kaart">maak</a>'),
        ("[kom](bijeenkomst:start)", '<a href="/bijeenkomsten/soort/start">kom</a>'),
        ("[](les:aankomst)", '<a href="/lessen/aankomst">Aankomst &amp; einde</a>'),
        ("[**vet**](les:vertrek)", '<a href="/lessen/vertrek"><strong>vet</strong></a>'),
        (
            "[VNG](https://vng.nl/?a=1&b=2)",
            '<a href="https://vng.nl/?a=1&amp;b=2" rel="noopener">VNG</a>',
        ),
        ("<https://vng.nl/>", '<a href="https://vng.nl/" rel="noopener">https://vng.nl/</a>'),
        ("[VNG][1]\n\n[1]: https://vng.nl", '<a href="https://vng.nl" rel="noopener">VNG</a>'),
    ],
)
def test_a_link_gets_its_address(write: Write, written: str, html: str) -> None:
    result = write(f"Kijk: {written}\n")

    assert result.problems == ()
    assert html in result.html


def test_a_link_to_a_heading_of_the_same_text_works(write: Write) -> None:
    written = write("Zie [onder](#de-lijn).\n\n## De lijn\n")

    assert written.problems == ()
    assert '<a href="#kop-de-lijn">onder</a>' in written.html


def test_a_lesson_that_does_not_exist_is_told_on_each_of_its_lines(write: Write) -> None:
    written = write("[a](les:vertrek-nu)\n\n[b](les:vertrek)\n\n[c](les:vertrek-nu)\n")

    message = "Deze les bestaat niet: 'vertrek-nu'."
    assert written.said == [(1, message), (5, message)]
    assert written.problems[0].suggestion == "Bedoelt u 'vertrek'?"
    assert "href" not in written.html.splitlines()[0]


@pytest.mark.parametrize(
    ("address", "suggestion"),
    [
        ("http://vng.nl/x", "Schrijf https://vng.nl/x"),
        ("lesje:vertrek", "Voor de dubbele punt kan staan: les, zelftoets, oefening,"),
        ("#weg", "In deze tekst is geen kop met die naam."),
        ("werkblad.pdf", "Gebruik voor een bestand het blok /// download."),
        ("mailto:sanne@oudeveen.example", "Schrijf een adres met https:// of een id"),
        ("https://", "Schrijf een adres met https:// of een id"),
        ("https://vng.nl@kwaad.example/", "Schrijf een adres met https:// of een id"),
        ("//kwaad.example/", None),
        ("/lessen/vertrek", None),
        ("", "Schrijf een adres met https:// of een id"),
    ],
)
def test_another_address_is_refused_with_what_to_write(
    write: Write, address: str, suggestion: str | None
) -> None:
    written = write(f"Tekst.\n\nKijk [daar]({address}) eens.\n")

    assert written.said == [(3, f"Het adres '{address}' kan niet.")]
    assert suggestion is None or written.problems[0].suggestion.startswith(suggestion)
    assert "<span>daar</span>" in written.html


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "javascript&colon;alert(1)",
        "java&#10;script:alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "https:javascript:alert(1)",
    ],
)
def test_an_address_that_does_something_never_comes_out(write: Write, address: str) -> None:
    written = write(f"[daar]({address})\n")

    assert written.problems
    assert "href" not in written.html


@pytest.mark.parametrize("words", ["hier", "Klik hier", "lees meer"])
def test_a_link_that_says_nothing_is_refused(write: Write, words: str) -> None:
    written = write(f"Tekst.\n\n[{words}](les:vertrek)\n")

    assert written.said == [(3, f"De link '{words}' zegt niet waar die heen gaat.")]


def test_a_link_out_without_words_is_refused(write: Write) -> None:
    assert write("[](https://vng.nl)\n").said == [(1, "Deze link heeft geen tekst.")]


def test_a_link_in_code_is_no_link(write: Write) -> None:
    written = write("Schrijf `[tekst](les:weg)` in een les.\n")

    assert written.problems == ()
    assert "<code>[tekst](les:weg)</code>" in written.html
