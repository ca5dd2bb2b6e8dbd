import pytest
from flask import Flask
from sqlalchemy import func, select

from app.content import StepKind
from app.db import db
from app.lessons.models import LessonPlace
from app.progress.models import StepDone
from app.progress.queries import done_by
from app.progress.service import mark_done
from app.web.course import course
from tests.client import PageClient
from tests.conftest import CountQueries
from tests.factories import Make
from tests.factories.exercises import good_card, make_document, make_submission
from tests.factories.projects import make_project

LESSON = "kijken-als-een-klant"


def lessons() -> list[str]:
    return [lesson.id for lesson in course().lessons]


def test_my_course_puts_the_first_step_on_top(client: PageClient, make: Make) -> None:
    page = client.sign_in(make.learner()).get("/mijn-cursus")

    assert page.status_code == 200
    assert f'href="/lessen/{LESSON}"' in page.text
    assert "Uw volgende kleine stap" in page.text
    assert f"0 van {len(course().modules)} modules klaar" in page.text


def test_finishing_a_lesson_leads_to_the_next_step(client: PageClient, make: Make) -> None:
    noor = make.learner()
    answer = client.sign_in(noor).post(f"/lessen/{LESSON}/klaar")

    assert (answer.status_code, answer.location) == (303, "/lessen/van-loket-naar-leefwereld")
    assert done_by(noor.id)[StepKind.LESSON, LESSON].content_version == course().version
    assert "U hebt deze les gedaan" in client.get(f"/lessen/{LESSON}").text


def test_pressing_done_twice_is_one_fact(client: PageClient, make: Make) -> None:
    client.sign_in(make.learner())
    for _again in range(2):
        client.post(f"/lessen/{LESSON}/klaar")

    assert db.session.scalar(select(func.count()).select_from(StepDone)) == 1


def test_a_lesson_takes_at_most_four_queries(
    client: PageClient,
    make: Make,
    count_queries: CountQueries,
) -> None:
    client.sign_in(make.learner())
    with count_queries() as seen:
        client.get(f"/lessen/{LESSON}")

    assert len(seen) <= 3  # who, what is done, where in the lesson


def test_the_place_in_a_lesson_is_remembered_for_its_reader_only(
    client: PageClient, make: Make, app: Flask
) -> None:
    heading = course().lesson(LESSON).headings[1]
    client.sign_in(make.learner()).post(f"/lessen/{LESSON}/plek", data={"kop": heading.id})
    other = app.test_client().sign_in(make.learner())  # type: ignore[attr-defined]  # a PageClient

    assert f'<a href="#{heading.id}">Verder bij' in client.get(f"/lessen/{LESSON}").text
    assert "U was hier al eerder" not in other.get(f"/lessen/{LESSON}").text


def test_a_place_that_does_not_exist_means_the_top(client: PageClient, make: Make) -> None:
    client.sign_in(make.learner())
    client.post(f"/lessen/{LESSON}/plek", data={"kop": '"><script>'})

    assert db.session.scalars(select(LessonPlace.heading)).one() == ""


@pytest.mark.parametrize("path", ["/lessen/niets", "/modules/niets", "/bestanden/0/x.svg"])
def test_what_the_course_does_not_have_does_not_exist(
    client: PageClient, make: Make, path: str
) -> None:
    assert client.sign_in(make.learner()).get(path).status_code == 404


def test_every_lesson_and_module_is_a_good_page(client: PageClient, make: Make) -> None:
    client.sign_in(make.learner())
    paths = [f"/lessen/{name}" for name in lessons()]
    paths += [f"/modules/{module.id}" for module in course().modules]

    assert {client.get(path).status_code for path in paths} == {200}


def test_everything_done_says_so(client: PageClient, make: Make) -> None:
    noor = make.learner()
    for step in course().steps:
        mark_done(user_id=noor.id, kind=step.kind, item_id=step.id, content_version="v")

    page = client.sign_in(noor).get("/mijn-cursus")
    assert "U hebt alle stappen gedaan" in page.text
    count = len(course().modules)
    assert f"{count} van {count} modules klaar" in page.text


def test_a_picture_is_kept_by_browsers_and_never_a_page_of_ours(client: PageClient) -> None:
    asset = course().assets[0]
    picture = client.get(asset.url, buffered=True)
    opened = client.get(asset.url, headers={"Sec-Fetch-Dest": "document"}, buffered=True)

    assert "immutable" in picture.headers["Cache-Control"]
    assert "sandbox" in picture.headers["Content-Security-Policy"]
    assert opened.headers["Content-Disposition"].startswith("attachment")


def test_the_glossary_is_there_for_everyone(client: PageClient) -> None:
    page = client.get("/begrippen")

    assert page.status_code == 200
    assert 'id="klantreis"' in page.text


def test_work_that_the_trainer_has_is_not_the_next_step(client: PageClient, make: Make) -> None:
    cohort = make.cohort()
    noor = make.learner(cohort)
    done = [step for step in course().steps if step.id != "projectkaart"]
    for step in done:
        mark_done(user_id=noor.id, kind=step.kind, item_id=step.id, content_version="v")
    project = make_project([noor], cohort)
    document = make_document(project, noor, good_card(noor))
    before = client.sign_in(noor).get("/mijn-cursus")
    make_submission(document, noor)

    after = client.get("/mijn-cursus")
    assert "Naar de oefening" in before.text
    assert "U hoeft nu niets te doen" in after.text
    assert "bij uw trainer" in after.text
    module = course().module_of(course().step(StepKind.EXERCISE, "projectkaart"))
    assert "bij uw trainer" in client.get(f"/modules/{module.id}").text


def test_a_module_says_what_its_own_steps_take(client: PageClient, make: Make) -> None:
    module = course().module("starten-en-draagvlak")
    read = sum(step.minutes for step in module.steps if step.kind in ("lesson", "quiz"))

    page = client.sign_in(make.learner()).get(module.url)

    assert f"Module M1, {read} min aan lessen en zelftoets" in page.text
    assert "<dt>Oefeningen met uw team</dt><dd>45 min</dd>" in page.text
    assert "<dt>Bijeenkomsten</dt><dd>2,5 uur</dd>" in page.text


def test_my_course_says_which_modules_are_for_which_role(client: PageClient, make: Make) -> None:
    text = client.sign_in(make.learner()).get("/mijn-cursus").text

    assert "Welke modules horen bij welke rol?" in text
    assert "<dt>Lezer, 1 uur en 43 min</dt><dd>M0, M9</dd>" in text


def test_my_course_says_what_is_still_needed_to_finish(client: PageClient, make: Make) -> None:
    text = client.sign_in(make.learner()).get("/mijn-cursus").text

    assert "U hebt 0 van de 11 dingen die nodig zijn." in text
    assert "0 van 11 gedaan" in text
    assert f"{course().workshop('w4-atelier-dag-1').title} of " in text
