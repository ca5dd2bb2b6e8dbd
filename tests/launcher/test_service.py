import pytest

from launcher.service import pause_before_start


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (1, 0.5), (2, 1), (3, 2), (6, 16), (7, 30), (1000, 30)],
)
def test_who_keeps_dying_waits_longer(failures: int, seconds: float) -> None:
    assert pause_before_start(failures) == seconds
