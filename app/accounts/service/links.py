"""Links in letters by which somebody sets a password, once."""

from datetime import timedelta

from sqlalchemy import update

from app import clock
from app.accounts import emails, passwords, queries
from app.accounts.errors import LinkRefusedError, TooManyLettersError, TriedTooOftenError
from app.accounts.models import LinkPurpose, OneTimeLink, User
from app.accounts.service import limits, people
from app.accounts.tokens import hashed, new_token
from app.db import db, keep, release
from app.db.columns import new_public_id
from app.jobs import enqueue
from app.web.address import full_address

LASTS = {LinkPurpose.INVITATION: timedelta(days=14), LinkPurpose.RESET: timedelta(hours=2)}
NOBODY = 0


def invitation_address(user: User) -> str | None:
    """Return where somebody sets a first password; None when they can sign in already."""
    if user.password_hash is not None:
        return None
    return _new_address(user, LinkPurpose.INVITATION)


def count_letter(sender: User, email: str) -> None:
    """Raise TooManyLettersError when somebody makes us write too much, or to one address."""
    try:
        limits.count(limits.letter_limits(sender, email))
    except TriedTooOftenError:
        raise TooManyLettersError from None


def ask_for_reset(email: str, network: str = "unknown") -> None:
    """Promise a letter with a link, if there is an account; nobody can see which it is.

    Known or not: one count, one look, one job. The letter is written by the worker.
    """
    keep()
    limits.count(limits.reset_limits(email, network))
    user = queries.find_user(email)
    enqueue(
        "accounts.send_reset_link",
        user_id=NOBODY if user is None else user.id,
        cause=new_public_id(),
    )


def send_reset_link(user_id: int, cause: str) -> None:
    """Send the letter that was promised, once."""
    user = queries.find_user_by_id(user_id)
    if user is None or not user.is_active or emails.is_reset_written(cause):
        return
    emails.reset_link(user, _new_address(user, LinkPurpose.RESET), cause)


def set_password_by_link(token: str, password: str, name: str = "") -> User:
    """Use a link up: its owner has a password from now on."""
    link = _link(token)
    people.require_good_password(password, link.user.email, name or link.user.name)
    release()
    kept = passwords.hash_password(password)

    held = queries.find_link_to_use(token)
    if held is None:
        raise LinkRefusedError
    if name:
        people.rename(held.user, name)
    people.set_password(held.user, kept)
    _use_up(held.user)
    return held.user


def _link(token: str) -> OneTimeLink:
    link = queries.find_link(token)
    if link is None:
        raise LinkRefusedError
    return link


def _use_up(user: User) -> None:
    """End every link of this person: an older letter must not open the door again."""
    db.session.execute(
        update(OneTimeLink)
        .where(OneTimeLink.user_id == user.id, OneTimeLink.used_at.is_(None))
        .values(used_at=clock.now())
    )


def _new_address(user: User, purpose: LinkPurpose) -> str:
    token = new_token()
    link = OneTimeLink(
        token_hash=hashed(token),
        purpose=purpose,
        expires_at=clock.now() + LASTS[purpose],
        user=user,
    )
    db.session.add(link)
    db.session.flush()
    return full_address("accounts.set_password", token=token)
