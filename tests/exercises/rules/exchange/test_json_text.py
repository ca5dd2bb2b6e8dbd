import time

import pytest

from app.exercises.rules.exchange.incoming import UnfitFileError, Where
from app.exercises.rules.exchange.json_text import Block, NoNumber, parsed


def fault(text: str) -> tuple[str, Where]:
    with pytest.raises(UnfitFileError) as refusal:
        parsed(text)
    return refusal.value.faults[0][:2]


def test_what_stands_there_comes_out_with_names_in_their_order() -> None:
    assert parsed('{"a": [1, "b", null, true], "a": {}}') == Block(
        [("a", [1, "b", None, True]), ("a", Block([]))]
    )


def test_a_name_that_stands_there_twice_is_noticed() -> None:
    block = parsed('{"a": 1, "b": 2, "a": 3}')

    assert isinstance(block, Block)
    assert (list(block.twice()), block.get("a"), block.get("c")) == (["a"], 1, None)


@pytest.mark.parametrize("number", ["9" * 5000, "-" + "9" * 20, "1.5", "1e999", "NaN", "-Infinity"])
def test_a_number_that_nobody_can_keep_is_no_number(number: str) -> None:
    assert parsed(number) == NoNumber(number)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", (1, "1")),
        ('{"a": 1\n "b": 2}', (2, "2")),
        ('{"a": "b\n"}', (1, "9")),
        ('{"a": 1}\n{"b": 2}', (2, "1")),
        ("{'a': 1}", (1, "2")),
        ('{"a": "\\x"}', (1, "8")),
    ],
)
def test_what_is_no_json_says_on_which_line(text: str, where: tuple[int, str]) -> None:
    assert fault(text) == ("NO_JSON", Where(*where))


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 13 + "]" * 13])
def test_what_goes_too_deep_is_not_followed(text: str) -> None:
    assert fault(text)[0] == "DEEP"


def test_brackets_in_a_text_are_a_text() -> None:
    assert parsed('["' + "[{" * 50 + '\\"[[["]') == ["[{" * 50 + '"[[[']


@pytest.mark.parametrize("text", ['"\\"' * 300_000, '"' * 900_000, '{"a":1,' * 100_000])
def test_a_large_file_without_sense_is_refused_at_once(text: str) -> None:
    begun = time.perf_counter()

    fault(text)

    assert time.perf_counter() - begun < 3
