from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.exercises.rules.history import PAUSE, stretches

START = datetime(2026, 3, 2, 10, tzinfo=UTC)


@dataclass
class Made:
    number: int
    cause: str
    saved_by_id: int
    saved_at: datetime


def made(*kinds: tuple[str, int, int]) -> list[Made]:
    """Make versions of (cause, person, minutes), the newest first."""
    found = [
        Made(number, cause, person, START + timedelta(minutes=minutes))
        for number, (cause, person, minutes) in enumerate(kinds, 1)
    ]
    return found[::-1]


def numbers(versions: list[Made]) -> list[list[int]]:
    return [[one.number for one in stretch.versions] for stretch in stretches(versions)]


def test_a_stretch_of_typing_is_one_line() -> None:
    versions = made(("begin", 1, 0), ("autosave", 1, 1), ("autosave", 1, 2), ("save", 1, 3))

    assert numbers(versions) == [[4, 3, 2], [1]]
    assert stretches(versions)[0].before == 1


def test_another_person_begins_another_line() -> None:
    assert numbers(made(("autosave", 1, 1), ("merge", 2, 2), ("autosave", 1, 3))) == [[3], [2], [1]]


def test_a_pause_begins_another_line() -> None:
    minutes = int(PAUSE.total_seconds() // 60)

    assert numbers(made(("autosave", 1, 0), ("autosave", 1, minutes))) == [[2], [1]]


def test_handing_in_and_the_text_of_a_clash_stand_alone() -> None:
    versions = made(("autosave", 1, 0), ("clash", 1, 1), ("merge", 1, 1), ("hand_in", 1, 2))

    assert numbers(versions) == [[4], [3], [2], [1]]
