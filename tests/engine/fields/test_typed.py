from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.fields.field import Reading
from app.engine.fields.typed import as_typed, is_typed, look_at_length, read_line, read_text


def test_lines_are_kept_in_a_text_and_not_on_a_line() -> None:
    assert read_text("een\r\ntwee\u2028drie", "p", 50).value == "een\ntwee\ndrie"
    assert read_line("een\r\ntwee\tdrie", "p", 50).value == "een twee drie"


def test_only_spaces_is_nothing() -> None:
    assert read_text(" \n\t ", "p", 50).value is None
    assert read_line(None, "p", 50).value is None


def test_a_text_is_measured_as_it_is_stored() -> None:
    e_acute = "e\N{COMBINING ACUTE ACCENT}"

    assert read_text(e_acute * 50, "p", 50).value == "é" * 50


def test_a_text_that_is_too_long_says_how_long_it_is() -> None:
    (problem,) = read_text("x" * 51, "p", 50).problems

    assert (problem.code, problem.values) == ("LONG", {"most": "50", "length": "51"})


def test_right_to_left_marks_are_kept_as_they_are() -> None:
    assert read_line("a\u202eb", "p", 50).value == "a\u202eb"


@pytest.mark.parametrize("raw", [True, 1.5, [], {}, 10**15, b"x"])
def test_what_nobody_can_type_is_refused(raw: object) -> None:
    assert not is_typed(raw)
    assert [problem.code for problem in read_line(raw, "p", 50).problems] == ["SHAPE"]


def test_only_what_was_typed_is_quoted() -> None:
    assert as_typed("31 februari") == "31 februari"
    assert as_typed(12) == "12"
    assert as_typed([{"id": "r1"}]) == ""


def test_a_text_that_became_too_long_is_seen() -> None:
    assert not list(look_at_length("x" * 50, "p", 50))
    assert [finding.code for finding in look_at_length("x" * 51, "p", 50)] == ["LONG"]


@pytest.mark.parametrize("read", [read_text, read_line])
@given(st.text(max_size=8), st.text(max_size=8))
def test_what_was_stored_before_makes_no_difference(
    read: Callable[..., Reading], earlier: str, raw: str
) -> None:
    stored = read(earlier, "p", 6).value

    for sent in (raw, earlier, stored):
        assert read(sent, "p", 6, stored) == read(sent, "p", 6)


def test_what_was_stored_and_became_too_long_is_refused_when_it_comes_back() -> None:
    (problem,) = read_line("x" * 51, "p", 50, "x" * 51).problems

    assert problem.code == "LONG"
