from app.engine.evidence import Evidence
from app.engine.grounding import groundings
from app.exercises.rules.evidence import FIRST, MOST, Wanted, by_kind, counted
from tests.engine.test_grounding import evidence


def kinds(found: Evidence, **wanted: str) -> dict[str, list[str]]:
    shown = by_kind(found, groundings(found), {"r1": "Verslag R1"}, Wanted(**wanted))
    return {group.kind: [record.ref for record in group.records] for group in shown}


def chain() -> Evidence:
    found = evidence(("d#i1", "d#k1"), ("d#k1", "r1#c1"), alone=("d#i2", "d#i3"))
    found.lost["d#i3"] = 1
    return found


def test_records_stand_by_their_kind_from_ideas_down_to_quotes() -> None:
    assert kinds(chain()) == {
        "idea": ["d#i1", "d#i2", "d#i3"],
        "pain": ["d#k1"],
        "quote": ["r1#c1"],
    }


def test_one_finds_by_words_by_ground_and_by_kind() -> None:
    assert kinds(chain(), words="VERSLAG r1") == {"quote": ["r1#c1"]}
    assert kinds(chain(), ground="rust") == {"idea": ["d#i1"], "pain": ["d#k1"]}
    assert kinds(chain(), ground="nog-niet") == {"idea": ["d#i2"]}
    assert kinds(chain(), ground="vervallen") == {"idea": ["d#i3"]}
    assert kinds(chain(), kind="pain") == {"pain": ["d#k1"]}
    assert kinds(chain(), ground="onzin") == {}


def test_it_is_counted_how_it_stands() -> None:
    assert counted(groundings(chain())) == {"rust": 2, "nog-niet": 1, "vervallen": 1}


def test_of_many_only_the_first_are_shown_and_more_of_one_kind() -> None:
    found = evidence(alone=tuple(f"d#i{number}" for number in range(MOST + 20)))

    (few,) = by_kind(found, groundings(found), {}, Wanted())
    (many,) = by_kind(found, groundings(found), {}, Wanted(kind="idea"))

    assert (len(few.records), few.total, few.more) == (FIRST, MOST + 20, MOST + 20 - FIRST)
    assert (len(many.records), many.more) == (MOST, 20)


def test_who_asks_for_nothing_sees_all() -> None:
    assert Wanted().is_all
    assert not Wanted(kind="idea").is_all
