import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.accounts.passwords import is_right
from app.db import db
from app.demo import ACCOUNTS, PASSWORD, fill
from app.demo.people import LEARNERS
from app.exercises.models import Submission
from app.grading.models import Grade
from app.projects.models import Project
from app.web.course import course
from tests.client import PageClient

pytestmark = pytest.mark.usefixtures("demo")


def count(model: type[object]) -> int:
    return db.session.scalar(select(func.count()).select_from(model)) or 0


def person(name: str) -> User:
    return db.session.scalars(select(User).where(User.name.startswith(name))).one()


def test_filling_twice_changes_nothing() -> None:
    people = count(User)

    assert fill() is False
    assert (len(LEARNERS), count(User)) == (14, people)


def test_everyone_that_is_told_about_can_sign_in() -> None:
    for email, _who in ACCOUNTS:
        user = db.session.scalars(select(User).where(User.email == email)).one()
        assert is_right(user.password_hash, PASSWORD)


def test_every_address_is_invented() -> None:
    assert all(email.endswith(".example") for email in db.session.scalars(select(User.email)))


def test_two_teams_have_handed_in_work() -> None:
    assert (count(Project), count(Submission)) == (2, 2)


@pytest.mark.parametrize(
    ("name", "path", "words"),
    [
        ("Ingrid", "/", "1 inzending wacht op u"),
        ("Hanneke", "/", "Najaarslichting"),
        ("Bram", "/", "Organisaties"),
        ("Ingrid", "/beoordelen", "Ik ga verhuizen naar Oudeveen"),
        ("Ingrid", "/cohorten", "Najaarslichting"),
        ("Noor", "/bijeenkomsten", "Kick-off: uw reis op de kaart"),
        ("Noor", "/projecten", "Ik ga verhuizen naar Oudeveen"),
    ],
)
def test_people_are_in_different_places(
    client: PageClient, name: str, path: str, words: str
) -> None:
    assert words in client.sign_in(person(name)).get(path, follow_redirects=True).text


def test_somebody_has_not_begun(client: PageClient) -> None:
    words = f"0 van {len(course().modules)} modules klaar"

    assert words in client.sign_in(person("Lotte")).get("/mijn-cursus", follow_redirects=True).text


def test_one_card_was_found_good_and_one_waits() -> None:
    results = db.session.scalars(select(Grade.result)).all()

    assert [result.value for result in results] == ["passed"]
