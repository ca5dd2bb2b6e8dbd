from app.ui.pictures.evidence_chain.untangling import Order, crossings, untangled

ORDER: Order = [[(0, "a"), (0, "b"), (0, "c")], [(1, "x"), (1, "y"), (1, "z")]]
CROSSED = [((0, "a"), (1, "z")), ((0, "b"), (1, "y")), ((0, "c"), (1, "x"))]


def test_links_that_cross_are_counted() -> None:
    assert crossings(ORDER, CROSSED) == 3
    assert crossings(ORDER, [((0, "a"), (1, "x")), ((0, "b"), (1, "y"))]) == 0


def test_columns_are_sorted_until_nothing_crosses() -> None:
    found = untangled(ORDER, CROSSED)

    assert crossings(found, CROSSED) == 0
    assert [sorted(some) for some in found] == [sorted(some) for some in ORDER]


def test_what_is_in_order_stays() -> None:
    assert untangled(ORDER, []) == ORDER
