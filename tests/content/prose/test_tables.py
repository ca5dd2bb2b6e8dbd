from tests.content.writing import Write

TABLE = "| Wat | Nu | Straks |\n|:---|:-:|---:|\n| Bellen | ja | 5 |\n"


def test_a_table_scrolls_in_a_region_of_its_own(write: Write) -> None:
    html = write(TABLE).html

    assert html.startswith(
        '<div aria-label="Tabel: Wat, Nu, Straks" class="lr-tablewrap" role="region" tabindex="0">'
        '<table class="lr-table">'
    )


def test_alignment_is_a_class(write: Write) -> None:
    html = write(TABLE).html

    assert '<th scope="col">Wat</th>\n<th class="lr-mid" scope="col">Nu</th>' in html
    assert '<td class="lr-mid">ja</td>\n<td class="lr-num">5</td>' in html


def test_an_empty_corner_makes_the_first_column_a_header(write: Write) -> None:
    written = write("|  | Nu |\n|---|---|\n| Bellen | ja |\n")

    assert written.problems == ()
    assert "<td></td>" in written.html
    assert '<th scope="row">Bellen</th>' in written.html


def test_a_column_without_a_header_is_refused(write: Write) -> None:
    written = write(f"{TABLE}\n\nTekst.\n\n| Wat |  |\n|---|---|\n| a | b |\n")

    assert written.said == [(8, "In deze tabel heeft een kolom geen kop.")]


def test_links_and_words_in_a_table_work(write: Write) -> None:
    written = write("| Wat |\n|---|\n| [lees](les:vertrek) |\n")

    assert written.problems == ()
    assert '<td><a href="/lessen/vertrek">lees</a></td>' in written.html


def test_text_after_a_table_stays_outside_it(write: Write) -> None:
    assert "</table></div>\n<p>Erna.</p>" in write(f"{TABLE}\nErna.\n").html
