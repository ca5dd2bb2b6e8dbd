"""The kinds of column that the models share."""

import secrets
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Enum, String
from sqlalchemy.orm import Mapped, mapped_column

from app import clock

PUBLIC_ID_LENGTH = 22


def new_public_id() -> str:
    """Return a random name of 128 bits that may stand in an address."""
    return secrets.token_urlsafe(16)


def pk() -> Mapped[int]:
    """Make the key that other tables point to; never shown to anyone."""
    return mapped_column(init=False, primary_key=True)


def public_id() -> Mapped[str]:
    """Make the random name by which an address points to a row."""
    return mapped_column(
        String(PUBLIC_ID_LENGTH), init=False, unique=True, default_factory=new_public_id
    )


def made_at() -> Mapped[datetime]:
    """Make the moment at which the row was made."""
    return mapped_column(default_factory=clock.now)


def text_enum(kind: type[StrEnum], **options: Any) -> Mapped[Any]:  # noqa: ANN401 - an enum of the caller's
    """Make a column of words from one list, guarded by the database too."""
    return mapped_column(
        Enum(
            kind,
            native_enum=False,
            create_constraint=True,
            length=30,
            name=kind.__name__.lower(),
            values_callable=lambda members: [member.value for member in members],
        ),
        **options,
    )
