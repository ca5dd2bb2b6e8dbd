"""What the worker does about accounts."""

from app.accounts import service
from app.jobs import daily, job


@job("accounts.send_reset_link")
def send_reset_link(user_id: int, cause: str) -> None:
    """Send somebody a link to set a new password; nothing when nobody was meant."""
    service.send_reset_link(user_id, cause)


@daily("accounts.clean_up")
def clean_up() -> None:
    """Throw away old counters, visits and links."""
    service.clean_up()
