import pytest
from pydantic import ValidationError

from app.engine.findings import Problem


def test_a_value_never_changes() -> None:
    problem = Problem(code="LONG", path="title")

    with pytest.raises(ValidationError):
        problem.path = "elsewhere"  # type: ignore[misc]  # that is what is tried


def test_a_name_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValidationError):
        Problem.model_validate({"code": "LONG", "path": "title", "pth": "title"})
