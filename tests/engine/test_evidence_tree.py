from collections.abc import Iterator

from app.engine.evidence_tree import DEEPEST, MOST, Branch, Tree, consequences, grounds
from tests.engine.test_grounding import evidence


def names(branches: tuple[Branch, ...]) -> list[object]:
    """The branches as nested lists of names."""
    return [
        [one.record.ref, *names(one.branches)] if one.branches else one.record.ref
        for one in branches
    ]


def every(tree: Tree) -> Iterator[Branch]:
    waiting = list(tree.branches)
    while waiting:
        branch = waiting.pop()
        yield branch
        waiting.extend(branch.branches)


def test_one_walks_down_to_the_words_and_up_to_the_actions() -> None:
    found = evidence(
        ("d#m1", "d#i1"), ("d#i1", "d#k1"), ("d#k1", "r1#c1"), ("d#k1", "r2#c1"), ("d#i1", "r3#c1")
    )

    down, up = grounds(found, "d#i1"), consequences(found, "d#k1")

    assert names(down.branches) == ["r3#c1", ["d#k1", "r1#c1", "r2#c1"]]
    assert names(up.branches) == [["d#i1", "d#m1"]]
    assert (down.left_out, up.left_out) == (0, 0)


def test_what_stands_above_already_is_not_opened_again() -> None:
    both = (("d#m1", "d#i1"), ("d#m1", "d#i2"), ("d#i1", "d#k1"), ("d#i2", "d#k1"))
    found = evidence(*both, ("d#k1", "r1#c1"))

    tree = grounds(found, "d#m1")

    assert names(tree.branches) == [["d#i1", ["d#k1", "r1#c1"]], ["d#i2", "d#k1"]]
    assert [one.record.ref for one in every(tree) if one.is_again] == ["d#k1"]


def test_a_circle_ends() -> None:
    found = evidence(("d#i1", "d#k1"), ("d#k1", "d#i1"))

    tree = grounds(found, "d#i1")

    assert names(tree.branches) == [["d#k1", "d#i1"]]
    assert tree.branches[0].branches[0].is_again


def test_a_thousand_links_are_cut_and_counted() -> None:
    found = evidence(*(("d#i1", f"r1#c{number}") for number in range(1000)))

    tree = grounds(found, "d#i1")

    assert (len(tree.branches), tree.left_out) == (MOST, 1000 - MOST)


def test_a_chain_of_a_thousand_links_is_cut_where_one_can_go_on() -> None:
    found = evidence(*((f"d#i{number}", f"d#i{number + 1}") for number in range(1000)))

    tree = grounds(found, "d#i0")
    shown = list(every(tree))

    assert (len(shown), tree.left_out) == (DEEPEST, 1000 - DEEPEST)
    assert [one.record.ref for one in shown if one.is_cut] == [f"d#i{DEEPEST}"]
