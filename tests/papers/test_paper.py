from dataclasses import FrozenInstanceError

import pytest

from tests.papers.samples import everything


def test_a_paper_does_not_change_while_it_is_written() -> None:
    with pytest.raises(FrozenInstanceError):
        everything().title = "anders"  # type: ignore[misc]  # that is what is tried
