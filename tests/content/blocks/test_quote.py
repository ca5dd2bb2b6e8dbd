import pytest

from tests.content.writing import Write


def test_a_quote_is_a_figure_that_says_whose_words_it_is(write: Write) -> None:
    written = write("/// citaat | Sanne, 34 jaar\nIk dacht dat *alles* klaar was.\n///\n")

    assert written.problems == ()
    assert written.html == (
        '<figure class="lr-quote">\n<blockquote>\n'
        "<p>“Ik dacht dat <em>alles</em> klaar was.”</p>\n"
        "</blockquote>\n<figcaption>Sanne, 34 jaar</figcaption>\n</figure>"
    )


@pytest.mark.parametrize("words", ['"Klaar."', "“Klaar.”", "\N{LEFT SINGLE QUOTATION MARK}Klaar."])
def test_quotation_marks_of_the_author_are_not_doubled(write: Write, words: str) -> None:
    html = write(f"/// citaat | Sanne\n{words}\n///\n").html

    assert sum(html.count(sign) for sign in "“\N{LEFT SINGLE QUOTATION MARK}") == 1


def test_a_quote_of_two_paragraphs_opens_and_closes_once(write: Write) -> None:
    html = write("/// citaat | Sanne\nEen.\n\nTwee.\n///\n").html

    assert "<p>“Een.</p>" in html
    assert "<p>Twee.”</p>" in html


def test_a_quote_without_a_speaker_is_refused(write: Write) -> None:
    assert write("/// citaat\nKlaar.\n///\n").said == [
        (1, "Achter 'citaat' ontbreekt wie het zei.")
    ]
