import pytest

from tests.content.writing import Write


def test_a_block_that_does_not_exist_is_asked_about(write: Write) -> None:
    written = write("Tekst.\n\n/// tipp\nTekst.\n///\n")

    assert written.said == [(3, "Het blok 'tipp' bestaat niet.")]
    assert written.problems[0].suggestion == "Bedoelt u 'tip'?"


def test_a_block_like_no_other_gets_the_list(write: Write) -> None:
    suggestion = write("/// qqqqq\nTekst.\n///\n").problems[0].suggestion

    assert suggestion == (
        "Kies uit: tip, voorbeeld, citaat, reflectie, film, download, oefening, bijeenkomst."
    )


def test_a_block_that_is_not_closed_is_told_where_it_opens(write: Write) -> None:
    written = write("Een.\n\n/// tip\nTwee.\n\n## Drie\n")

    assert (3, "Het blok 'tip' is niet gesloten.") in written.said
    assert written.problems[0].suggestion == "Zet er een regel met alleen /// onder."


def test_a_block_inside_another_is_told_once(write: Write) -> None:
    written = write("/// tip\nEen.\n\n/// citaat | Sanne\nTwee.\n///\n\n///\n")

    assert written.said == [(1, "Het blok 'tip' is niet gesloten.")]


def test_a_closing_line_too_many_is_told(write: Write) -> None:
    assert write("/// tip\nEen.\n///\n\n///\n").said == [
        (5, "Hier sluit een blok, maar er is geen blok open.")
    ]


def test_an_empty_block_is_told(write: Write) -> None:
    assert write("/// tip\n\n///\n").said == [(1, "Het blok 'tip' is leeg.")]


@pytest.mark.parametrize("marker", ["//// tip", "  /// tip"])
def test_a_marker_is_three_slashes_at_the_start_of_a_line(write: Write, marker: str) -> None:
    written = write(f"{marker}\nTekst.\n///\n")

    assert written.said[0] == (
        1,
        "Een blok begint met precies drie schuine strepen, aan het begin van de regel.",
    )


@pytest.mark.parametrize("rest", ["| Titel", "tip Titel", "tip: Titel"])
def test_a_first_line_that_is_not_a_name_and_a_bar_is_told(write: Write, rest: str) -> None:
    assert write(f"/// {rest}\nTekst.\n///\n").said == [(1, f"Het blok '{rest}' bestaat niet.")]


def test_a_heading_in_a_block_is_refused(write: Write) -> None:
    assert (2, "In het blok 'tip' staat een kop.") in write("/// tip\n## Kop\n///\n").said


def test_an_unknown_option_is_asked_about(write: Write) -> None:
    written = write("/// download | Blad\n    fil: lijn.svg\n///\n")

    assert written.said == [
        (1, "In het blok 'download' ontbreekt 'file'."),
        (2, "De optie 'fil' bestaat niet."),
    ]
    assert written.problems[1].suggestion == "Bedoelt u 'file'?"


def test_an_option_of_a_block_without_options_is_told(write: Write) -> None:
    written = write("/// tip\n    attrs: {style: 'color: red'}\n\nTekst.\n///\n")

    assert written.said == [(2, "De optie 'attrs' bestaat niet.")]
    assert written.problems[0].suggestion == "Dit blok heeft geen opties."


def test_an_indented_line_that_is_no_option_is_told(write: Write) -> None:
    written = write("/// tip\n    Gewone tekst\n///\n")

    assert (2, "Deze regel is geen optie: 'Gewone tekst'.") in written.said


def test_slashes_in_the_text_are_text(write: Write) -> None:
    written = write("Kies en/of schrijf a///b.\n\n    /// tip\n")

    assert written.problems == ()
    assert "a///b" in written.html


def test_a_block_directly_after_text_is_a_block(write: Write) -> None:
    written = write("Tekst.\n/// tip\nTip.\n///\nErna.\n")

    assert written.problems == ()
    assert "<p>Tekst.</p>\n<aside" in written.html
    assert "</aside>\n<p>Erna.</p>" in written.html
