from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from app.engine.at_least import AT_LEAST_ONE, AT_LEAST_TWO

ONE = TypeAdapter(Annotated[tuple[int, ...], AT_LEAST_ONE])
TWO = TypeAdapter(Annotated[tuple[int, ...], AT_LEAST_TWO])


def test_enough_is_enough() -> None:
    assert ONE.validate_python([1]) == (1,)
    assert TWO.validate_python([1, 2]) == (1, 2)


@pytest.mark.parametrize(("adapter", "items"), [(ONE, []), (TWO, [1])])
def test_too_few_are_refused(adapter: TypeAdapter[tuple[int, ...]], items: list[int]) -> None:
    with pytest.raises(ValidationError, match="at least"):
        adapter.validate_python(items)


def test_a_broken_item_is_the_only_thing_that_is_said() -> None:
    with pytest.raises(ValidationError) as refusal:
        ONE.validate_python(["x"])

    assert [error["loc"] for error in refusal.value.errors()] == [(0,)]
