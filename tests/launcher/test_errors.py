from launcher.errors import RefusedError, WrongUseError


def test_a_refusal_is_told_apart_from_wrong_use() -> None:
    assert (RefusedError.exit_code, WrongUseError.exit_code) == (1, 2)
