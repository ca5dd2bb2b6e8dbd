import pytest

from app.content.prose.headings import slug
from tests.content.writing import Write


def test_headings_make_a_table_of_contents(write: Write) -> None:
    written = write('## Begin *vóór* het "eerste"\n\n### Klein\n\n#### Kleiner\n\n## Einde\n')

    assert written.problems == ()
    assert [(h.id, h.level, h.text) for h in written.headings] == [
        ("kop-begin-voor-het-eerste", 2, "Begin vóór het “eerste”"),
        ("kop-klein", 3, "Klein"),
        ("kop-einde", 2, "Einde"),
    ]
    assert '<h2 id="kop-begin-voor-het-eerste">Begin <em>vóór</em>' in written.html


def test_the_same_heading_twice_has_two_ids(write: Write) -> None:
    headings = write("## Lijn\n\n## Lijn\n\n## Lijn 2\n").headings

    assert [h.id for h in headings] == ["kop-lijn", "kop-lijn-2", "kop-lijn-2-2"]


def test_a_first_level_heading_is_refused(write: Write) -> None:
    written = write("Tekst.\n\n# Titel\n\n## Goed\n")

    assert written.said == [(3, "Een kop begint met twee hekjes of meer.")]
    assert written.problems[0].suggestion == "Schrijf ## in plaats van #."


@pytest.mark.parametrize(
    ("body", "line", "sign"),
    [("### Diep\n", 1, "##"), ("## Goed\n\n#### Te diep\n", 3, "###")],
)
def test_a_heading_that_skips_a_level_is_refused(
    write: Write, body: str, line: int, sign: str
) -> None:
    written = write(body)

    assert [at for at, _message in written.said] == [line]
    assert "slaat een niveau over" in written.said[0][1]
    assert written.problems[0].suggestion == f"Schrijf {sign}."


def test_a_heading_can_go_back_up(write: Write) -> None:
    assert write("## A\n\n### B\n\n#### C\n\n## D\n\n### E\n").problems == ()


def test_an_empty_heading_is_refused(write: Write) -> None:
    assert write("## \n").said == [(1, "Deze kop is leeg.")]


@pytest.mark.parametrize("body", ["> ## Kop\n", "- ## Kop\n"])
def test_a_heading_in_a_list_or_quote_is_refused(write: Write, body: str) -> None:
    assert write(body).said == [(1, "De kop 'Kop' staat in een lijst of een citaat.")]


def test_a_word_is_not_explained_in_a_heading(write: Write) -> None:
    assert write("## De [reis](begrip:klantreis)\n").said == [
        (1, "In deze kop wordt een begrip uitgelegd.")
    ]


def test_lines_under_text_make_no_heading(write: Write) -> None:
    written = write("Tekst\n=====\n\nTekst\n-----\n")

    assert "<h" not in written.html.replace("<hr>", "")


def test_a_slug_has_only_plain_letters() -> None:
    assert slug("Één reis: “3 keer raak”!") == "een-reis-3-keer-raak"
    assert slug("???") == "leeg"
