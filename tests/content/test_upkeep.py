from datetime import date

from app.content.upkeep import ItemKind, Turns, Upkeep, turns

TODAY = date(2026, 12, 1)


def item(name: str, day: date) -> Upkeep:
    return Upkeep(
        kind=ItemKind.LESSON, id=name, title=name, url=f"/{name}", owner="Wij", review_on=day
    )


def ids(found: tuple[Upkeep, ...]) -> list[str]:
    return [one.id for one in found]


def test_what_is_overdue_comes_first_and_today_is_not_too_late() -> None:
    items = [
        item("later", date(2027, 1, 31)),
        item("soon", date(2027, 1, 30)),
        item("today", TODAY),
        item("late", date(2026, 11, 30)),
        item("very-late", date(2025, 1, 1)),
    ]

    found = turns(items, TODAY)

    assert ids(found.overdue) == ["very-late", "late"]
    assert ids(found.soon) == ["today", "soon"]
    assert ids(found.later) == ["later"]


def test_without_a_course_nothing_is_due() -> None:
    assert turns([], TODAY) == Turns(overdue=(), soon=(), later=())
