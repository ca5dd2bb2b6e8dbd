from itertools import pairwise

import pytest

from app.engine.dutch.excerpt import AROUND, LONGEST, Excerpt, excerpt
from app.engine.dutch.personal_data import personal_data
from app.engine.dutch.questions.question import look_at_question


def marked(text: str, piece: str) -> Excerpt | None:
    start = text.index(piece)
    return excerpt(text, (start, start + len(piece)))


def test_a_piece_stands_in_its_own_sentence() -> None:
    text = "Ik belde. Toen kwam mevrouw De Vries langs. Zij hielp mij."

    assert marked(text, "mevrouw De Vries") == Excerpt("Toen kwam ", "mevrouw De Vries", " langs.")


def test_a_sentence_over_two_lines_reads_as_one() -> None:
    text = "Ik ging naar\nhet loket en zag\nde balie."

    assert marked(text, "het loket") == Excerpt("Ik ging naar ", "het loket", " en zag de balie.")


def test_a_piece_over_two_sentences_shows_both() -> None:
    text = "Hoe ging dat? En wat vond u? Klaar."

    assert marked(text, "dat? En wat") == Excerpt("Hoe ging ", "dat? En wat", " vond u?")


def test_what_is_long_is_cut_between_words() -> None:
    text = f"{'woord ' * 60}hier {'ander ' * 60}"
    found = marked(text, "hier")

    assert found is not None
    assert found.before.startswith("… woord ")
    assert found.after.endswith(" ander …")
    assert max(len(found.before), len(found.after)) <= AROUND + 2


def test_an_endless_word_is_cut_too() -> None:
    found = excerpt("a" * 5000, (2000, 4000))

    assert found is not None
    assert [len(part) for part in found] == [AROUND + 2, LONGEST + 2, AROUND + 2]


@pytest.mark.parametrize("span", [(0, 0), (3, 2), (-1, 2), (0, 99), (2, 3)])
def test_what_stands_nowhere_has_no_excerpt(span: tuple[int, int]) -> None:
    assert excerpt("ik ga", span) is None


@pytest.mark.parametrize(
    "text",
    [
        "😀👨‍👩‍👧 Toen belde mevrouw De Vries mij. 🎉",
        "Ik was bij de cafe\u0301baas, en mevrouw De Vries ook.",
        "Ónze mevrouw De Vries “zei” 's avonds niets.",
    ],
)
def test_emoji_and_loose_accents_shift_nothing(text: str) -> None:
    (found,) = personal_data(text)
    shown = excerpt(text, (found.start, found.end))

    assert shown is not None
    assert shown.piece == "mevrouw De Vries"


def test_a_question_is_marked_where_it_leads() -> None:
    text = "😀 Hoe\u0301 vond u die onduidelijke brief?"
    found = look_at_question(text)
    pieces = [excerpt(text, found.spans[kind]) for kind in found.kinds if kind == "leading"]

    assert [one.piece for one in pieces if one] == ["die onduidelijke brief"]


def test_the_parts_of_an_excerpt_join_without_gaps_or_doubled_spaces() -> None:
    text = "Een  zin met\ndubbele   spaties erin."
    shown = marked(text, "met\ndubbele")

    assert shown is not None
    joined = "".join(shown)
    assert joined == "Een zin met dubbele spaties erin."
    assert all(pair != (" ", " ") for pair in pairwise(joined))
