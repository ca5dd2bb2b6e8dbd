"""The pages that belong to no feature."""

import pytest

from app.mail import send
from app.web.course import course
from tests.client import PageClient
from tests.factories import Make
from tests.web.conftest import MakeApp


@pytest.mark.parametrize("path", ["/", "/privacy", "/toegankelijkheid", "/hulp", "/broncode"])
def test_everybody_may_read_what_this_is(client: PageClient, path: str) -> None:
    assert client.get(path).status_code == 200


def test_who_is_signed_in_starts_at_the_course(client: PageClient, make: Make) -> None:
    assert client.sign_in(make.user()).get("/").location == "/mijn-cursus"


def test_who_has_work_starts_where_it_waits(client: PageClient, make: Make) -> None:
    assert client.sign_in(make.trainer()).get("/").location == "/beoordelen"
    assert client.sign_in(make.organiser()).get("/").location == "/cohorten"
    assert client.sign_in(make.administrator()).get("/").location == "/organisaties"


@pytest.mark.parametrize(
    ("target", "location"),
    [
        ("/hulp?x=1", "/hulp?x=1"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("https://evil.example", "/"),
    ],
)
def test_choosing_colours_leads_back_to_a_page_of_ours(
    client: PageClient, target: str, location: str
) -> None:
    assert client.post("/weergave", data={"next": target}).location == location


def test_the_choice_of_colours_is_kept_and_given_up(client: PageClient) -> None:
    client.post("/weergave", data={"thema": "dark"})
    assert 'data-theme="dark"' in client.get("/hulp").text

    client.post("/weergave", data={"thema": '"><script>'})
    assert "data-theme" not in client.get("/hulp").text


def test_living_needs_no_database(client: PageClient) -> None:
    assert client.get("/health/live").get_json() == {"status": "ok"}


def test_letters_are_shown_to_builders_only(
    client: PageClient, make_app: MakeApp, make: Make
) -> None:
    send(
        to="a@b.example",
        subject="Hallo",
        template="accounts/mail/password_changed.txt",
        key="one",
        user=make.user(),
    )
    assert "Hallo" in client.get("/ontwikkel/mails").text

    public = make_app(mode="production").test_client()
    assert public.get("/ontwikkel/mails").status_code == 404


def test_the_home_page_adds_up_the_time_of_every_track(client: PageClient) -> None:
    text = client.get("/").text

    for track in course().tracks:
        steps = [step for module in course().modules_of(track) for step in module.steps]
        read = sum(step.minutes for step in steps if step.kind in ("lesson", "quiz"))
        assert f"<dt>Lessen en zelftoetsen</dt><dd>{duration_of(read)}</dd>" in text


def duration_of(minutes: int) -> str:
    return f"{minutes // 60} uur en {minutes % 60} min"
