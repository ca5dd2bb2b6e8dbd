"""What somebody sends who means no good: shown as it is or refused in a sentence, never a 500."""

import re

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from tests.client import PageClient
from tests.house.test_access import calls
from tests.house.test_reach import TAKES_AWAY
from tests.house.world import Distance, World, make_world
from tests.web.conftest import MakeApp, make_app

__all__ = ["make_app"]

HUGE = "9" * 40
BEYOND = str(2**63)
SIGNS = {
    "a sign of nothing": "%00",
    "half a sign": "%ED%A0%80",
    "a way up": "..%2f..%2fetc%2fpasswd",
}
NUMBERS = {"a huge number": HUGE, "more than fits": BEYOND, "less than nothing": "-1"}


@pytest.fixture
def world(app: Flask) -> World:  # noqa: ARG001 - needs its context
    return make_world()


def browser(app: Flask, world: World, role: str) -> PageClient:
    client = app.test_client()
    assert isinstance(client, PageClient)
    return client.sign_in(world.people[role])


@pytest.mark.parametrize("role", ["learner", "organiser"])
def test_strange_words_in_an_address_lead_nowhere(app: Flask, world: World, role: str) -> None:
    client = browser(app, world, role)
    wrong = []
    for place, kind in _addresses_with_a_gap(app, world):
        for name, text in (SIGNS if kind == "text" else SIGNS | NUMBERS).items():
            status = client.open(place.replace("777777", text)).status_code
            # a link that is not in any letter is "gone"; an old visit ends silently
            if status not in {404, 405, 410}:
                wrong.append((place, name, status))

    assert wrong == []


def _addresses_with_a_gap(app: Flask, world: World) -> list[tuple[str, str]]:
    adapter = app.url_map.bind("localhost")
    known = {
        **world.places[Distance.TEAM].values(),
        **dict.fromkeys(("module_id", "lesson_id", "kind_id", "hash_", "name", "token"), "x"),
    }
    found = []
    for rule, method in calls(app):
        for argument in rule.arguments if method == "GET" else ():
            gap = 777777 if argument == "number" else "777777"
            place = adapter.build(rule.endpoint, {**known, argument: gap}, method=method)
            found.append((place, "number" if argument == "number" else "text"))
    return found


# What is written in every field at once.
EVIL: dict[str, str | bytes] = {
    "a sign of nothing": "a\0b",
    "a book": "w" * 100_000,
    "five thousand digits": "9" * 5000,
    "half a sign": b"\xed\xa0\x80",
    "what turns the text around": "\u202eneer\u2066",
    "markup": "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
    "a template": "{{ 7 * 191 }} {% if %} %(name)s {0}",
    "a header": "a\r\nBcc: iedereen@oudeveen.example\r\n\r\nb",
    "the end of time": "9999-12-31",
    "nothing": "",
}
SHAPES: dict[str, dict[str, str]] = {
    "ten thousand fields": {f"veld{number}": "x" for number in range(10_000)},
    "a deep name": {"a/b/" * 3000 + "c": "x", "base-version": "1"},
    "a deep row": {"team/" + "r1/team/" * 3000 + "name": "x", "base-version": "1"},
    "a name of nothing": {"\0": "x", "team/\0/name": "x", "was:\0": "x", "base-version": "1"},
}
# Read by a view from the form itself, so they stand on no page as a field.
UNSEEN = ("do", "kop", "next", "overnemen", "project", "row", "thema", "keep-good", "was:title")
WHO = {"trainer": ("grading", "coaching"), "organiser": ("cohorts", "organisations", "workshops")}


@pytest.mark.parametrize("role", ["learner", "trainer", "organiser"])
def test_whatever_is_typed_gets_a_sentence_and_is_shown_as_it_is(
    make_app: MakeApp, world: World, role: str
) -> None:
    other = make_app(mode="development")  # not TESTING: a failure is a 500, as for everybody
    other.config["WTF_CSRF_ENABLED"] = False
    client = browser(other, world, role)
    wrong = []
    for place in _forms_of(other, world, role):
        names = [*_fields_on(client.get(place).text), *UNSEEN]
        filled = {name: dict.fromkeys(names, text) for name, text in EVIL.items()}
        for name, fields in [*filled.items(), *SHAPES.items()]:
            fault = _fault(client, client.post(place, data=fields))
            wrong += [(place, name, fault)] if fault else []

    assert wrong == []


def _fields_on(page: str) -> list[str]:
    """Return the names of the fields, without those of the empty row, which no browser sends."""
    return [name for name in re.findall(r'name="([^"]+)"', page) if "/new/" not in name]


def _forms_of(app: Flask, world: World, role: str) -> list[str]:
    """Return where this role can send something without taking it away from the next test."""
    values = {
        **world.places[Distance.TEAM].values(),
        "lesson_id": "kijken-als-een-klant",
        "token": "x",
    }
    adapter = app.url_map.bind("localhost")
    return [
        adapter.build(rule.endpoint, values, method="POST")
        for rule, method in calls(app)
        if method == "POST"
        and rule.endpoint not in {*TAKES_AWAY, "accounts.sign_out", "accounts.end_visits"}
        and _is_for(rule.endpoint, role)
    ]


def _is_for(endpoint: str, role: str) -> bool:
    feature = endpoint.partition(".")[0]
    return any(feature in features for features in WHO.values()) is (role != "learner") and (
        role == "learner" or feature in WHO[role]
    )


def _fault(client: PageClient, answer: TestResponse) -> object:
    """Return what is wrong with an answer, or with the page that it leads to."""
    shown = client.get(answer.location) if answer.status_code in {302, 303} else answer
    for one in (answer, shown):
        if one.status_code >= 500:
            return one.status_code
    if "1337" in shown.text or "<script>alert" in shown.text or "<img src=x" in shown.text:
        return "executed"
    return None


@pytest.mark.parametrize("path", ["/inloggen", "/mijn-gegevens"])
@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_too_much_is_refused_with_a_sentence(
    make_app: MakeApp, world: World, path: str, kind: str
) -> None:
    client = browser(make_app(), world, "learner")
    much = b"x" * (2 * 1024 * 1024 + 1)
    parts = b'--b\r\nContent-Disposition: form-data; name="name"\r\n\r\n%s\r\n--b--\r\n' % much

    answer = client.post(
        path,
        data=parts if kind.startswith("multipart") else b"name=" + much,
        content_type=f"{kind}; boundary=b",
    )

    assert answer.status_code == 413
    assert "te veel in één keer" in answer.text


WITHOUT_TOKEN: tuple[dict[str, dict[str, str]], ...] = (
    {},
    {"data": {"csrf_token": "x"}},
    {"json": {}},
    {"headers": {"X-CSRFToken": "x"}},
)


def test_every_form_and_every_button_wants_our_token(make_app: MakeApp, world: World) -> None:
    other = make_app()
    near = {**dict.fromkeys(("lesson_id", "token"), "x"), **world.places[Distance.TEAM].values()}
    adapter = other.url_map.bind("localhost")
    client = browser(other, world, "administrator")
    wrong = []
    for rule, method in calls(other):
        if method == "GET":
            continue
        place = adapter.build(rule.endpoint, near, method=method)
        statuses = {client.open(place, method=method, **way).status_code for way in WITHOUT_TOKEN}
        if statuses != {400}:
            wrong.append((method, rule.endpoint, statuses))

    assert wrong == []
