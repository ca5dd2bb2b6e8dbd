"""The page about oneself."""

from flask import Flask
from sqlalchemy import select

from app.accounts.models import User, UserSession
from app.accounts.passwords import is_right
from app.db import db
from tests.client import PageClient
from tests.factories import Make
from tests.factories.accounts import PASSWORD

ANOTHER = "nog eens vier woorden"
CHANGE = "/mijn-gegevens/wachtwoord"


def other_device(app: Flask, user: User) -> PageClient:
    client = app.test_client()
    assert isinstance(client, PageClient)
    return client.sign_in(user)


def is_in(client: PageClient) -> bool:
    return client.get("/mijn-gegevens").status_code == 200


def test_the_page_shows_who_one_is_and_where(client: PageClient, make: Make) -> None:
    organisation = make.organisation("Oudeveen")

    page = client.sign_in(make.member(organisation, name="Noor Bakker")).get("/mijn-gegevens")

    assert "Gemeente Oudeveen" in page.text
    assert 'value="Noor Bakker"' in page.text
    assert "Dit apparaat" in page.text
    assert "Wie ziet wat" in page.text


def test_a_name_can_be_changed(client: PageClient, noor: User) -> None:
    client.sign_in(noor)

    assert client.post("/mijn-gegevens", data={"name": " Noor  Vos "}).status_code == 302

    db.session.refresh(noor)
    assert noor.name == "Noor Vos"
    assert "Uw naam is opgeslagen." in client.get("/mijn-gegevens").text


def test_an_invisible_name_is_refused(client: PageClient, noor: User) -> None:
    page = client.sign_in(noor).post("/mijn-gegevens", data={"name": "\u200b"})

    assert page.status_code == 422
    assert "Vul uw naam in." in page.text


def test_a_new_password_keeps_only_this_device_in_under_a_new_token(
    app: Flask, client: PageClient, noor: User
) -> None:
    client.sign_in(noor)
    elsewhere = other_device(app, noor)
    with client.session_transaction() as cookie:
        before = dict(cookie)

    answer = client.post(CHANGE, data={"current_password": PASSWORD, "new_password": ANOTHER})

    assert answer.location == "/mijn-gegevens"
    assert is_in(client)
    assert not is_in(elsewhere)
    db.session.refresh(noor)
    assert is_right(noor.password_hash, ANOTHER)
    with client.session_transaction() as cookie:
        assert cookie["_user_id"] != before["_user_id"]


def test_a_wrong_current_password_is_told_at_its_field(client: PageClient, noor: User) -> None:
    client.sign_in(noor)

    page = client.post(CHANGE, data={"current_password": "is het niet", "new_password": ANOTHER})

    assert page.status_code == 422
    assert 'id="current_password-error"' in page.text
    assert ANOTHER not in page.text


def test_one_other_device_can_be_signed_out(app: Flask, client: PageClient, noor: User) -> None:
    client.sign_in(noor)
    elsewhere, third = other_device(app, noor), other_device(app, noor)
    visits = db.session.scalars(select(UserSession.public_id).order_by(UserSession.id)).all()

    client.post(f"/mijn-gegevens/apparaten/{visits[1]}/uitloggen")

    assert [is_in(one) for one in (client, elsewhere, third)] == [True, False, True]


def test_nobody_signs_out_somebody_else(
    app: Flask, client: PageClient, noor: User, make: Make
) -> None:
    victim = other_device(app, noor)
    visit = db.session.scalars(select(UserSession.public_id)).one()

    client.sign_in(make.user("Saar Vos")).post(f"/mijn-gegevens/apparaten/{visit}/uitloggen")

    assert is_in(victim)


def test_everywhere_means_here_too(app: Flask, client: PageClient, noor: User) -> None:
    client.sign_in(noor)
    elsewhere = other_device(app, noor)

    assert client.post("/mijn-gegevens/overal-uitloggen").location == "/inloggen"

    assert not is_in(client)
    assert not is_in(elsewhere)


def test_the_choice_of_colours_is_kept_on_this_device(client: PageClient, noor: User) -> None:
    client.sign_in(noor)

    client.post("/weergave", data={"thema": "dark", "next": "/mijn-gegevens"})

    assert 'data-theme="dark"' in client.get("/mijn-gegevens").text
