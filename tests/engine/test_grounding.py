from app.engine.evidence import Evidence
from app.engine.grounding import Ground, groundings
from app.engine.records import Record

KINDS = {
    "c": "quote",
    "w": "observation",
    "k": "pain",
    "i": "idea",
    "m": "action",
    "r": "interview",
}


def record(name: str) -> Record:
    """r1#c1 is a quote in the report r1; r1# the report."""
    document, _sign, place = name.partition("#")
    kind = KINDS[(place or document)[0]]
    return Record(name, kind, "", name, document if kind == "interview" else name, {})


def evidence(*links: tuple[str, str], alone: tuple[str, ...] = ()) -> Evidence:
    names = dict.fromkeys([*(name for link in links for name in link), *alone])
    found = Evidence(map(record, names))
    for ref, ground in links:
        found.rest(ref, ground)
    return found


def test_quotes_and_people_are_counted_all_the_way_down() -> None:
    found = evidence(
        *(("d#m1", "d#i1"), ("d#i1", "d#k1"), ("d#k1", "r1#c1"), ("d#k1", "r1#c2")),
        *(("d#i1", "r2#c1"), ("d#i1", "s#w1")),
        alone=("r1#", "r2#"),
    )

    action = groundings(found)["d#m1"]

    assert (action.ground, action.quotes, action.people, action.seen) == (Ground.STANDS, 3, 2, 1)


def test_what_rests_on_a_quote_is_counted_all_the_way_up() -> None:
    found = evidence(("d#m1", "d#i1"), ("d#i1", "d#k1"), ("d#k1", "r1#c1"))

    quote = groundings(found)["r1#c1"]

    assert (quote.ground, quote.above) == (Ground.IS, 3)


def test_a_report_counts_as_what_a_person_told() -> None:
    action = groundings(evidence(("d#m1", "r1#")))["d#m1"]

    assert (action.ground, action.quotes, action.people) == (Ground.STANDS, 0, 1)


def test_without_words_of_residents_there_is_no_ground() -> None:
    found = groundings(evidence(("d#m1", "d#k1")))

    assert {one.ground for one in found.values()} == {Ground.NONE}


def test_whoever_rests_on_what_is_gone_has_no_ground_either() -> None:
    found = evidence(("d#m1", "d#i1"), ("d#i1", "d#k1"), alone=("d#k2",))
    found.lost["d#k1"] = 1

    seen = groundings(found)

    assert [seen[ref].ground for ref in ("d#m1", "d#i1", "d#k1")] == [Ground.LAPSED] * 3
    assert seen["d#k2"].ground is Ground.NONE
    assert seen["d#m1"].has_lost


def test_with_something_left_a_part_has_gone() -> None:
    found = evidence(("d#i1", "d#k1"), ("d#k1", "r1#c1"))
    found.lost["d#k1"] = 1

    seen = groundings(found)

    assert (seen["d#k1"].ground, seen["d#i1"].ground) == (Ground.PARTLY, Ground.STANDS)


def test_a_circle_is_counted_once() -> None:
    seen = groundings(evidence(("d#i1", "d#k1"), ("d#k1", "d#i1"), ("d#k1", "r1#c1")))

    assert (seen["d#i1"].quotes, seen["d#k1"].quotes) == (1, 1)
    assert (seen["r1#c1"].above, seen["d#i1"].above) == (2, 1)


def test_a_chain_of_a_thousand_links_is_counted() -> None:
    links = [(f"d#i{number + 1}", f"d#i{number}") for number in range(1000)]

    seen = groundings(evidence(("d#i0", "r1#c1"), *links))

    assert (seen["d#i1000"].quotes, seen["r1#c1"].above) == (1, 1001)
