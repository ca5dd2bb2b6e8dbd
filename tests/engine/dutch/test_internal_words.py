import pytest

from app.engine.dutch.internal_words import WORDS, Vocabulary, internal_words


def found(text: str) -> list[str]:
    return [word.word for word in internal_words(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nu is de afhandeling onduidelijk.", ["afhandeling"]),
        ("De Afhandeling, en weer de afhandeling", ["Afhandeling"]),
        (
            "afhandelingstermijn en klachtenafhandeling",
            ["afhandelingstermijn", "klachtenafhandeling"],
        ),
        ("Het aanvraagproces en de werkprocessen", ["aanvraagproces", "werkprocessen"]),
        ("backoffice, back-office en back office", ["backoffice"]),
        ("De back office belt niet terug", ["back office"]),
        ("het KCC-team en het KCC", ["KCC"]),
        ("zaaktypen", ["zaaktypen"]),
        ("de subsidiebeschikking", ["subsidiebeschikking"]),
        ("proces en doorlooptijd", ["proces", "doorlooptijd"]),
    ],
)
def test_a_word_of_ours_is_found_as_it_was_written(text: str, words: list[str]) -> None:
    assert found(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Ik wil in één keer goed doorgeven dat ik verhuis, en weten wat ik nog meer moet regelen.",
        "Ik heb een succesvol bedrijf en krijg proces-verbaal.",
        "Het rouwproces van mijn moeder",
        "Op mijn colleges leer ik over privileges.",
        "Ik heb geen auto tot mijn beschikking.",
        "De processie gaat door onze straat.",
        "Ik wacht bij de balie op de afhandelaar",
        "",
        "!!! 123 --",
    ],
)
def test_everyday_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_word_says_where_it_stands() -> None:
    text = "Tot uw beschikking staat het proces."
    (word,) = internal_words(text)

    assert text[word.start : word.end] == "proces"


def test_another_list_has_other_words() -> None:
    jargon = Vocabulary("jargon.nl.toml")

    assert [word.word for word in internal_words("pgb, proces", jargon)] == ["pgb"]
    assert not {form for word in jargon.listed.words for form in word.forms} & {
        form for word in WORDS.words for form in word.forms
    }


def test_every_word_has_something_better() -> None:
    assert all(word.better and word.forms for word in WORDS.words)


def test_the_better_words_are_not_words_of_ours_themselves() -> None:
    assert [word.better for word in WORDS.words if found(word.better)] == []


def test_words_are_written_as_they_are_compared() -> None:
    forms = [form for word in WORDS.words for form in word.forms] + list(WORDS.not_these)

    assert [form for form in forms if form != form.casefold() or "-" in form] == []


def test_words_that_are_ours_together_are_found_together() -> None:
    jargon = Vocabulary("jargon.nl.toml")
    text = "De warme overdracht, een warme dag en de overdracht van de sleutel"

    assert [word.word for word in internal_words(text, jargon)] == ["warme overdracht"]
