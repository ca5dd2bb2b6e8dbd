from tests.content.writing import Write

FILM = "/// film | De film\n    src: film.mp4\n    captions: film.vtt\n\nSanne loopt.\n///\n"


def test_a_film_has_captions_and_a_text_to_read(write: Write) -> None:
    written = write(FILM)

    assert written.problems == ()
    assert '<video aria-label="De film" class="lr-film__player" controls preload="metadata">' in (
        written.html
    )
    assert '<source src="/bestanden/' in written.html
    assert '<track default kind="captions" label="Nederlands" src="/bestanden/' in written.html
    assert "<figcaption>De film</figcaption>" in written.html
    assert (
        '<details class="lr-fold">\n<summary>Lees wat er in de film gezegd en getoond wordt'
        "</summary>\n<p>Sanne loopt.</p>\n</details>"
    ) in written.html


def test_a_film_without_captions_is_refused(write: Write) -> None:
    written = write(FILM.replace("    captions: film.vtt\n", ""))

    assert written.said == [(1, "In het blok 'film' ontbreekt 'captions'.")]
    assert written.problems[0].suggestion == (
        "Zet onder de eerste regel, vier spaties in: captions: film.vtt"
    )


def test_a_film_without_a_transcript_is_refused(write: Write) -> None:
    assert write(FILM.replace("Sanne loopt.\n", "")).said == [(1, "Het blok 'film' is leeg.")]


def test_a_film_that_is_not_there_is_told(write: Write) -> None:
    assert write(FILM.replace("film.mp4", "flim.mp4")).said == [
        (1, "Het bestand 'flim.mp4' is er niet.")
    ]


def test_a_picture_is_no_film(write: Write) -> None:
    assert write(FILM.replace("film.mp4", "lijn.svg")).said == [
        (1, "Het bestand 'lijn.svg' is hier niet van de goede soort.")
    ]
