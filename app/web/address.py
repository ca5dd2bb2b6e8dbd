"""Addresses of our pages, for letters and redirects."""

from urllib.parse import urlsplit

from flask import current_app

from app.config import settings


def full_address(endpoint: str, **values: str | int) -> str:
    """Return the whole address of a page for in a letter; never what a Host header claims."""
    path = current_app.url_map.bind("localhost").build(endpoint, values)
    return settings().base_url.rstrip("/") + path


def own_path(target: str, otherwise: str = "/") -> str:
    """Return the target when it is a path of this site, and else the other one.

    Browsers drop tabs and line ends, and read a backslash as a slash: nothing of that kind
    may stand in it, or `/<tab>/evil.example` leads away.
    """
    leads_home = target.startswith("/") and not target.startswith("//")
    is_plain = target.isprintable() and "\\" not in target and " " not in target
    if leads_home and is_plain and not urlsplit(target).netloc:
        return target
    return otherwise
