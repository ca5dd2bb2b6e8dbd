"""Reading, checking oneself, finding one's way: with a mouse, by keyboard, without scripts."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.door import Arrive
from tests.browser.pages.my_course import MyCoursePage
from tests.browser.pages.self_check import SelfCheckPage
from tests.browser.ways import WAYS, Way

LOTTE = "lotte@krommewaard.example"


@pytest.mark.parametrize("way", WAYS)
def test_a_lesson_is_read_and_done(arrive: Arrive, way: Way) -> None:
    course = MyCoursePage(arrive("bas@krommewaard.example", **way))
    course.open()
    title = course.next_step.inner_text()

    course.read_next_lesson()
    course.open()

    expect(course.next_step).not_to_have_text(title)
    expect(course.step(title)).to_contain_text("klaar")


@pytest.mark.parametrize("way", WAYS)
def test_a_self_check_is_answered_from_the_first_question_to_the_result(
    arrive: Arrive, way: Way
) -> None:
    learner = arrive(**way)
    learner.sign_in("anneke@rietmonde.example")
    check = SelfCheckPage(learner, "zelftoets-welkom")
    check.open()
    check.begin()

    check.answer_everything_right()

    expect(learner.heading()).to_have_text("Uitslag: 100% goed")


@pytest.mark.parametrize("way", WAYS)
def test_a_wrong_answer_says_why_and_where_it_is_explained(arrive: Arrive, way: Way) -> None:
    learner = arrive(LOTTE, **way)
    check = SelfCheckPage(learner, "zelftoets-welkom")
    check.open()
    check.begin()
    learner.hand.pick(learner.page.locator("[name=answer][value=aangifte]"))
    learner.press("Controleer mijn antwoord")

    result = learner.main.get_by_role("group", name="Nog niet. Dat geeft niet")
    expect(result).to_be_focused()
    expect(result).to_be_in_viewport()
    learner.sees("Dit is de eerste stap van het proces.")
    learner.follow("Kijken als een klant")
    expect(learner.heading("Kijken als een klant")).to_be_visible()


def test_an_answer_that_is_missing_is_asked_for_and_gets_the_focus(arrive: Arrive) -> None:
    learner = arrive(LOTTE)
    learner.open("/zelftoetsen/zelftoets-starten")
    learner.press("Begin met de zelftoets")
    learner.press("Controleer mijn antwoord")

    summary = learner.page.locator("[data-errors]")
    expect(summary).to_contain_text("Kies of schrijf eerst een antwoord")
    expect(summary).to_be_focused()


def test_the_place_in_a_lesson_is_remembered(arrive: Arrive) -> None:
    learner = arrive(LOTTE)
    learner.open("/lessen/begin-en-einde")
    heading = learner.page.locator("article h2").nth(2)
    with learner.page.expect_response("**/plek"):
        heading.evaluate("heading => heading.scrollIntoView({ block: 'start' })")
    learner.open("/lessen/begin-en-einde")

    learner.sees("U was hier al eerder.")
    learner.follow("Verder bij")
    expect(learner.page).to_have_url(re.compile("#.+"))
    expect(heading).to_be_in_viewport()


def test_an_exercise_can_be_begun_without_scrolling_on_a_phone(arrive: Arrive) -> None:
    learner = arrive("noor@oudeveen.example", width=360)
    learner.page.set_viewport_size({"width": 360, "height": 640})

    begun = (("projectkaart", "Verder"), ("persona", "Verder"))
    for exercise, button in (*begun, ("interviewverslag", "Begin")):
        learner.open(f"/oefeningen/{exercise}")
        start = learner.main.locator(".utrecht-button", has_text=button)
        expect(start.first).to_be_in_viewport(ratio=1)


def test_a_term_is_explained_in_place(arrive: Arrive) -> None:
    learner = arrive(LOTTE)
    learner.open("/lessen/kijken-als-een-klant")
    term = learner.page.locator("article button[popovertarget]").first
    explained = learner.page.locator(f"#{term.get_attribute('popovertarget')}")
    expect(explained).to_be_hidden()

    learner.hand.press(term)
    expect(explained).to_be_visible()
    learner.page.keyboard.press("Escape")
    expect(explained).to_be_hidden()
    expect(term).to_be_focused()
