from datetime import date, time

import icalendar
import pytest

from app.accounts.models import User
from app.cohorts.models import Cohort
from app.db import db
from app.workshops import service
from app.workshops.models import Workshop
from tests.client import PageClient
from tests.factories import Make
from tests.factories.exercises import good_card, make_document, make_submission
from tests.factories.projects import make_project
from tests.factories.workshops import KICK_OFF, learners, signed_up, state_of, workshop

TODAY = date(2026, 3, 2)


@pytest.fixture
def cohort(make: Make) -> Cohort:
    return make.cohort(name="Najaar 2026")


@pytest.fixture
def session(cohort: Cohort) -> Workshop:
    return workshop(cohort, seats=2)


@pytest.fixture
def noor(make: Make, cohort: Cohort) -> User:
    return make.learner(cohort)


def address(found: Workshop, *parts: str) -> str:
    return "/".join(["/bijeenkomsten", found.public_id, *parts])


def test_an_empty_list_says_what_will_come(client: PageClient, noor: User) -> None:
    page = client.sign_in(noor).get("/bijeenkomsten").text

    assert "Nog geen bijeenkomsten gepland" in page
    assert 'href="/mijn-cursus"' in page


def test_the_list_begins_with_ones_own(client: PageClient, noor: User, cohort: Cohort) -> None:
    workshop(cohort, title="Nog plek", held_on=date(2026, 3, 5))
    mine = workshop(cohort, title="Van mij", held_on=date(2026, 4, 5))
    signed_up(mine, noor)

    page = client.sign_in(noor).get("/bijeenkomsten").text

    assert page.index("Van mij") < page.index("Hier kunt u nog bij") < page.index("Nog plek")
    assert "zondag 5 april 2026, 9.30 tot 12.00 uur" in page


def test_what_is_called_off_is_shown_to_its_people_only(
    client: PageClient, make: Make, noor: User, session: Workshop, cohort: Cohort
) -> None:
    signed_up(session, noor)
    service.call_off(session, "De trainer is ziek.", actor=session.made_by)

    assert "Gaat niet door" in client.sign_in(noor).get("/bijeenkomsten").text
    other = make.learner(cohort)
    assert session.title not in client.sign_in(other).get("/bijeenkomsten").text


def test_somebody_takes_a_seat_and_sees_it(
    client: PageClient, noor: User, session: Workshop
) -> None:
    before = client.sign_in(noor).get(address(session)).text

    response = client.post(address(session, "aanmelden"), follow_redirects=True)

    assert "Meld mij aan" in before
    assert "Meld mij aan" not in response.text
    assert "U hebt een plek" in response.text
    assert state_of(session, noor) == "seat"


def test_when_it_is_full_one_waits_and_sees_the_place(
    client: PageClient, noor: User, session: Workshop
) -> None:
    signed_up(session, *learners(session, 4))

    page = client.sign_in(noor).post(address(session, "aanmelden"), follow_redirects=True).text

    assert "U staat op de wachtlijst, op plaats 3" in page
    assert "bellen.example" not in page


def test_giving_up_a_seat_gives_it_to_the_next(
    client: PageClient, noor: User, session: Workshop
) -> None:
    sem, fatima = learners(session, 2)
    signed_up(session, noor, sem, fatima)

    response = client.sign_in(noor).post(address(session, "afmelden"), follow_redirects=True)

    assert "U bent afgemeld" in response.text
    assert [state_of(session, one) for one in (noor, fatima)] == ["cancelled", "seat"]


@pytest.mark.parametrize("act", ["aanmelden", "afmelden"])
def test_a_refusal_says_why_and_saves_nothing(
    client: PageClient, noor: User, session: Workshop, act: str
) -> None:
    signed_up(session, *([noor] if act == "afmelden" else []))
    before = state_of(session, noor)
    session.held_on, session.begins = TODAY, time(11)

    response = client.sign_in(noor).post(address(session, act))

    assert response.status_code == 422
    assert "Deze bijeenkomst is al begonnen" in response.text
    assert state_of(session, noor) == before


def test_the_link_is_for_who_has_a_seat_and_who_guides(
    client: PageClient, make: Make, session: Workshop, cohort: Cohort
) -> None:
    seated, waits, outside = learners(session, 3)
    session.seats = 1
    db.session.commit()
    signed_up(session, seated, waits)
    people = [seated, waits, outside, make.trainer(cohort)]

    pages = [client.sign_in(one).get(address(session)).text for one in people]

    assert ["bellen.example" in page for page in pages] == [True, False, False, True]


def test_the_programme_has_times_from_the_start_and_says_what_is_needed(
    client: PageClient, noor: User, session: Workshop
) -> None:
    page = client.sign_in(noor).get(address(session)).text

    for time_in_programme in ("9.30", "9.40", "9.50", "10.15", "10.35", "10.45"):
        assert f">{time_in_programme}<" in page
    assert page.count("Nog nodig:") == 3
    assert 'href="/oefeningen/projectkaart"' in page


def test_a_page_of_a_workshop_costs_few_queries(
    client: PageClient, noor: User, session: Workshop, count_queries: object
) -> None:
    client.sign_in(noor)
    signed_up(session, noor)

    with count_queries() as seen:  # type: ignore[operator]  # a fixture that counts
        client.get(address(session))

    # who is it; the workshop; what may they do; other dates; what is done and handed in; trainers
    assert len(seen) == 7


def test_another_date_is_offered(client: PageClient, noor: User, session: Workshop) -> None:
    other = workshop(session.cohort, held_on=date(2026, 6, 3), seats=1)
    signed_up(other, *learners(other, 2))

    page = client.sign_in(noor).get(address(session)).text

    assert "woensdag 3 juni 2026" in page
    assert "Vol, 1 op de wachtlijst" in page


def test_a_workshop_whose_kind_left_the_course_still_has_its_page(
    client: PageClient, noor: User, cohort: Cohort
) -> None:
    found = workshop(cohort, kind_id="w9-vervallen", title="Oude soort")

    assert "Oude soort" in client.sign_in(noor).get(address(found)).text


def test_the_calendar_file_is_for_who_has_a_seat(
    client: PageClient, noor: User, session: Workshop
) -> None:
    signed_up(session, noor)

    response = client.sign_in(noor).get(address(session, "agenda.ics"))

    event = icalendar.Calendar.from_ical(response.text).walk("VEVENT")[0]
    assert "METHOD:PUBLISH" in response.text
    assert event.decoded("dtstart") == session.starts_at
    assert response.content_type == "text/calendar; charset=utf-8"
    assert "bijeenkomst-2026-03-10.ics" in response.headers["Content-Disposition"]


def test_without_a_seat_there_is_no_calendar_file(
    client: PageClient, make: Make, session: Workshop, cohort: Cohort
) -> None:
    first, second, waits = learners(session, 3)
    signed_up(session, first, second, waits)

    for actor in (waits, make.learner(cohort), make.trainer(cohort)):
        assert client.sign_in(actor).get(address(session, "agenda.ics")).status_code == 404
    service.call_off(session, "", actor=session.made_by)
    assert client.sign_in(first).get(address(session, "agenda.ics")).status_code == 404


def test_who_has_nothing_to_do_with_it_finds_nothing(
    client: PageClient, make: Make, session: Workshop
) -> None:
    client.sign_in(make.learner())

    for part in ("", "agenda.ics", "deelnemers", "wijzigen", "afgelasten"):
        assert client.get(address(session, part).rstrip("/")).status_code == 404
    for part in ("aanmelden", "afmelden", "wijzigen", "afgelasten", "deelnemers.csv"):
        assert client.post(address(session, part)).status_code == 404


def test_the_page_of_a_kind_shows_its_dates_and_an_unknown_kind_is_not_there(
    client: PageClient, noor: User, session: Workshop
) -> None:
    client.sign_in(noor)

    page = client.get(f"/bijeenkomsten/soort/{KICK_OFF}").text

    assert address(session) in page
    assert "2,5 uur" in page
    assert client.get("/bijeenkomsten/soort/bestaat-niet").status_code == 404


def test_the_time_of_one_report_is_not_said_of_six(client: PageClient, noor: User) -> None:
    client.sign_in(noor)

    page = client.get("/bijeenkomsten/soort/w4-atelier-dag-1")

    assert "minstens 6" in page.text
    assert page.text.count("per stuk") == 1


def test_beside_my_course_stands_the_next_workshop(
    client: PageClient, noor: User, session: Workshop
) -> None:
    signed_up(session, noor)

    page = client.sign_in(noor).get("/mijn-cursus").text

    block = _beside(page)
    assert session.title in block
    assert block.count("Nog nodig:") == 3


def _beside(page: str) -> str:
    """The block of the next workshop, to the heading of the block after it."""
    return page.partition('id="bijeenkomst"')[2].partition("<h2")[0]


def test_a_card_that_was_handed_in_is_not_asked_for_again(
    client: PageClient, noor: User, session: Workshop
) -> None:
    document = make_document(make_project([noor], session.cohort), noor, good_card(noor))
    make_submission(document, noor)
    signed_up(session, noor)

    page = client.sign_in(noor).get(address(session)).text
    beside = client.get("/mijn-cursus").text

    assert page.count("Nog nodig:") == 2
    assert "Ingeleverd door uw team" in page
    assert _beside(beside).count("Nog nodig:") == 2


def test_without_a_seat_that_block_says_where_to_find_one(client: PageClient, noor: User) -> None:
    page = client.sign_in(noor).get("/mijn-cursus").text

    block = page[page.index('id="bijeenkomst"') :]
    assert 'href="/bijeenkomsten"' in block
    assert "U hebt geen plek bij een komende bijeenkomst." in block
