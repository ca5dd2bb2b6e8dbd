"""The same button by many at the same moment: one effect, and an answer for everyone."""

from collections.abc import Callable, Sequence
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from app.accounts.models import User
from app.accounts.service import invitation_address
from app.cohorts.models import Enrolment
from app.db import Base, db
from app.exercises.models import DocumentVersion, ExerciseDocument, Submission
from app.grading.models import Grade
from app.mail import Mail
from app.organisations.models import (
    Membership,
    Organisation,
    OrganisationKind,
    OrganisationRole,
)
from app.projects.models import ProjectMember
from app.quizzes.models import QuizAttempt, QuizVersion
from app.workshops.models import Booking
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import good_card, make_document
from tests.factories.grading import handed_in, posted
from tests.factories.projects import make_project
from tests.factories.workshops import workshop
from tests.web.conftest import MakeApp, make_app

__all__ = ["make_app"]
NEW = {"email": "nieuw@oudeveen.example", "name": "Nieuw Hier", "role": "member"}
Do = Callable[[PageClient], TestResponse]


@pytest.fixture
def site(make_app: MakeApp) -> Flask:
    """As for everybody: a failure is a 500, not an exception in the test."""
    other = make_app()
    other.config["WTF_CSRF_ENABLED"] = False
    return other


def at_once(site: Flask, people: Sequence[User | None], do: Do) -> list[int]:
    """Let everyone do the same at the same moment; return what they were answered."""
    start = Barrier(len(people))
    statuses: list[int] = []

    def go(client: PageClient) -> None:
        start.wait()
        statuses.append(do(client).status_code)

    threads = [Thread(target=go, args=[_browser(site, person)]) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(statuses)


def _browser(site: Flask, person: User | None) -> PageClient:
    client = site.test_client()
    assert isinstance(client, PageClient)
    return client if person is None else client.sign_in(person)


def count(kind: type[Base]) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(kind)) or 0


def test_a_team_hands_in_once(site: Flask, make: Make) -> None:
    cohort = make.cohort()
    team = [make.learner(cohort) for _ in range(4)]
    document = make_document(make_project(team, cohort), team[0], good_card(team[0]))
    place = f"/oefeningen/projectkaart/{document.public_id}/inleveren"

    head = {"base-version": str(document.head)}
    statuses = at_once(site, team, lambda client: client.post(place, data=head))

    assert (statuses[0], count(Submission)) == (302, 1)
    assert set(statuses[1:]) <= {409, 422}


def test_two_trainers_decide_once(site: Flask, make: Make) -> None:
    cohort = make.cohort()
    submission = handed_in(cohort)
    trainers = [make.trainer(cohort) for _ in range(4)]
    place = f"/beoordelen/{submission.public_id}"

    typed = posted(do="passed")
    statuses = at_once(site, trainers, lambda client: client.post(place, data=typed))

    assert count(Grade) == 1
    assert statuses == [303, 409, 409, 409]


def test_who_signs_up_four_times_takes_one_seat(site: Flask, make: Make) -> None:
    found = workshop(make.cohort(), seats=2)
    assert found.cohort
    noor = make.learner(found.cohort)
    place = f"/bijeenkomsten/{found.public_id}/aanmelden"

    statuses = at_once(site, [noor] * 4, lambda client: client.post(place))

    db.session.refresh(found)
    assert (statuses, found.taken, count(Booking)) == ([303] * 4, 1, 1)


def test_a_colleague_is_asked_into_a_team_once(site: Flask, make: Make) -> None:
    cohort = make.cohort()
    team = [make.learner(cohort) for _ in range(4)]
    project = make_project(team, cohort)
    place = f"/projecten/{project.public_id}/collegas"

    typed = {"addresses": NEW["email"]}
    statuses = at_once(site, team, lambda client: client.post(place, data=typed))

    assert (statuses, count(ProjectMember), count(Mail)) == ([302, 422, 422, 422], 5, 1)


def test_a_learner_is_enrolled_once(site: Flask, make: Make) -> None:
    cohort = make.cohort()
    organisers = [make.organiser(cohort.organisation) for _ in range(4)]
    place = f"/cohorten/{cohort.public_id}/uitnodigen"

    typed = {"role": "learner", "people": NEW["email"]}
    statuses = at_once(site, organisers, lambda client: client.post(place, data=typed))

    assert (statuses, count(Enrolment), count(Mail)) == ([302] * 4, 1, 1)


def test_a_member_joins_once(site: Flask, make: Make) -> None:
    organisation = make.organisation()
    organisers = [make.organiser(organisation) for _ in range(4)]
    place = f"/organisaties/{organisation.public_id}/uitnodigen"

    statuses = at_once(site, organisers, lambda client: client.post(place, data=NEW))

    assert (statuses, count(Membership), count(Mail)) == ([302, 422, 422, 422], 5, 1)


def test_one_administrator_is_left_when_two_remove_each_other(site: Flask, make: Make) -> None:
    organisation = make.organisation()
    pair = [make.administrator(organisation) for _ in range(2)]
    start = f"/organisaties/{organisation.public_id}/leden"
    other = {pair[0].public_id: pair[1].public_id, pair[1].public_id: pair[0].public_id}

    def remove(client: PageClient) -> TestResponse:
        return client.post(f"{start}/{other[whose[id(client)]]}/verwijderen")

    whose: dict[int, str] = {}
    clients = [_browser(site, person) for person in pair]
    whose.update({id(c): p.public_id for c, p in zip(clients, pair, strict=True)})
    threads = [Thread(target=remove, args=[client]) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    left = select(func.count()).where(Membership.role == OrganisationRole.ADMINISTRATOR)
    db.session.rollback()
    assert db.session.scalar(left) == 1


def test_a_municipality_is_brought_in_once(site: Flask, make: Make) -> None:
    programme, municipality = make.organisation(), make.organisation()
    programme.kind = OrganisationKind.PROGRAMME
    people = [make.administrator(programme) for _ in range(4)]
    code = municipality.cbs_code
    db.session.delete(municipality)
    db.session.commit()
    place = f"/organisaties/{programme.public_id}/gemeente-toevoegen"

    statuses = at_once(site, people, lambda client: client.post(place, data={"cbs_code": code}))

    assert (statuses[0], count(Organisation)) == (302, 2)
    assert set(statuses[1:]) <= {409, 422}


def test_a_document_is_begun_once(site: Flask, make: Make) -> None:
    cohort = make.cohort()
    team = [make.learner(cohort) for _ in range(4)]
    project = make_project(team, cohort)

    typed = {"project": project.public_id}
    statuses = at_once(
        site, team, lambda client: client.post("/oefeningen/projectkaart/beginnen", data=typed)
    )

    assert (statuses, count(ExerciseDocument)) == ([302] * 4, 1)


def test_nothing_is_lost_when_a_team_saves_at_once(site: Flask, make: Make) -> None:
    cohort = make.cohort()
    team = [make.learner(cohort) for _ in range(4)]
    document = make_document(make_project(team, cohort), team[0])
    place = f"/oefeningen/projectkaart/{document.public_id}/opslaan"
    texts = iter(["een", "twee", "drie", "vier"])

    def save(client: PageClient) -> TestResponse:
        return client.post(place, data={"base-version": "1", "title": next(texts)})

    statuses = at_once(site, team, save)

    kept = {str(values["title"]) for values in db.session.scalars(select(DocumentVersion.values))}
    assert {"een", "twee", "drie", "vier"} <= kept
    assert statuses == [200, 409, 409, 409]


def test_the_first_of_a_new_self_check_are_all_let_in(site: Flask, make: Make) -> None:
    learners = [make.learner() for _ in range(4)]

    statuses = at_once(site, learners, lambda client: client.post("/zelftoetsen/zelftoets-welkom"))

    assert (statuses, count(QuizAttempt), count(QuizVersion)) == ([303] * 4, 4, 1)


def test_a_link_of_a_letter_opens_one_door(site: Flask, make: Make) -> None:
    address = invitation_address(make.user())
    assert address is not None
    db.session.commit()
    place = address.removeprefix("http://localhost")

    typed = {"name": "Noor", "new_password": "vier woorden op een rij"}
    statuses = at_once(site, [None] * 3, lambda client: client.post(place, data=typed))

    assert statuses == [302, 422, 422]
