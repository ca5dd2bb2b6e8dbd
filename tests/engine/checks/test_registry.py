from collections.abc import Iterator

import pytest

from app.engine.checks.registry import CHECKS, Check, DuplicateCheckError, Spot, check
from app.engine.document import Document
from app.engine.findings import Severity


def short_title(document: Document, *, least: int = 5) -> Iterator[str | Spot]:
    if len(document.text("title")) < least:
        yield "title"
    yield Spot("team", "small", {"count": "1"})


CHECK = Check("XYZ-01", Severity.WARN, short_title, ("small",), ("count",))


def test_a_check_says_where_it_saw_something_and_in_which_words() -> None:
    first, second = CHECK.findings(Document({"title": "Ik"}), {})

    assert (first.path, first.variant, first.values) == ("title", "", {"least": "5"})
    assert (second.path, second.variant) == ("team", "small")
    assert second.values == {"least": "5", "count": "1"}


def test_a_threshold_can_be_set_otherwise() -> None:
    assert CHECK.thresholds == {"least": 5}
    assert len(list(CHECK.findings(Document({"title": "Ik"}), {"least": 2}))) == 1


def test_two_checks_cannot_have_one_code() -> None:
    with pytest.raises(DuplicateCheckError, match="KIC-01"):
        check("KIC-01", Severity.HINT)(short_title)


def test_every_code_is_registered_under_itself() -> None:
    assert all(code == registered.code for code, registered in CHECKS.items())
