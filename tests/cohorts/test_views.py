"""The pages on which an organiser plans a cohort and fills it."""

import pytest
from sqlalchemy import func, select

from app.accounts.models import User
from app.cohorts import queries
from app.cohorts.models import Cohort, CohortRole, Enrolment
from app.db import db
from app.mail import Mail
from tests.client import PageClient
from tests.factories import Make
from tests.factories.accounts import with_password

HOSTILE = "<script>alert('x')</script> & Co"
LITERALLY = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; Co"


def at(cohort: Cohort, rest: str) -> str:
    return f"/cohorten/{cohort.public_id}/{rest}"


def count(kind: type[object]) -> int:
    return db.session.scalars(select(func.count()).select_from(kind)).one()


def plan(organisation: str, **more: str) -> dict[str, str]:
    days = {"starts_on": "2026-09-01", "ends_on": "2026-12-18"}
    return {"name": "Najaar 2026", "organisation": organisation} | days | more


def test_an_organiser_makes_a_cohort_with_its_trainers(client: PageClient, make: Make) -> None:
    ours = make.organisation()
    client.sign_in(make.organiser(ours))
    assert ours.name in client.get("/cohorten/nieuw").text

    typed = plan(ours.public_id, trainers="Ingrid de Wit <ingrid@elders.example>")
    answer = client.post("/cohorten/nieuw", data=typed)

    cohort = db.session.scalars(select(Cohort)).one()
    assert answer.location == at(cohort, "uitnodigen")
    assert [user.name for user in queries.trainers_of(cohort)] == ["Ingrid de Wit"]
    assert "Najaar 2026 is gemaakt." in client.get(answer.location).text


def test_a_refused_cohort_keeps_what_was_typed_and_saves_nothing(
    client: PageClient, make: Make
) -> None:
    ours = make.organisation()
    client.sign_in(make.organiser(ours))

    page = client.post(
        "/cohorten/nieuw",
        data=plan(ours.public_id, name=HOSTILE, ends_on="2026-08-01", trainers="geen adres"),
    )

    assert page.status_code == 422
    assert LITERALLY in page.text
    assert "geen adres</textarea>" in page.text
    assert "De laatste dag moet na de eerste dag komen." in page.text
    assert "geen adres is geen e-mailadres." in page.text
    assert (count(Cohort), count(Mail)) == (0, 0)


def test_a_cohort_for_another_organisation_is_refused(client: PageClient, make: Make) -> None:
    theirs = make.organisation()
    client.sign_in(make.organiser())

    page = client.post("/cohorten/nieuw", data=plan(theirs.public_id))

    assert page.status_code == 422
    assert count(Cohort) == 0


def test_learners_are_invited_from_a_list(client: PageClient, make: Make) -> None:
    cohort = make.cohort()
    client.sign_in(make.organiser(cohort.organisation))
    people = "Noor Bakker <noor@x.example>\nsaar@x.example"

    answer = client.post(at(cohort, "uitnodigen"), data={"people": people, "role": "learner"})

    page = client.get(answer.location)
    assert "2 mensen zijn uitgenodigd." in page.text
    assert "noor@x.example" in page.text
    assert count(Mail) == 2
    again = client.post(at(cohort, "uitnodigen"), data={"people": people, "role": "learner"})
    assert "Iedereen op de lijst zat al in het cohort." in client.get(again.location).text


@pytest.mark.parametrize("known", [True, False])
def test_the_answer_does_not_tell_who_has_an_account(
    client: PageClient, make: Make, *, known: bool
) -> None:
    cohort = make.cohort()
    if known:
        with_password(make.user("Saar", email="saar@x.example"))
    client.sign_in(make.organiser(cohort.organisation))

    answer = client.post(
        at(cohort, "uitnodigen"), data={"people": "saar@x.example", "role": "learner"}
    )

    assert answer.location == at(cohort, "deelnemers")
    assert "1 persoon is uitgenodigd." in client.get(answer.location).text


def test_one_wrong_line_invites_nobody_and_keeps_the_list(client: PageClient, make: Make) -> None:
    cohort = make.cohort()
    client.sign_in(make.organiser(cohort.organisation))
    before = count(User)

    page = client.post(
        at(cohort, "uitnodigen"),
        data={"people": f"saar@x.example\n{HOSTILE}", "role": "learner"},
    )

    assert page.status_code == 422
    assert f"saar@x.example\n{LITERALLY}</textarea>" in page.text.replace("\r", "")
    assert "<script>alert" not in page.text
    assert (count(User), count(Mail)) == (before, 0)


def test_all_who_do_something_else_here_are_told_together(client: PageClient, make: Make) -> None:
    cohort = make.cohort()
    trainer, other = make.trainer(cohort), make.enrolled(cohort, CohortRole.ORGANISER)
    client.sign_in(make.organiser(cohort.organisation))
    people = f"{trainer.email}\n{other.email}\nnew@x.example"

    page = client.post(at(cohort, "uitnodigen"), data={"people": people, "role": "learner"})

    assert page.status_code == 422
    assert f"{trainer.email} is al trainer in dit cohort." in page.text
    assert f"{other.email} is al organisator in dit cohort." in page.text
    assert "new@x.example" in page.text
    assert count(Mail) == 0


def test_people_are_listed_literally_and_can_leave(client: PageClient, make: Make) -> None:
    cohort = make.cohort()
    learner = make.learner(cohort, HOSTILE)
    client.sign_in(make.organiser(cohort.organisation))
    page = client.get(at(cohort, "deelnemers"))
    assert LITERALLY in page.text
    assert "<script>alert" not in page.text
    assert "Nog geen trainer" in page.text

    answer = client.post(at(cohort, f"deelnemers/{learner.public_id}/beeindigen"))

    assert f"{LITERALLY} zit niet meer in het cohort." in client.get(answer.location).text
    assert queries.learners_in(cohort) == []
    assert count(Enrolment) == 1


def test_an_invitation_is_sent_again(client: PageClient, make: Make) -> None:
    cohort = make.cohort()
    learner = make.learner(cohort)
    client.sign_in(make.organiser(cohort.organisation))
    assert "Opnieuw uitnodigen" in client.get(at(cohort, "deelnemers")).text

    client.post(at(cohort, f"deelnemers/{learner.public_id}/opnieuw-uitnodigen"))

    assert db.session.scalars(select(Mail.recipient)).all() == [learner.email]


def test_a_cohort_is_changed(client: PageClient, make: Make) -> None:
    cohort = make.cohort()
    client.sign_in(make.organiser(cohort.organisation))
    assert 'value="Najaar"' in client.get(at(cohort, "wijzigen")).text

    client.post(at(cohort, "wijzigen"), data=plan("", name="Winter"))

    db.session.refresh(cohort)
    assert cohort.name == "Winter"
    assert client.post(at(cohort, "wijzigen"), data=plan("", name="")).status_code == 422


def test_closing_ends_the_access_of_trainers_until_it_is_opened_again(
    client: PageClient, make: Make
) -> None:
    cohort = make.cohort()
    trainer = make.trainer(cohort)
    client.sign_in(make.organiser(cohort.organisation))

    answer = client.post(at(cohort, "afsluiten"))

    assert "Najaar is afgesloten." in client.get(answer.location).text
    assert client.get(at(cohort, "deelnemers")).status_code == 404
    db.session.expire_all()
    assert queries.cohorts_for(trainer) == []
    client.post(at(cohort, "heropenen"))
    assert client.get(at(cohort, "deelnemers")).status_code == 200
    assert queries.cohorts_for(trainer) == [cohort]


PLANNERS = ("organiser", "administrator", "organiser of the cohort")
PEOPLE = ["stranger", "learner", "trainer", "member", "organiser elsewhere", *PLANNERS]


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("rest", ["deelnemers", "uitnodigen", "wijzigen"])
def test_who_may_plan_a_cohort(client: PageClient, make: Make, who: str, rest: str) -> None:
    cohort = make.cohort()
    _become(client, make, cohort, who)

    expected = 302 if who == "stranger" else 200 if who in PLANNERS else 404
    assert client.get(at(cohort, rest)).status_code == expected


@pytest.mark.parametrize("who", ["stranger", "learner", "trainer", "organiser elsewhere"])
@pytest.mark.parametrize(
    "rest",
    [
        *("uitnodigen", "wijzigen", "afsluiten", "heropenen"),
        *("deelnemers/{person}/beeindigen", "deelnemers/{person}/opnieuw-uitnodigen"),
    ],
)
def test_who_may_not_change_a_cohort(client: PageClient, make: Make, who: str, rest: str) -> None:
    cohort = make.cohort()
    victim = make.learner(cohort, "Victim")
    _become(client, make, cohort, who)

    answer = client.post(at(cohort, rest.format(person=victim.public_id)))

    assert answer.status_code == (401 if who == "stranger" else 404)
    assert count(Mail) == 0
    assert victim in queries.learners_in(cohort)


@pytest.mark.parametrize(
    ("who", "new", "closed"),
    [
        ("stranger", 302, 302),
        ("learner", 404, 404),
        ("trainer", 404, 404),
        ("organiser of the cohort", 404, 200),
        ("organiser", 200, 200),
        ("administrator", 200, 200),
    ],
)
def test_who_may_make_cohorts(
    client: PageClient, make: Make, who: str, new: int, closed: int
) -> None:
    _become(client, make, make.cohort(), who)

    assert client.get("/cohorten/nieuw").status_code == new
    assert client.get("/cohorten/afgesloten").status_code == closed


def _become(client: PageClient, make: Make, cohort: Cohort, who: str) -> None:
    people = {
        "learner": lambda: make.learner(cohort),
        "trainer": lambda: make.trainer(cohort),
        "member": lambda: make.member(cohort.organisation),
        "organiser elsewhere": make.organiser,
        "organiser": lambda: make.organiser(cohort.organisation),
        "administrator": lambda: make.administrator(cohort.organisation),
        "organiser of the cohort": lambda: make.enrolled(cohort, CohortRole.ORGANISER),
    }
    if who in people:
        client.sign_in(people[who]())  # type: ignore[no-untyped-call]  # lambdas
