"""What the menus offer, to whom, and which item is the current one."""

from typing import NamedTuple

from flask import request
from flask_babel import lazy_gettext as _

from app.web.access import Rule, actor, guides, organises, signed_in, trains

COOKIE = "thema"  # "light" or "dark"; without it, what the device wishes
CHOICES = {"light", "dark"}


class Item(NamedTuple):
    """One place in the main menu."""

    text: object  # a lazy sentence
    path: str
    areas: frozenset[str]  # the blueprints whose pages lie below it
    rule: Rule


# Paths, not endpoints: the menu is on every page, and a test follows each of them.
ITEMS = (
    Item(_("My course"), "/mijn-cursus", frozenset({"lessons", "quizzes"}), signed_in),
    Item(_("Our project"), "/projecten", frozenset({"projects", "exercises"}), signed_in),
    Item(_("Workshops"), "/bijeenkomsten", frozenset({"workshops"}), signed_in),
    Item(_("Grading"), "/beoordelen", frozenset({"grading"}), trains),
    Item(_("Cohorts"), "/cohorten", frozenset({"coaching", "cohorts"}), guides),
    Item(_("Organisations"), "/organisaties", frozenset({"organisations"}), organises),
)


# Paths here too: the person's own menu, and the two lists at the foot of every page.
SIGN_IN = "/inloggen"
SIGN_OUT = "/uitloggen"
PERSONAL = (
    (_("My account"), "/mijn-gegevens"),
    (_("Light or dark"), "/weergave"),
    (_("Help"), "/hulp"),
)
SUPPORT = (
    (_("Library of journeys"), "/bibliotheek"),
    (_("Help and contact"), "/hulp"),
    (_("Light or dark"), "/weergave"),
)
ABOUT = (
    (_("Privacy"), "/privacy"),
    (_("Accessibility"), "/toegankelijkheid"),
    (_("Source code"), "/broncode"),
)


class Link(NamedTuple):
    """One item as this person sees it."""

    text: str
    path: str
    is_current: bool  # this page, or one below it
    is_here: bool  # this very page


def navigation() -> list[Link]:
    """Return the main menu of whoever looks."""
    return [
        Link(str(item.text), item.path, request.blueprint in item.areas, request.path == item.path)
        for item in _items()
    ]


def menu_name() -> str:
    """Return what tells this menu from others; who has the same one sees the same menu."""
    area, path = request.blueprint, request.path
    marks = {(False, False): "", (True, False): "+", (True, True): "=", (False, True): "?"}
    return " ".join(item.path + marks[area in item.areas, path == item.path] for item in _items())


def _items() -> list[Item]:
    who = actor()
    return [item for item in ITEMS if item.rule(who)] if who.is_authenticated else []


def theme() -> str:
    """Return 'light' or 'dark' when the visitor chose; empty when the device decides."""
    chosen = request.cookies.get(COOKIE, "")
    return chosen if chosen in CHOICES else ""
