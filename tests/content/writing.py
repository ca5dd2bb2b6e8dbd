"""The type of the `write` fixture."""

from collections.abc import Callable

from tests.content.pages import Written

Write = Callable[[str], Written]
