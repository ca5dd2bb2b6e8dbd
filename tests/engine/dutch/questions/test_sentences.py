from app.engine.dutch.questions.sentences import sentences


def test_a_text_is_cut_into_sentences_with_their_marks() -> None:
    found = sentences("Dank u wel. Hoe ging dat? En toen…")

    assert [(sentence.joined.strip(), sentence.mark) for sentence in found] == [
        ("dank u wel", "."),
        ("hoe ging dat", "?"),
        ("en toen", "…"),
    ]


def test_an_abbreviation_ends_no_sentence() -> None:
    assert len(sentences("Wat vond u van bijv. de balie bij dhr. Jansen op nr. 3.5?")) == 1


def test_a_clause_may_begin_after_a_comma() -> None:
    sentence = sentences("Toen u belde, wat zei men?")[0]

    assert [sentence.at(place) for place in sentence.starts()] == ["toen", "wat"]


def test_a_span_is_a_place_in_the_text() -> None:
    text = "Nou, hoe lang?"
    start, end = sentences(text)[0].span(2, 3)

    assert text[start:end] == "hoe lang"
