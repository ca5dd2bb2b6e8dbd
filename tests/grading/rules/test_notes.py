import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.grading.rules.notes import (
    Clash,
    cleaned,
    levels_in,
    merged,
    remarks_in,
    with_choices,
    with_clashes,
)

NAMES = st.sampled_from(["level-team", "remark-team", "good", "next_step"])
NOTES = st.dictionaries(NAMES, st.sampled_from(["1", "2", "mooi"]))


def test_what_two_wrote_in_different_fields_comes_together() -> None:
    both = merged({"good": "a"}, {"good": "a", "next_step": "van Meike"}, {"good": "van mij"})

    assert both.notes == {"good": "van mij", "next_step": "van Meike"}
    assert both.clashes == ()


def test_where_both_wrote_the_stored_text_stays_and_the_other_is_asked_about() -> None:
    both = merged({"good": "a"}, {"good": "van Meike"}, {"good": "van mij"})

    assert both.notes == {"good": "van Meike"}
    assert both.clashes == (Clash("good", "van Meike", "van mij"),)


def test_writing_the_same_is_no_clash() -> None:
    assert merged({}, {"good": "mooi"}, {"good": "mooi"}).clashes == ()


def test_an_older_text_never_overwrites_a_newer_one() -> None:
    old, new = {"good": "oud"}, {"good": "nieuw"}

    assert merged(old, new, old).notes == new


def test_emptying_a_field_that_a_colleague_changed_is_a_clash() -> None:
    both = merged({"good": "a"}, {"good": "b"}, {})

    assert both.notes == {"good": "b"}
    assert both.clashes == (Clash("good", "b", ""),)


def test_emptying_a_field_that_nobody_else_touched_empties_it() -> None:
    assert merged({"good": "a"}, {"good": "a"}, {}).notes == {}


@given(NOTES, NOTES, NOTES)
def test_nothing_that_anybody_wrote_disappears(
    base: dict[str, str], theirs: dict[str, str], mine: dict[str, str]
) -> None:
    both = merged(base, theirs, mine)
    clashing = {clash.name: clash.mine for clash in both.clashes}

    for name, text in mine.items():
        is_new = text != base.get(name, "")
        assert text in (both.notes.get(name), clashing.get(name)) or not is_new
    for name, text in theirs.items():
        assert both.notes.get(name) == text or text == base.get(name, "")


def test_after_a_clash_the_own_text_stays_on_the_screen() -> None:
    assert with_clashes({"good": "b"}, [Clash("good", "b", "c")]) == {"good": "c"}


@pytest.mark.parametrize(("whose", "kept"), [("mine", "c"), ("theirs", "b"), ("other", "c")])
def test_one_chooses_whose_text_stays(whose: str, kept: str) -> None:
    assert with_choices({"good": "c"}, {"good": "b"}, {"good": whose}) == {"good": kept}


def test_line_ends_and_spaces_around_are_the_same_for_every_browser() -> None:
    assert cleaned({"good": " a\r\nb ", "next_step": "  ", "x": None}) == {"good": "a\nb"}


def test_levels_and_remarks_are_found_by_criterion() -> None:
    notes = {"level-team": "3", "level-scope": "9", "remark-team": "Mooi", "good": "x"}

    assert levels_in(notes) == {"team": 3}
    assert remarks_in(notes) == {"team": "Mooi"}
