"""JSON of somebody, taken apart without trusting it: no depth, no number, no name surprises us."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, NoReturn

from app.engine.fields.typed import LARGEST_NUMBER
from app.exercises.rules.exchange.incoming import Where, one_fault

DEEPEST = 12
SIGNS = re.compile(r'\\.|["\[\]{}]', re.DOTALL)  # each is looked at once, whatever the text is
LONGEST_NUMBER = 16  # signs: everything that JavaScript, too, can hold


class Block(NamedTuple):
    """An object, with a name in it as often as it was written."""

    pairs: list[tuple[str, object]]

    def names(self) -> list[str]:
        """Return the names in it, in order."""
        return [name for name, _value in self.pairs]

    def get(self, name: str) -> object:
        """Return what stands under a name; None when it is not there."""
        return next((value for known, value in self.pairs if known == name), None)

    def twice(self) -> Iterator[str]:
        """Give each name that was written more than once."""
        counted = Counter(self.names())
        yield from (name for name, times in counted.items() if times > 1)


class NoNumber(NamedTuple):
    """What is written as a number, and is none that we can keep."""

    written: str


def parsed(text: str) -> object:
    """Return what a file says, objects as blocks; or refuse it with the line."""
    _refuse_depth(text)
    try:
        return json.loads(
            text,
            object_pairs_hook=Block,
            parse_int=_whole,
            parse_float=NoNumber,
            parse_constant=NoNumber,
        )
    except json.JSONDecodeError as error:
        _refuse(error)
    except RecursionError:  # what the look before did not see
        raise one_fault("DEEP", most=str(DEEPEST)) from None


def _whole(written: str) -> object:
    if len(written) > LONGEST_NUMBER or abs(int(written)) > LARGEST_NUMBER:
        return NoNumber(written)
    return int(written)


def _refuse(error: json.JSONDecodeError) -> NoReturn:
    where = Where(line=error.lineno, column=str(error.colno))
    missing = re.match(r"Expecting '(.)' delimiter", error.msg)
    raise one_fault("NO_JSON", where, missing=missing[1] if missing else "") from None


def _refuse_depth(text: str) -> None:
    """Look how deep it goes before anything follows it down."""
    deep, in_text = 0, False
    for sign in SIGNS.finditer(text):
        if sign[0] == '"':
            in_text = not in_text
        elif not in_text and sign[0] in "[]{}":
            deep += 1 if sign[0] in "[{" else -1
            if deep > DEEPEST:
                raise one_fault("DEEP", most=str(DEEPEST))
