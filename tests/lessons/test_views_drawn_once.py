"""Parts of a lesson page are drawn once for everybody; what is somebody's own never is."""

import re

import pytest

from app.content import StepKind
from app.lessons.service import remember_place
from app.progress.service import mark_done
from app.web.course import course
from tests.client import PageClient
from tests.factories import Make
from tests.web.conftest import MakeApp, make_app

__all__ = ["make_app"]  # a fixture

SECOND = "/lessen/van-loket-naar-leefwereld"
DONE = '<span class="lr-hidden">, klaar</span>'


def test_what_one_learner_did_does_not_show_at_another(client: PageClient, make: Make) -> None:
    quick, slow = make.user(name="Noor de Groot"), make.user(name="Youssef el Amrani")
    mark_done(
        user_id=quick.id,
        kind=StepKind.LESSON,
        item_id="kijken-als-een-klant",
        content_version="1",
    )

    of_quick = client.sign_in(quick).get(SECOND).text
    of_slow = client.sign_in(slow).get(SECOND).text

    assert (of_quick.count(DONE), of_slow.count(DONE)) == (1, 0)
    assert "Noor" not in of_slow
    assert "Youssef" not in of_quick


def test_a_lesson_that_is_drawn_again_is_the_same(client: PageClient, make: Make) -> None:
    client.sign_in(make.user())

    assert client.get(SECOND).text == client.get(SECOND).text


def test_each_reader_gets_a_form_that_only_they_can_send(make_app: MakeApp, make: Make) -> None:
    guarded = make_app()
    tokens = []
    for learner in (make.user(), make.user()):
        client = guarded.test_client()
        assert isinstance(client, PageClient)
        page = client.sign_in(learner).get(SECOND).text
        found = set(re.findall(r'name="csrf_token" value="([^"]+)"', page))
        assert len(found) == 1  # the same in the menus and below the lesson
        tokens.append(found.pop())

    mine = client.post(f"{SECOND}/klaar", data={"csrf_token": tokens[1]})
    stolen = client.post(f"{SECOND}/klaar", data={"csrf_token": tokens[0]})

    assert (mine.status_code, stolen.status_code) == (303, 400)


@pytest.mark.parametrize("is_done", [True, False])
def test_what_somebody_did_here_shows_at_nobody_else(
    client: PageClient, make: Make, *, is_done: bool
) -> None:
    lesson = course().lesson(SECOND.rpartition("/")[2])
    was_here, is_new = make.user(), make.user()
    if is_done:
        mark_done(user_id=was_here.id, kind=StepKind.LESSON, item_id=lesson.id, content_version="1")
    else:
        remember_place(was_here, lesson, lesson.headings[1].id)
    words = "U hebt deze les gedaan" if is_done else "U was hier al eerder"

    for _again in range(2):
        assert words in client.sign_in(was_here).get(SECOND).text
        assert words not in client.sign_in(is_new).get(SECOND).text


def test_my_course_is_everybodys_own(client: PageClient, make: Make) -> None:
    cohorts = [make.cohort(name=f"Groep {name}") for name in ("voorjaar", "najaar")]
    quick, slow = (make.learner(cohort) for cohort in cohorts)
    quick.name, slow.name = "Noor de Groot", "Youssef el Amrani"
    step = course().steps[0]
    mark_done(user_id=quick.id, kind=step.kind, item_id=step.id, content_version="1")

    for _again in range(2):
        of_quick = client.sign_in(quick).get("/mijn-cursus").text
        of_slow = client.sign_in(slow).get("/mijn-cursus").text

        assert ("Groep voorjaar" in of_quick, "Groep najaar" in of_quick) == (True, False)
        assert ("Groep voorjaar" in of_slow, "Groep najaar" in of_slow) == (False, True)
        assert ("Noor" in of_quick, "Youssef" in of_quick) == (True, False)
        assert ("Noor" in of_slow, "Youssef" in of_slow) == (False, True)
        assert f'id="volgende-stap">{step.title}' in of_slow
        assert f'id="volgende-stap">{step.title}' not in of_quick
