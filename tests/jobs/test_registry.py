import pytest

from app.jobs.registry import JOBS, DuplicateJobError, job, work_for


def test_two_functions_cannot_claim_one_name() -> None:
    @job("tests.once")
    def once() -> None: ...

    def twice() -> None: ...

    with pytest.raises(DuplicateJobError):
        job("tests.once")(twice)
    assert work_for("tests.once") is once
    del JOBS["tests.once"]
