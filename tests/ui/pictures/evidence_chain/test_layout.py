import pytest

from app.ui.pictures.evidence_chain import Chain
from app.ui.pictures.evidence_chain.columns import columns_of
from app.ui.pictures.evidence_chain.layout import MOST_LINKS, TOP, Layout
from tests.ui.pictures.chain_samples import ALL, CIRCLE, USUAL

SAMPLES = pytest.mark.parametrize("chain", ALL.values(), ids=ALL.keys())


def layout(chain: Chain) -> Layout:
    return Layout(chain, columns_of(chain))


@SAMPLES
def test_no_card_lies_over_another(chain: Chain) -> None:
    one = layout(chain)

    for slots in one.order:
        bottom = float(TOP)
        for slot in slots:
            assert one.tops[slot] >= bottom - 0.01
            bottom = one.tops[slot] + (one.cards[slot].height if slot in one.cards else 0)
        assert bottom <= TOP + one.room


@SAMPLES
def test_a_link_runs_from_column_to_column_past_no_card(chain: Chain) -> None:
    one = layout(chain)

    assert len(one.links) <= MOST_LINKS
    for (start, end), (begin, finish) in one.ways.items():
        assert end[0] == start[0] + 1
        assert begin[0] < finish[0]


def test_a_link_that_skips_a_column_has_a_place_in_it() -> None:
    one = layout(ALL["skips"])

    passing = [slot for some in one.order for slot in some if slot not in one.cards]
    assert (1, "q1") in passing
    assert (2, "q1") in passing


def test_a_link_that_goes_back_is_not_drawn() -> None:
    assert len(layout(CIRCLE).links) == len(layout(USUAL).links)


def test_many_columns_need_the_wider_sheet() -> None:
    assert layout(USUAL).width < layout(ALL["wordy"]).width
