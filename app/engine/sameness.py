from app.engine.document import Value


def is_same(one: object, other: object) -> bool:
    """Say whether two values hold the same: a field that is not there is an empty field."""
    if one == other:
        return True
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return all(is_same(one.get(key), other.get(key)) for key in one.keys() | other.keys())
    return _is_nothing(one) and _is_nothing(other)


def rows_in(value: Value) -> list[dict[str, Value]]:
    """Return the rows of a value; what is no list has none."""
    return value if isinstance(value, list) else []


def _is_nothing(value: object) -> bool:
    return value is None or value in ("", [])
