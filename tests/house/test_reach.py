"""Every object by every role: how far from the own team somebody can see and act."""

from collections.abc import Iterator

import pytest
from flask import Flask
from werkzeug.routing import Rule

from app.db import db
from app.organisations.models import OrganisationKind
from tests.client import PageClient
from tests.databases import emptied
from tests.factories import Make
from tests.house.test_access import calls
from tests.house.world import Distance, asked, make_world

OWN, COHORT, ORGANISATION = Distance.TEAM, Distance.COHORT, Distance.ORGANISATION
ROLES = ("learner", "trainer", "organiser", "administrator")
Reach = dict[str, Distance]

NOBODY: Reach = {}
TEAM: Reach = {"learner": OWN}
TRAINER: Reach = {"trainer": COHORT}
PLANNER: Reach = {"organiser": ORGANISATION, "administrator": ORGANISATION}
GUIDE = TRAINER | PLANNER
READER = TEAM | TRAINER
LEARNER: Reach = {"learner": COHORT}
EVERYBODY_NEAR = LEARNER | GUIDE

# The first word that fits the endpoint counts: an exception, or else the whole feature.
REACH: dict[str, Reach] = {
    "accounts": NOBODY,  # see IN_ANOTHER_WAY
    "projects.join": NOBODY,  # who is in the team already is not asked
    "projects.decline": NOBODY,
    "projects": TEAM,
    "exercises.submission": READER,
    "exercises.picture": NOBODY,  # a card has none; see tests/exercises/views/test_picture.py
    "exercises.evidence_of": NOBODY,  # nor is it evidence; see test_evidence.py
    "exercises.as_ods": NOBODY,  # of a plan only; see tests/exercises/views/test_taking_along.py
    "exercises.as_json": NOBODY,  # of a journey only: see views/test_exchange_out.py
    "exercises.as_csv": NOBODY,
    "exercises.as_cjml": NOBODY,
    "exercises.attachment": READER,
    "exercises.small_picture": READER,
    "exercises": TEAM,
    "quizzes": TEAM,
    "grading.feedback": READER,
    "grading": TRAINER,
    "coaching": GUIDE,
    "cohorts": PLANNER,
    "organisations.bring_in": NOBODY,  # of a municipality; the administrators of a programme can
    "organisations": PLANNER,
    "workshops.show": EVERYBODY_NEAR,
    "workshops.sign_up": LEARNER,
    "workshops.cancel": LEARNER,
    "workshops.calendar": LEARNER,
    "workshops.participants": GUIDE,
    "workshops": PLANNER,
}
# A foreign visit is no page that could be missing: tests/accounts says that nothing happens to it.
IN_ANOTHER_WAY = {"accounts.end_visit"}
# The course and what is public: there for everyone, so there is no foreign one.
EVERYBODYS = {
    "lesson_id",
    "module_id",
    "kind_id",
    "hash_",
    "name",
    "token",
    "template",
    "quiz_id",
} | {"journey_id"}
# After these something is gone that the next request needs.
TAKES_AWAY = (
    *("projects.remove", "projects.hand_over", "cohorts.end_enrolment", "cohorts.close"),
    *("organisations.remove_member", "workshops.cancel", "workshops.call_off"),
)


def reach_of(endpoint: str) -> Reach:
    """Return how far each role reaches."""
    feature = endpoint.partition(".")[0]
    exceptions = [name for name in REACH if "." in name and endpoint.startswith(name)]
    return REACH[exceptions[0] if exceptions else feature]


def owned(app: Flask) -> Iterator[tuple[Rule, str]]:
    """Give the routes that point to an object of somebody; what takes things away comes last."""
    found = [
        (rule, method)
        for rule, method in calls(app)
        if rule.arguments - EVERYBODYS and rule.endpoint not in IN_ANOTHER_WAY
    ]
    yield from sorted(found, key=lambda call: (call[0].endpoint in TAKES_AWAY, call[0].endpoint))


class Visitor:
    """Somebody in a world, who tries addresses; the world is made anew when it was changed."""

    def __init__(self, app: Flask, role: str) -> None:
        self.app, self.role = app, role
        self.world = make_world()

    def status(self, rule: Rule, method: str, distance: Distance, **other: str | int) -> int:
        """Try one address."""
        values = {**self.world.places[distance].values(), **other}
        place = self.app.url_map.bind("localhost").build(rule.endpoint, values, method=method)
        client = self.app.test_client()
        assert isinstance(client, PageClient)
        client.sign_in(self.world.people[self.role])
        status = client.open(place, method=method).status_code
        if method == "POST" and status < 400 and rule.endpoint in TAKES_AWAY:
            emptied(db.engine)
            self.world = make_world()
        return status


@pytest.mark.parametrize("role", ROLES)
def test_what_is_too_far_away_does_not_exist(app: Flask, role: str) -> None:
    visitor = Visitor(app, role)
    wrong = []
    for rule, method in owned(app):
        reach = reach_of(rule.endpoint).get(role, 0)
        for distance in Distance:
            status = visitor.status(rule, method, distance)
            is_there = status in {200, 302, 303, 400, 409, 422}
            if is_there is not (distance <= reach) or (status != 404 and not is_there):
                wrong.append((method, rule.endpoint, distance.name, status))

    assert wrong == []


@pytest.mark.parametrize("role", ROLES)
def test_a_foreign_thing_inside_a_thing_of_ones_own_does_not_exist(app: Flask, role: str) -> None:
    """Nobody gets in by naming a container of their own around something of somebody else."""
    visitor = Visitor(app, role)
    wrong = []
    for rule, method in owned(app):
        inner = sorted(rule.arguments - EVERYBODYS - {"number"})
        for name in inner if len(inner) > 1 else []:
            for distance in (Distance.COHORT, Distance.ELSEWHERE):
                other = visitor.world.places[distance].values()[name]
                if name == "cohort" and distance is Distance.COHORT:
                    continue  # the same one
                status = visitor.status(rule, method, Distance.TEAM, **{name: other})
                if status != 404 and not _same_house(rule, name, distance):
                    wrong.append((method, rule.endpoint, name, distance.name, status))

    assert wrong == []


def _same_house(rule: Rule, name: str, distance: Distance) -> bool:
    """Say whether a person of another team is still in the same cohort and organisation."""
    feature = rule.endpoint.partition(".")[0]
    return distance is Distance.COHORT and (
        (name == "person" and feature in {"cohorts", "organisations"}) or name == "organisation"
    )


@pytest.mark.parametrize("kind", OrganisationKind)
def test_only_a_programme_brings_in_municipalities(
    app: Flask, make: Make, kind: OrganisationKind
) -> None:
    """The one exception to "administrators look after their own organisation": it makes others."""
    organisation = make.organisation()
    organisation.kind = kind
    client = app.test_client()
    assert isinstance(client, PageClient)
    place = f"/organisaties/{organisation.public_id}/gemeente-toevoegen"

    statuses = {
        role: client.sign_in(user).get(place).status_code
        for role, user in {
            "administrator": make.administrator(organisation),
            "organiser": make.organiser(organisation),
            "administrator elsewhere": make.administrator(),
        }.items()
    }

    here = 200 if kind is OrganisationKind.PROGRAMME else 404
    assert statuses == {"administrator": here, "organiser": 404, "administrator elsewhere": 404}


def test_who_is_asked_into_a_team_sees_the_question_and_nothing_else(app: Flask) -> None:
    world = make_world()
    place, user = world.places[Distance.COHORT], world.people["trainer"]
    asked(place, user)
    client = app.test_client()
    assert isinstance(client, PageClient)
    client.sign_in(user)
    project = f"/projecten/{place.project.public_id}"

    statuses = [client.get(project + path).status_code for path in ("", "/collegas", "/titel")]
    assert statuses == [200, 404, 404]
    assert place.person.email not in client.get(project).text
    assert client.post(project + "/meedoen").status_code == 302
    assert client.get(project + "/collegas").status_code == 200
    assert client.post(project + "/meedoen").status_code == 404


def test_a_document_is_begun_in_a_project_of_ones_own_only(app: Flask) -> None:
    world = make_world()
    client = app.test_client()
    assert isinstance(client, PageClient)
    client.sign_in(world.people["learner"])

    statuses = {
        distance.name: client.post(
            "/oefeningen/projectkaart/beginnen", data={"project": place.project.public_id}
        ).status_code
        for distance, place in world.places.items()
    }

    assert statuses == {"TEAM": 302, "COHORT": 404, "ORGANISATION": 404, "ELSEWHERE": 404}
