from tests.content.writing import Write


def test_a_download_says_kind_and_size(write: Write) -> None:
    written = write("/// download | Het werkblad\n    file: werkblad.pdf\n///\n")

    assert written.problems == ()
    assert 'download="werkblad.pdf" href="/bestanden/' in written.html
    assert '>Het werkblad</a> <span class="lr-meta">(pdf, 16 kB)</span></p>' in written.html


def test_a_download_can_say_what_it_is_for(write: Write) -> None:
    html = write("/// download | Werkblad\n    file: lijn.svg\n\nVoor aan de muur.\n///\n").html

    assert "<p>Voor aan de muur.</p>\n</div>" in html


def test_a_download_without_a_file_is_refused(write: Write) -> None:
    assert write("/// download | Werkblad\n///\n").said == [
        (1, "In het blok 'download' ontbreekt 'file'.")
    ]


def test_a_file_that_is_not_there_is_asked_about(write: Write) -> None:
    written = write("Tekst.\n\n/// download | Werkblad\n    file: werkblat.pdf\n///\n")

    assert written.said == [(3, "Het bestand 'werkblat.pdf' is er niet.")]
    assert written.problems[0].suggestion == "Bedoelt u 'werkblad.pdf'?"
