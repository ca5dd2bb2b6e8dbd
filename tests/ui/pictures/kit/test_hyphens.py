from itertools import pairwise

import pytest

from app.ui.pictures.kit.hyphens import breaks


def cut(word: str) -> str:
    pieces = [0, *breaks(word), len(word)]
    return "-".join(word[a:b] for a, b in pairwise(pieces))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("hondenbelasting", "hon-den-be-las-ting"),
        ("gezondheidsdienst", "gezond-heids-dienst"),
        ("balie", "balie"),
        ("(bewonersvergunning)", "(bewo-ners-ver-gun-ning)"),
    ],
)
def test_words_are_cut_as_dutch_does(word: str, expected: str) -> None:
    assert cut(word) == expected


def test_the_author_knows_better() -> None:
    assert breaks("af\u00advalpas") == (2,)
