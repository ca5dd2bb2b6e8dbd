"""Secrets that only the person holds."""

from app.accounts.tokens import hashed, new_token


def test_a_token_is_long_and_new_each_time() -> None:
    assert len(new_token()) >= 43
    assert new_token() != new_token()


def test_what_is_kept_does_not_tell_the_token() -> None:
    token = new_token()

    assert token not in hashed(token)
    assert hashed(token) == hashed(token)
    assert len(hashed(token)) == 64
