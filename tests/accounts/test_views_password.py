"""Forgotten passwords, links, and a first password."""

import pytest
from sqlalchemy import select

from app.accounts.models import User
from app.accounts.passwords import is_right
from app.accounts.service import invitation_address, limits
from app.db import db
from app.jobs import Job
from app.jobs.registry import do
from app.mail import Mail
from tests.client import PageClient
from tests.factories import Make

ANOTHER = "nog eens vier woorden"


def path(address: str | None) -> str:
    assert address is not None
    return address.removeprefix("http://localhost")


def run_jobs() -> None:
    for job in db.session.scalars(select(Job).where(Job.name.startswith("accounts."))):
        do(job.name, job.arguments)


def reset_path(client: PageClient, email: str) -> str:
    client.post("/wachtwoord-vergeten", data={"email": email})
    run_jobs()
    body = db.session.scalars(select(Mail.body)).one()
    return next(path(word) for word in body.split() if word.startswith("http"))


def test_known_and_unknown_people_get_the_same_answer(client: PageClient, noor: User) -> None:
    answers = []
    for email in (noor.email, "niemand@oudeveen.example"):
        client.delete_cookie("leerreis")
        answer = client.post("/wachtwoord-vergeten", data={"email": email})
        answers.append((answer.status_code, answer.location, answer.text))

    assert answers[0] == answers[1]
    assert answers[0][1] == "/wachtwoord-vergeten/verstuurd"
    assert "twee uur" in client.get(answers[0][1]).text


def test_what_is_no_address_is_told_and_kept(client: PageClient) -> None:
    page = client.post("/wachtwoord-vergeten", data={"email": "<noor"})

    assert page.status_code == 422
    assert "Dit is geen e-mailadres." in page.text
    assert 'value="&lt;noor"' in page.text


def test_asking_again_and_again_is_refused_with_the_address_kept(client: PageClient) -> None:
    for _ in range(limits.RESETS_PER_ACCOUNT):
        client.post("/wachtwoord-vergeten", data={"email": "noor@oudeveen.example"})

    page = client.post("/wachtwoord-vergeten", data={"email": "noor@oudeveen.example"})

    assert page.status_code == 429
    assert 'value="noor@oudeveen.example"' in page.text


def test_a_forgotten_password_is_set_by_mail(client: PageClient, noor: User) -> None:
    link = reset_path(client, noor.email)
    page = client.get(link)
    assert 'autocomplete="new-password"' in page.text
    assert 'autocomplete="username"' in page.text

    answer = client.post(link, data={"new_password": ANOTHER})

    assert answer.location == "/"
    assert client.get("/mijn-gegevens").status_code == 200
    db.session.refresh(noor)
    assert is_right(noor.password_hash, ANOTHER)


def test_a_used_link_says_what_to_do(client: PageClient, noor: User) -> None:
    link = reset_path(client, noor.email)
    client.post(link, data={"new_password": ANOTHER})

    for answer in (client.get(link), client.post(link, data={"new_password": ANOTHER})):
        assert answer.status_code == 410
        assert "/wachtwoord-vergeten" in answer.text


def test_looking_at_a_link_does_not_use_it_up(client: PageClient, noor: User) -> None:
    link = reset_path(client, noor.email)

    for _ in range(3):
        assert client.get(link).status_code == 200


@pytest.mark.parametrize(
    ("password", "sentence"),
    [
        ("kort", "minstens 12 tekens"),
        ("NoorBakker2026", "Uw naam of e-mailadres staat erin."),
        ("Welkom123456", "gebruiken veel mensen"),
        ("", "Kies een wachtwoord."),
    ],
)
def test_a_weak_password_is_refused_with_a_sentence(
    client: PageClient, noor: User, password: str, sentence: str
) -> None:
    link = reset_path(client, noor.email)

    page = client.post(link, data={"new_password": password})

    assert page.status_code == 422
    assert sentence in page.text
    assert not password or f'value="{password}"' not in page.text
    assert client.get(link).status_code == 200


def test_who_was_invited_chooses_a_name_too(client: PageClient, make: Make) -> None:
    user = make.user("Noor")
    link = path(invitation_address(user))
    page = client.get(link)
    assert "Welkom bij Leerreis" in page.text
    assert 'value="Noor"' in page.text

    client.post(link, data={"new_password": ANOTHER, "name": "Noor <b>Vos</b>"})

    db.session.refresh(user)
    assert user.name == "Noor <b>Vos</b>"
    assert "Noor &lt;b&gt;Vos&lt;/b&gt;" in client.get("/mijn-gegevens").text


def test_a_refused_welcome_keeps_the_typed_name(client: PageClient, make: Make) -> None:
    link = path(invitation_address(make.user("Noor")))

    page = client.post(link, data={"new_password": "kort", "name": "Noor van Dam"})

    assert page.status_code == 422
    assert 'value="Noor van Dam"' in page.text


def test_a_link_that_never_was_looks_like_a_used_one(client: PageClient) -> None:
    assert client.get("/wachtwoord-instellen/nonsense").status_code == 410
