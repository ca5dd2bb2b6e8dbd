from datetime import date

import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.audit import AuditLine
from app.cohorts.models import Cohort
from app.db import db
from app.workshops.models import Workshop
from tests.client import PageClient
from tests.factories import Make
from tests.factories.workshops import KICK_OFF, learners, signed_up, state_of, workshop


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort(name="Najaar 2026")


@pytest.fixture
def hanneke(make: Make, cohort: Cohort) -> User:
    return make.organiser(cohort.organisation)


@pytest.fixture
def session(cohort: Cohort) -> Workshop:
    return workshop(cohort, seats=2)


def address(found: Workshop, *parts: str) -> str:
    return "/".join(["/bijeenkomsten", found.public_id, *parts])


def filled_in(cohort: Cohort, **changes: str) -> dict[str, str]:
    return {
        "kind": KICK_OFF,
        "audience": cohort.public_id,
        "key": "k" * 22,
        "title": "",
        "held_on": "2026-04-14",
        "begins": "9.30",
        "ends": "",
        "place": "Raadhuis",
        "link": "",
        "notes": "",
        "seats": "20",
        "sequence": "0",
    } | changes


def count() -> int:
    return db.session.scalar(select(func.count(Workshop.id))) or 0


def test_what_is_left_empty_follows_from_the_kind(
    client: PageClient, hanneke: User, cohort: Cohort
) -> None:
    response = client.sign_in(hanneke).post("/bijeenkomsten/nieuw", data=filled_in(cohort))

    planned = db.session.scalars(select(Workshop)).one()
    assert response.location == address(planned)
    assert planned.title == "Kick-off: uw reis op de kaart"
    assert f"{planned.begins:%H:%M} {planned.ends:%H:%M}" == "09:30 12:00"
    assert (planned.cohort, planned.made_by) == (cohort, hanneke)


def test_pressing_twice_plans_once(client: PageClient, hanneke: User, cohort: Cohort) -> None:
    client.sign_in(hanneke)

    answers = [client.post("/bijeenkomsten/nieuw", data=filled_in(cohort)) for _ in range(2)]

    assert answers[0].location == answers[1].location
    assert count() == 1


def test_a_workshop_can_be_for_everyone_in_the_organisation(
    client: PageClient, hanneke: User, cohort: Cohort
) -> None:
    form = filled_in(cohort, audience=cohort.organisation.public_id)

    client.sign_in(hanneke).post("/bijeenkomsten/nieuw", data=form)

    planned = db.session.scalars(select(Workshop)).one()
    assert (planned.cohort, planned.organisation) == (None, cohort.organisation)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"held_on": ""}, "Vul dit in."),
        ({"held_on": "2026-02-30"}, "Vul een datum in"),
        ({"begins": "half tien"}, "Vul een tijd in"),
        ({"seats": "0"}, "Kies een getal van 1 tot en met 500."),
        ({"seats": "9" * 30}, "Kies een getal van 1 tot en met 500."),
        ({"seats": "tien"}, "Vul een heel getal in"),
        ({"place": ""}, "Vul een plaats in, of een link om online mee te doen."),
        ({"link": "http://onveilig.example"}, "dat begint met https://."),
        ({"link": "javascript:alert(1)"}, "dat begint met https://."),
        ({"title": "x" * 151}, "hoogstens 150 tekens"),
        ({"notes": "x" * 1001}, "hoogstens 1000 tekens"),
        ({"held_on": "2026-03-01"}, "in de toekomst"),
        ({"held_on": "0001-01-01"}, "in de toekomst"),
        ({"held_on": "9999-12-31"}, "in de komende drie jaar"),
        ({"held_on": "2027-03-28", "begins": "2:30"}, "Die tijd bestaat niet op deze dag"),
        ({"begins": "23:30"}, "Het einde moet later zijn"),
    ],
)
def test_what_cannot_be_planned_gets_a_sentence_and_saves_nothing(
    client: PageClient, hanneke: User, cohort: Cohort, changes: dict[str, str], sentence: str
) -> None:
    response = client.sign_in(hanneke).post(
        "/bijeenkomsten/nieuw", data=filled_in(cohort, **changes)
    )

    assert response.status_code == 422
    assert sentence in response.text
    assert count() == 0


@pytest.mark.parametrize("name", ["audience", "kind"])
def test_what_one_may_not_choose_is_refused(
    client: PageClient, make: Make, hanneke: User, cohort: Cohort, name: str
) -> None:
    form = filled_in(cohort, **{name: make.cohort().public_id})

    response = client.sign_in(hanneke).post("/bijeenkomsten/nieuw", data=form)

    assert response.status_code == 422
    assert count() == 0


def test_hostile_texts_are_shown_as_they_are(
    client: PageClient, hanneke: User, cohort: Cohort
) -> None:
    form = filled_in(cohort, title="<b>Vet</b>\x00\r\nBEGIN:VEVENT", notes="a\x00b\u2028<i>c")

    page = client.sign_in(hanneke).post("/bijeenkomsten/nieuw", data=form, follow_redirects=True)

    assert "&lt;b&gt;Vet&lt;/b&gt; BEGIN:VEVENT" in page.text
    assert "ab<br>&lt;i&gt;c" in page.text


def test_from_the_page_of_a_kind_that_kind_is_chosen(client: PageClient, hanneke: User) -> None:
    page = client.sign_in(hanneke).get(f"/bijeenkomsten/nieuw?soort={KICK_OFF}").text

    assert f'selected value="{KICK_OFF}"' in page


def test_more_seats_make_room(client: PageClient, hanneke: User, session: Workshop) -> None:
    people = learners(session, 4)
    signed_up(session, *people)
    assert session.cohort is not None
    form = filled_in(session.cohort, seats="3", held_on="2026-03-10", link=session.link)

    response = client.sign_in(hanneke).post(address(session, "wijzigen"), data=form)

    assert response.location == address(session)
    assert [state_of(session, one) for one in people][1:] == ["seat", "seat", "waiting"]


def test_fewer_seats_than_people_get_a_sentence(
    client: PageClient, hanneke: User, session: Workshop
) -> None:
    signed_up(session, *learners(session, 2))
    assert session.cohort is not None

    response = client.sign_in(hanneke).post(
        address(session, "wijzigen"), data=filled_in(session.cohort, seats="1")
    )

    assert response.status_code == 422
    assert "2 mensen hebben al een plek" in response.text


def test_two_organisers_at_once_lose_nothing(
    client: PageClient, hanneke: User, session: Workshop
) -> None:
    assert session.cohort is not None
    client.sign_in(hanneke)
    client.post(address(session, "wijzigen"), data=filled_in(session.cohort, place="De Waag"))

    response = client.post(
        address(session, "wijzigen"), data=filled_in(session.cohort, place="De Brink")
    )

    assert response.status_code == 422
    assert "terwijl u bezig was" in response.text
    assert 'value="De Brink"' in response.text
    assert session.place == "De Waag"


def test_the_form_to_change_begins_with_what_was_planned(
    client: PageClient, hanneke: User, session: Workshop
) -> None:
    page = client.sign_in(hanneke).get(address(session, "wijzigen")).text

    for value in ("2026-03-10", "09:30", "Raadhuis, kamer De Brink"):
        assert f'value="{value}"' in page


def test_a_workshop_is_called_off_with_a_reason(
    client: PageClient, hanneke: User, session: Workshop
) -> None:
    (noor,) = learners(session, 1)
    signed_up(session, noor)
    page = client.sign_in(hanneke).get(address(session, "afgelasten")).text

    client.post(address(session, "afgelasten"), data={"reason": "De zaal is dicht."})

    assert "1 persoon krijgt een mail" in page
    shown = client.sign_in(noor).get(address(session)).text
    assert "Deze bijeenkomst gaat niet door" in shown
    assert "De zaal is dicht." in shown


def test_trainers_and_organisers_see_who_comes_in_order(
    client: PageClient, make: Make, hanneke: User, session: Workshop
) -> None:
    assert session.cohort is not None
    people = learners(session, 4)
    signed_up(session, *people)

    for actor in (hanneke, make.trainer(session.cohort)):
        page = client.sign_in(actor).get(address(session, "deelnemers")).text
        places = [page.index(one.email) for one in people]
        assert places == sorted(places)
        assert places[1] < page.index("Wachtlijst, op volgorde") < places[2]


def test_without_participants_the_page_says_so(
    client: PageClient, hanneke: User, session: Workshop
) -> None:
    page = client.sign_in(hanneke).get(address(session, "deelnemers")).text

    assert "Nog niemand heeft zich aangemeld" in page


def test_the_sheet_holds_everyone_and_runs_nothing(
    client: PageClient, make: Make, hanneke: User, session: Workshop
) -> None:
    assert session.cohort is not None
    formula = make.learner(session.cohort, "=HYPERLINK(1)")
    signed_up(session, formula, *learners(session, 2))

    response = client.sign_in(hanneke).post(address(session, "deelnemers.csv"))

    lines = response.text.removeprefix("\ufeff").splitlines()
    assert lines[0] == "Nummer;Naam;E-mailadres;Heeft"
    assert lines[1].startswith("1;'=HYPERLINK(1);")
    assert [line.rsplit(";", 1)[1] for line in lines[1:]] == [
        *("een plek", "een plek", "een plaats op de wachtlijst")
    ]
    assert response.mimetype == "text/csv"
    noted = select(AuditLine.actor_id).where(AuditLine.action == "workshop.export")
    assert db.session.scalars(noted).all() == [hanneke.id]


def test_a_learner_does_not_see_who_comes(
    client: PageClient, hanneke: User, session: Workshop
) -> None:
    (noor,) = learners(session, 1)

    client.sign_in(noor)

    for part in ("deelnemers", "wijzigen", "afgelasten"):
        assert client.get(address(session, part)).status_code == 404
    assert "Voor begeleiders" not in client.get(address(session)).text
    assert "Voor begeleiders" in client.sign_in(hanneke).get(address(session)).text


def test_a_past_workshop_is_still_listed_for_who_was_there(
    client: PageClient, session: Workshop
) -> None:
    (noor,) = learners(session, 1)
    signed_up(session, noor)
    session.held_on = date(2026, 2, 3)

    page = client.sign_in(noor).get("/bijeenkomsten").text

    assert "Eerder" in page
    assert session.title in page


def test_what_an_organiser_arranges_is_not_told_to_learners(
    client: PageClient, make: Make, cohort: Cohort, hanneke: User
) -> None:
    teaser = workshop(cohort, kind_id="w0-teaser")
    pages = [f"/bijeenkomsten/{teaser.public_id}", "/bijeenkomsten/soort/w0-teaser"]

    learner, organiser = (
        [client.sign_in(who).get(page).text for page in pages]
        for who in (make.learner(cohort), hanneke)
    )

    assert all("Reserveer een zaal" in text for text in organiser)
    assert not any("Reserveer een zaal" in text for text in learner)
