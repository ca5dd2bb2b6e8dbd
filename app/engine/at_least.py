"""How many there must be. Unlike pydantic's own min_length this says nothing about broken items."""

from collections.abc import Sized

from pydantic import AfterValidator


def _one(items: Sized) -> Sized:
    if not items:
        raise ValueError("at least one is needed")
    return items


def _two(items: Sized) -> Sized:
    if len(items) <= 1:
        raise ValueError("at least two are needed")
    return items


AT_LEAST_ONE = AfterValidator(_one)
AT_LEAST_TWO = AfterValidator(_two)
