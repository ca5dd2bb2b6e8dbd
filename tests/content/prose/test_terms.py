from tests.content.writing import Write


def test_a_word_of_the_glossary_is_explained_in_place(write: Write) -> None:
    written = write("De [klantreizen](begrip:klantreis) zijn lang.\n")

    assert written.problems == ()
    assert written.html == (
        '<p>De <span class="lr-term-wrap">'
        '<button class="lr-term" popovertarget="begrip-klantreis-1" type="button">klantreizen'
        '</button><span class="lr-term__text" id="begrip-klantreis-1" popover="auto" role="note">'
        "<strong>klantreis</strong> De hele weg. "
        '<a href="/begrippen#klantreis">Alle begrippen</a></span></span> zijn lang.</p>'
    )


def test_every_use_has_an_explanation_of_its_own(write: Write) -> None:
    html = write("[Een](begrip:klantreis) en [twee](begrip:klantreis).\n").html

    assert html.count('popovertarget="begrip-klantreis-1"') == 1
    assert html.count('id="begrip-klantreis-2"') == 1


def test_a_word_without_text_is_the_word_itself(write: Write) -> None:
    assert ">klantreis</button>" in write("De [](begrip:klantreis).\n").html


def test_a_word_keeps_its_own_markup(write: Write) -> None:
    assert "><em>reis</em></button>" in write("De [*reis*](begrip:klantreis).\n").html


def test_an_unknown_word_is_asked_about(write: Write) -> None:
    written = write("De [reis](begrip:klantreizen).\n")

    assert written.said == [(1, "Dit begrip bestaat niet: 'klantreizen'.")]
    assert written.problems[0].suggestion == "Bedoelt u 'klantreis'?"


def test_an_explanation_does_not_count_as_words_of_the_lesson(write: Write) -> None:
    assert write("De [klantreis](begrip:klantreis) is lang.\n").words == 4
