from tests.content.writing import Write


def test_a_footnote_stands_in_a_section_at_the_end(write: Write) -> None:
    written = write("Tekst[^1].\n\n[^1]: De noot.\n")

    assert written.problems == ()
    number = '<a class="footnote-ref" href="#fn:1">1</a>'
    assert f'<sup class="lr-footnote-ref" id="fnref:1">{number}</sup>' in written.html
    assert (
        '<section aria-label="Voetnoten" class="lr-footnotes">\n<ol>\n<li id="fn:1">'
        in written.html
    )
    assert 'title="Terug naar noot 1 in de tekst"' in written.html
    assert "<hr>" not in written.html


def test_a_footnote_that_does_not_exist_is_told(write: Write) -> None:
    assert write("Een.\n\nTekst[^weg].\n").said == [(3, "Deze voetnoot bestaat niet.")]
