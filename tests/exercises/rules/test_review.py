from app.exercises.rules.review import WAITS, ReviewState


def test_what_nobody_looked_at_waits() -> None:
    assert WAITS.state is ReviewState.WAITING
    assert WAITS.at is None
