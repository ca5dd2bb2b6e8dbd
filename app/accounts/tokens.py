"""Secrets that only the person holds; we keep what they hash to."""

import hashlib
import secrets

BYTES = 32


def new_token() -> str:
    """Return a secret of 256 bits for a cookie or a link."""
    return secrets.token_urlsafe(BYTES)


def hashed(token: str) -> str:
    """Return what is stored of a token. A plain hash is enough for 256 random bits."""
    return hashlib.sha256(token.encode()).hexdigest()
