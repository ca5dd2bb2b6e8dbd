import pytest

from tests.content.writing import Write


def test_a_picture_is_a_figure_with_size_and_caption(write: Write) -> None:
    written = write("![Een lijn met twee haltes](lijn.svg \"De 'lijn'\")\n")

    assert written.problems == ()
    image = '<img alt="Een lijn met twee haltes" height="360" src="/bestanden/'
    assert written.html.startswith(f'<figure class="lr-picture">{image}')
    assert written.html.endswith(
        '/lijn.svg" width="720"><figcaption>De \N{LEFT SINGLE QUOTATION MARK}lijn'
        "\N{RIGHT SINGLE QUOTATION MARK}</figcaption></figure>"
    )


def test_a_picture_without_a_title_has_no_caption(write: Write) -> None:
    assert "figcaption" not in write("![Een lijn](lijn.svg)\n").html


def test_only_the_first_picture_is_loaded_at_once(write: Write) -> None:
    html = write("![Een lijn](lijn.svg)\n\n![Nog een lijn](lijn.svg)\n").html

    first, second = html.split("</figure>")[:2]
    assert "loading" not in first
    assert 'loading="lazy"' in second


def test_a_picture_can_stand_in_a_block(write: Write) -> None:
    written = write("/// tip\n![Een lijn](lijn.svg)\n///\n")

    assert written.problems == ()
    assert '<figure class="lr-picture">' in written.html


@pytest.mark.parametrize("alt", ["", " ", "lijn.svg", "Lijn"])
def test_a_picture_that_says_nothing_is_refused(write: Write, alt: str) -> None:
    written = write(f"![Een lijn](lijn.svg)\n\n![{alt}](lijn.svg)\n")

    assert [line for line, _message in written.said] == [3]
    assert "alternatieve tekst" in written.said[0][1]


def test_a_very_long_alt_text_is_refused(write: Write) -> None:
    assert write(f"![{'lang ' * 80}](lijn.svg)\n").said == [
        (1, "De alternatieve tekst van 'lijn.svg' is langer dan 300 tekens.")
    ]


def test_a_picture_that_is_not_there_is_asked_about(write: Write) -> None:
    written = write("Tekst.\n\n![Een lijn](lijm.svg)\n")

    assert written.said == [(3, "Het bestand 'lijm.svg' is er niet.")]
    assert written.problems[0].suggestion == "Bedoelt u 'lijn.svg'?"


@pytest.mark.parametrize(
    "address",
    ["https://kwaad.example/x.png", "../lijn.svg", "/etc/passwd", "data:image/png,x", "film.mp4"],
)
def test_a_picture_from_elsewhere_never_comes_out(write: Write, address: str) -> None:
    written = write(f"![Een lijn]({address})\n")

    assert len(written.problems) == 1
    assert "src=" not in written.html


@pytest.mark.parametrize(
    "body",
    [
        "Tekst ![Een lijn](lijn.svg) tekst.\n",
        "- ![Een lijn](lijn.svg)\n",
        "[![Een lijn](lijn.svg)](les:vertrek)\n",
        "## ![Een lijn](lijn.svg)\n",
    ],
)
def test_a_picture_between_text_is_refused(write: Write, body: str) -> None:
    assert (1, "De afbeelding 'lijn.svg' staat tussen tekst.") in write(body).said
