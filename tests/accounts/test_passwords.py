"""Passwords are checked slowly, a few at once, and strangers cost the same."""

import unicodedata

import pytest
from argon2 import PasswordHasher, extract_parameters

from app.accounts import passwords
from app.accounts.errors import TooBusyError
from tests.factories.accounts import PASSWORD


def test_only_the_same_password_is_right() -> None:
    kept = passwords.hash_password(PASSWORD)

    assert passwords.is_right(kept, PASSWORD)
    assert not passwords.is_right(kept, PASSWORD + " ")
    assert PASSWORD not in kept


def test_two_people_with_one_password_do_not_look_alike() -> None:
    assert passwords.hash_password(PASSWORD) != passwords.hash_password(PASSWORD)


def test_accents_may_be_typed_in_either_way() -> None:
    kept = passwords.hash_password(unicodedata.normalize("NFC", "één twee één twee"))

    assert passwords.is_right(kept, unicodedata.normalize("NFD", "één twee één twee"))


def test_without_a_password_nothing_is_right_for_the_same_work(hashings: list[str]) -> None:
    assert not passwords.is_right(None, PASSWORD)

    assert hashings == [passwords.DUMMY]
    assert extract_parameters(passwords.DUMMY) == extract_parameters(
        passwords.hash_password(PASSWORD)
    )


def test_who_knows_the_password_of_nobody_is_still_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "DUMMY", passwords.hash_password(PASSWORD))

    assert not passwords.is_right(None, PASSWORD)


def test_a_damaged_hash_is_never_right() -> None:
    assert not passwords.is_right("not a hash", PASSWORD)


def test_the_settings_are_those_of_owasp() -> None:
    found = extract_parameters(passwords.hash_password(PASSWORD))

    assert (found.memory_cost, found.time_cost, found.parallelism) == (19 * 1024, 2, 1)
    assert found.type.name == "ID"


def test_an_older_weaker_hash_is_outdated() -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1).hash(PASSWORD)

    assert passwords.is_outdated(weak)
    assert not passwords.is_outdated(passwords.hash_password(PASSWORD))


def test_a_third_password_at_once_has_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "LONGEST_WAIT", 0.01)

    with passwords._Slot(), passwords._Slot(), pytest.raises(TooBusyError):  # noqa: SLF001
        passwords.hash_password(PASSWORD)

    assert passwords.hash_password(PASSWORD)
