"""People with an account, and how we know that it is them."""

from app.accounts.models import LinkPurpose, OneTimeLink, User, UserSession
from app.clock import now


def test_what_is_secret_does_not_show_in_prints() -> None:
    user = User(email="noor@oudeveen.example", name="Noor", password_hash="secret")
    visit = UserSession(token_hash="secret", user_id=1)
    link = OneTimeLink(token_hash="secret", purpose=LinkPurpose.RESET, expires_at=now(), user=user)

    assert "secret" not in repr([user, visit, link])
