"""Writing about people with an account."""

from app.accounts.service.cleaning import clean_up
from app.accounts.service.links import (
    ask_for_reset,
    count_letter,
    invitation_address,
    send_reset_link,
    set_password_by_link,
)
from app.accounts.service.people import (
    NewPassword,
    account_for,
    change_password,
    create_account,
    rename,
    require_good_password,
    set_password,
)
from app.accounts.service.signing_in import Attempt, sign_in
from app.accounts.service.visits import (
    begin_visit,
    end_visit,
    end_visit_elsewhere,
    end_visits,
    is_worth_noting,
    note_seen,
    sign_out,
    visits_of,
)

__all__ = [
    "Attempt",
    "NewPassword",
    "account_for",
    "ask_for_reset",
    "begin_visit",
    "change_password",
    "clean_up",
    "count_letter",
    "create_account",
    "end_visit",
    "end_visit_elsewhere",
    "end_visits",
    "invitation_address",
    "is_worth_noting",
    "note_seen",
    "rename",
    "require_good_password",
    "send_reset_link",
    "set_password",
    "set_password_by_link",
    "sign_in",
    "sign_out",
    "visits_of",
]
