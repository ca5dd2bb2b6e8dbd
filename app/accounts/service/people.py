"""Making accounts, and what their owners change about them."""

from dataclasses import dataclass

from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from app import clock
from app.accounts import emails, passwords, queries, rules
from app.accounts.errors import DuplicateAddressError, WeakPasswordError, WrongPasswordError
from app.accounts.models import NAME_LENGTH, User
from app.accounts.service import limits, visits
from app.audit import record
from app.db import db, keep, release
from app.db.columns import new_public_id


@dataclass(frozen=True)
class NewPassword:
    """Somebody wants another password, and proves to know the present one."""

    current: str
    new: str
    network: str = "unknown"


def account_for(email: str, name: str = "") -> User:
    """Return the account with this address; make one without a password when there is none.

    Two people who invite the same colleague at once get the same account.
    """
    address = rules.same_address(email)
    insert = postgres_insert if db.engine.dialect.name == "postgresql" else sqlite_insert
    row = {
        "email": address,
        "name": (rules.plain_name(name) or rules.name_from(address))[:NAME_LENGTH],
        "public_id": new_public_id(),
        "created_at": clock.now(),
    }
    made = insert(User).values(row).on_conflict_do_nothing(index_elements=["email"])
    number = db.session.execute(made.returning(User.id)).scalar()
    user = queries.user_with(address)
    if number is not None:
        record("account.create", obj=user)
    return user


def create_account(email: str, name: str) -> User:
    """Make an account with an address that is still free."""
    if queries.find_user(email) is not None:
        raise DuplicateAddressError
    return account_for(email, name)


def require_good_password(password: str, *personal: str) -> None:
    """Raise WeakPasswordError when a new password is easy to guess."""
    flaw = rules.flaw_in(password, *personal)
    if flaw is not None:
        raise WeakPasswordError(flaw)


def set_password(user: User, kept: str) -> None:
    """Give somebody another password, and sign them out wherever they were."""
    if user.password_hash is not None:
        emails.password_changed(user, cause=new_public_id())
    user.password_hash = kept
    record("account.set_password", obj=user)
    visits.end_visits(user)
    limits.forget(limits.account_limits(user.email))


def change_password(user: User, wish: NewPassword) -> None:
    """Change somebody's own password; the present one must be right."""
    require_good_password(wish.new, user.email, user.name)
    bounds = limits.password_limits(user.email, wish.network)
    limits.refuse_when_spent(bounds)
    present = user.password_hash
    release()
    is_right = passwords.is_right(present, wish.current)
    kept = passwords.hash_password(wish.new) if is_right else ""

    keep()
    limits.count(bounds)
    if not is_right or user.password_hash != present:
        record("account.set_password", actor=user, obj=user, result="denied")
        raise WrongPasswordError
    limits.give_back(bounds)
    set_password(user, kept)


def rename(user: User, name: str) -> None:
    """Change how somebody is called."""
    user.name = rules.plain_name(name)
    record("account.rename", actor=user, obj=user)
