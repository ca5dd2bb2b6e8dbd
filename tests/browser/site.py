"""Every page of the site: who looks at it, and where it is found by following links."""

import html
import re
from collections import defaultdict
from typing import NamedTuple
from urllib.parse import urljoin

from flask import Flask
from playwright.sync_api import APIRequestContext
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

LINK = re.compile(r'<a\s[^>]*?href="([^"#]+)')
WHO = {
    "stranger": "",
    "learner": "marloes@oudeveen.example",
    "beginner": "lotte@krommewaard.example",
    "graded": "anneke@rietmonde.example",
    "trainer": "ingrid@leerreis.example",
    "organiser": "organisator@leerreis.example",
    "administrator": "beheer@leerreis.example",
}
PAGES = {
    "stranger": (
        *("web.home", "web.help_page", "web.privacy", "web.accessibility", "web.source"),
        *("web.mails", "ui.display", "lessons.glossary"),
        *("journeys.index", "journeys.show"),
        *("accounts.sign_in", "accounts.forgot", "accounts.forgot_sent", "accounts.set_password"),
    ),
    "learner": (
        *("lessons.my_course", "lessons.module", "accounts.profile", "accounts.change_password"),
        *("quizzes.show", "quizzes.attempt", "projects.show", "projects.invite"),
        *("projects.rename", "exercises.task", "exercises.worksheet", "exercises.edit"),
        *("exercises.hand_in", "exercises.submission", "exercises.versions", "exercises.version"),
        "exercises.information",
        "exercises.end_document",
        *("exercises.withdrawing", "exercises.picture"),
        *("exercises.evidence", "exercises.evidence_of", "exercises.wall"),
        *("exercises.example", "exercises.example_document"),
        *("workshops.index", "workshops.kind", "workshops.show"),
    ),
    "beginner": (
        *("lessons.my_course", "lessons.lesson", "projects.mine", "projects.create"),
        *("exercises.task", "workshops.show"),
    ),
    "graded": ("lessons.my_course", "projects.show", "grading.feedback"),
    "trainer": (
        *("lessons.my_course", "lessons.lesson", "grading.queue", "grading.review"),
        *("grading.earlier", "coaching.cohorts", "coaching.cohort", "workshops.participants"),
        *("workshops.kind", "workshops.run_sheet"),
    ),
    "organiser": (
        *("cohorts.create", "cohorts.change", "cohorts.invite", "cohorts.participants"),
        *("cohorts.closed", "coaching.cohorts", "workshops.plan", "workshops.change"),
        *("workshops.call_off", "workshops.show", "organisations.index", "organisations.show"),
        *("organisations.invite", "organisations.member"),
    ),
    "administrator": ("organisations.index", "organisations.show", "organisations.bring_in"),
}
# Of these every page is looked at, not only the first: each holds other things.
ALL_OF = {("beginner", "lessons.lesson"), ("learner", "quizzes.attempt")}
# What is no page for people.
NO_PAGE = {
    "exercises.attachment": "a file or a picture that somebody added",
    "exercises.small_picture": "such a picture, small",
    "journeys.as_json": "a journey as data",
    "journeys.as_csv": "the steps of a journey as a sheet",
    "journeys.json_schema": "how that data looks, for programs",
    "lessons.asset": "a picture or a film of the course",
    "web.static_file": "styles, scripts and letters",
    "ui.municipal_theme": "a stylesheet, looked at in test_theme.py",
    "workshops.calendar": "a file for a calendar",
    "exercises.picture_file": "a drawing to keep; the page with it is looked at",
    "exercises.as_pdf": "a document to take along",
    "exercises.as_odt": "the same to go on writing in",
    "exercises.as_ods": "its lists as a spreadsheet",
    "exercises.as_csv": "a journey as a sheet",
    "exercises.as_json": "a journey as data",
    "exercises.as_cjml": "a journey for other programs",
    "exercises.worksheet_pdf": "an empty worksheet to print; the page with it is looked at",
    "exercises.end_document_pdf": "a project to take along; the page with it is looked at",
    "exercises.end_document_odt": "the same to go on writing in",
    "web.live": "for the supervisor",
    "web.ready": "for the supervisor",
    "stijl.stijl": "for builders only; tests/ui looks at it",
}
# Where nobody needs a link: the first page, the mails of builders, what comes after a form.
START = {"stranger": ("/ontwikkel/mails", "/wachtwoord-vergeten/verstuurd")}


class Found(NamedTuple):
    """What links lead to, for one person."""

    pages: dict[str, list[str]]  # endpoint -> its addresses
    broken: list[str]


def endpoint_of(app: Flask, path: str) -> str:
    """Return which view answers a GET of this address; empty when none does."""
    try:
        endpoint, _values = app.url_map.bind("localhost").match(path.partition("?")[0], "GET")
    except (HTTPException, RequestRedirect):
        return ""
    return str(endpoint)


def explore(app: Flask, who: str, browser: APIRequestContext, address: str) -> Found:
    """Follow every link from the first page on, once for each address without its question."""
    found = Found(defaultdict(list), [])
    waiting, seen = ["/", *START.get(who, ())], set()
    while waiting:
        path = waiting.pop(0)
        endpoint = endpoint_of(app, path)
        key = path if (who, endpoint) in ALL_OF else path.partition("?")[0]
        if endpoint in NO_PAGE or key in seen:
            continue
        seen.add(key)
        answer = browser.get(address + path)
        if not endpoint or not answer.ok:
            found.broken.append(path)
            continue
        found.pages[endpoint].append(path)
        waiting += [path + "/inleveren"] if endpoint == "exercises.edit" else []  # a button's way
        waiting += _links(answer.text(), answer.url, address)
    return found


def _links(page: str, here: str, address: str) -> list[str]:
    targets = (urljoin(here, html.unescape(target)) for target in LINK.findall(page))
    return [target.removeprefix(address) for target in targets if target.startswith(f"{address}/")]
