import pytest

from app.ui.pictures.evidence_chain import Chain, upright
from tests.ui.pictures.chain_samples import ALL, MANY, USUAL
from tests.ui.pictures.seen import hidden, outside, said_in, words_in


@pytest.mark.parametrize("chain", ALL.values(), ids=ALL.keys())
def test_nothing_leaves_the_list_or_lies_over_something_else(chain: Chain) -> None:
    svg = upright(chain, "a")

    assert list(outside(svg)) == []
    assert hidden(svg) == []
    assert [each.text for each in words_in(svg) if each.size < 12] == []


def test_a_card_says_what_it_rests_on() -> None:
    said = said_in(upright(USUAL, "a"))

    assert "rust op Negen dagen geen enkel bericht, Brief zonder naam lijkt reclame" in said
    assert "Onderbouwing vervallen:" in said


def test_a_full_column_says_how_many_are_left() -> None:
    assert "en nog 21: zie de tabel" in said_in(upright(MANY, "a"))
