from tests.content.writing import Write


def test_an_exercise_is_a_link_with_its_title(write: Write) -> None:
    written = write("/// oefening | kaart\nMaak hem nu.\n///\n")

    assert written.problems == ()
    assert written.html == (
        '<div class="lr-block lr-block--exercise">\n<p class="lr-block__name">Oefening</p>\n'
        '<p class="lr-block__title"><a href="/oefeningen/kaart">De kaart</a></p>\n'
        "<p>Maak hem nu.</p>\n</div>"
    )


def test_a_workshop_says_how_long_and_where_it_is(write: Write) -> None:
    html = write("/// bijeenkomst | start\n///\n").html

    assert '<a href="/bijeenkomsten/soort/start">De start</a>' in html
    assert '<p class="lr-meta">15 minuten, online</p>' in html


def test_an_exercise_that_is_not_there_is_asked_about(write: Write) -> None:
    written = write("/// oefening | kaartt\n///\n")

    assert written.said == [(1, "Deze oefening bestaat niet: 'kaartt'.")]
    assert written.problems[0].suggestion == "Bedoelt u 'kaart'?"


def test_a_pointer_without_an_id_is_refused(write: Write) -> None:
    assert (1, "Achter 'oefening' ontbreekt het id van de oefening.") in (
        write("/// oefening\n///\n").said
    )
