"""Whether every word that people read in the course is spelt right."""

from pathlib import Path

import pytest

from tests.course.spelling import Speller, Spelt, lines_read, own_words, words_of_course


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller()


@pytest.fixture(scope="module")
def words() -> list[Spelt]:
    return list(words_of_course())


def test_every_word_is_spelt_right(speller: Speller, words: list[Spelt]) -> None:
    wrong = [f"{one.file}:{one.line}: {one.word}" for one in words if not speller.knows(one.word)]

    assert wrong == [], "mend it, or add the word to course/woordenlijst.txt"


def test_our_own_list_holds_only_what_is_needed(words: list[Spelt]) -> None:
    used = {form for one in words for form in (one.word, one.word[0].lower() + one.word[1:])}
    own = own_words()

    assert [word for word in own if word not in used] == []
    assert len(own) == len(set(own))


@pytest.mark.parametrize("word", ["gemeete", "klantries", "verhuisformulieer", "ambtenaar-gemeete"])
def test_a_wrong_word_is_seen(speller: Speller, word: str) -> None:
    assert not speller.knows(word)


@pytest.mark.parametrize("word", ["verhuisformulier", "Januari", "dóén", "Eén", "e-mail", "zo'n"])
def test_a_right_word_is_known(speller: Speller, word: str) -> None:
    assert speller.knows(word)


def test_what_nobody_reads_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "les.nl.md").write_text(
        '+++\nid = "xx-yy"\ntitle = "Een gemeete"\n[[sources]]\ntitle = "The map"\n'
        'fact = "vier fasen"\n+++\n\nLees [de les](les:qq-zz) op https://aa.example/bb.\n'
    )

    assert [(one.word, one.line) for one in words_of_course(tmp_path)] == [
        ("Een", 3),
        ("gemeete", 3),
        ("vier", 6),
        ("fasen", 6),
        ("Lees", 9),
        ("de", 9),
        ("les", 9),
        ("op", 9),
    ]


def test_a_drawing_keeps_its_lines(tmp_path: Path) -> None:
    drawing = tmp_path / "lijn.svg"
    drawing.write_text("<svg>\n<style>\n.ck { fill: red }\n</style>\n<title>Een lijn</title></svg>")

    read = {number: text.split() for number, text in lines_read(drawing)}

    assert read == {1: [], 2: [], 3: [], 4: [], 5: ["Een", "lijn"]}
