"""The whole blended course, once: by mouse, by keyboard alone, on a phone without scripts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.door import Arrive, Visits
from tests.browser.pages.card import CardPage
from tests.browser.pages.grading import GradingPage
from tests.browser.pages.mails import MailsPage
from tests.browser.pages.my_course import MyCoursePage
from tests.browser.pages.project import ProjectPage
from tests.browser.pages.self_check import SelfCheckPage
from tests.browser.pages.workshops import WorkshopsPage
from tests.browser.server import demonstration
from tests.browser.visitor import Visitor
from tests.browser.ways import WAYS, Way

JEROEN = "jeroen@krommewaard.example"
BAS = "bas@krommewaard.example"
INGRID = "ingrid@leerreis.example"
TITLE = "Ik krijg een kind in Kromme Waard"
ADVICE = "Kies één groep ouders. Voor wie is deze reis het lastigst?"
SAME = "Ik weet dat er een kind komt"
CARD = {
    "Titel van de reis": TITLE,
    "Uitdaging": "Ik wil één keer vertellen dat er een kind is. Nu vraagt iedereen het opnieuw.",
    "Begin van de reis": SAME,
    "Einde van de reis": SAME,
    "Doelgroep": "Alle inwoners",
}
CHOICES = {"Levensgebeurtenis": "Er komt een kind", "Projectleider": "Jeroen Kuipers"}
COLLEAGUES = {"Jeroen Kuipers": "Beleid", "Bas Hofman": "Balie", "Ans Bos": "Communicatie"}


@pytest.fixture
def address(filled: Path, tmp_path: Path) -> Iterator[str]:
    """A demonstration of its own for each walk: all of them take the same seats."""
    with demonstration(filled, tmp_path / "demo") as address:
        yield address


@pytest.fixture
def visits() -> Visits:
    """Nobody yet: who signed in to the demonstration of another walk is unknown in this one."""
    return {}


@pytest.mark.parametrize("way", WAYS)
def test_the_whole_walk(arrive: Arrive, way: Way) -> None:
    learner, trainer = arrive(**way), arrive(**way)
    learner.sign_in(JEROEN)
    trainer.sign_in(INGRID)

    learn(learner)
    make_a_team(learner, arrive(BAS))
    fill_in_the_card(learner)
    hand_in_what_stands_out(learner)
    judge(trainer, passes=False)
    read_the_mail(arrive(), "Uw trainer las", "Er kan nog iets beter")
    improve(learner)
    judge(trainer, passes=True)
    see_the_progress(learner)
    wait_for_a_full_workshop(learner)
    take_a_seat(learner)


def learn(learner: Visitor) -> None:
    """Two lessons and the self-check of the first module."""
    course = MyCoursePage(learner)
    for _lesson in range(2):
        course.open()
        course.read_next_lesson()
    course.open()
    assert course.begin_next_step() == "Kijken, lezen en de weg weten"
    check = SelfCheckPage(learner, "zelftoets-welkom")
    check.begin()
    check.answer_everything_right()
    expect(learner.heading()).to_have_text("Uitslag: 100% goed")
    course.open()
    expect(course.next_step).not_to_have_text("Kijken, lezen en de weg weten")


def make_a_team(learner: Visitor, colleague: Visitor) -> None:
    """A project, and a colleague who says yes."""
    project = ProjectPage(learner)
    project.begin(TITLE)
    project.invite(BAS)
    ProjectPage(colleague).join(TITLE)
    project.begin_document("Projectkaart")


def fill_in_the_card(learner: Visitor) -> None:
    """Fields and lists: rows are added, moved, taken away and put back."""
    card = CardPage(learner)
    card.write(CARD)
    card.choose(CHOICES)
    for name, discipline in COLLEAGUES.items():
        card.add_colleague(name, discipline)
    card.add_moment("Kick-off", "14-3-2027")
    card.press_in_row(2, "omhoog")
    card.expect_team("Jeroen Kuipers", "Ans Bos", "Bas Hofman")
    card.press_in_row(1, "verwijderen")
    card.expect_team("Jeroen Kuipers", "Bas Hofman")
    learner.press("Terugzetten")
    card.expect_team("Jeroen Kuipers", "Ans Bos", "Bas Hofman")
    card.save()
    learner.sees("Begin en einde zijn nu hetzelfde.")
    learner.sees("\u2018Alle inwoners\u2019 is bijna iedereen.")


def hand_in_what_stands_out(learner: Visitor) -> None:
    """What blocks is solved; what may stay gets a reason."""
    card = CardPage(learner)
    card.hand_in()
    learner.sees("1 punt blokkeert het inleveren")
    learner.follow("Begin en einde van de reis zijn hetzelfde.")
    learner.write("Einde van de reis", "Mijn kind gaat voor het eerst naar school")
    card.hand_in()
    learner.sees("Dit mag zo blijven, met een reden")
    learner.press("Inleveren")
    expect(learner.page.locator("[data-errors]")).to_be_visible()
    learner.write("De doelgroep is iedereen.", "Wij weten het nog niet beter.")
    card.confirm()


def judge(trainer: Visitor, *, passes: bool) -> None:
    """The trainer finds it in the queue and decides."""
    grading = GradingPage(trainer)
    grading.pick(TITLE)
    if passes:
        grading.give_levels(3)
        grading.accept()
        return
    trainer.sees("Wij weten het nog niet beter.")
    grading.give_levels(2)
    grading.send_back(ADVICE)


def read_the_mail(anyone: Visitor, *words: str) -> None:
    """The whole team is told."""
    for email in (JEROEN, BAS):
        MailsPage(anyone).letter(email, *words)


def improve(learner: Visitor) -> None:
    """The team reads what the trainer wrote, and hands in again."""
    MyCoursePage(learner).open()
    learner.follow(f"Projectkaart: {TITLE}")
    learner.sees(ADVICE)
    learner.follow("Ons document verbeteren")
    card = CardPage(learner)
    card.write({"Doelgroep": "Ouders die hier nog niemand kennen"})
    card.hand_in()
    learner.sees("Niets blokkeert het inleveren")
    card.confirm()


def see_the_progress(learner: Visitor) -> None:
    """The step is done, and earlier attempts stay readable."""
    course = MyCoursePage(learner)
    course.open()
    learner.follow(TITLE)
    learner.follow("Projectkaart")
    learner.sees("Voldoet")
    learner.follow("Lees de feedback")
    learner.sees("Gelukt! Deze stap is klaar voor uw hele team")
    learner.follow("Poging 1")
    learner.sees(ADVICE)


def wait_for_a_full_workshop(learner: Visitor) -> None:
    """A place on the waiting list, and off it again."""
    workshops = WorkshopsPage(learner)
    workshops.choose("Vol, 2 op de wachtlijst")
    workshops.wait_for_a_seat()
    workshops.give_up("Ik wil niet meer wachten")


def take_a_seat(learner: Visitor) -> None:
    """A seat, its file for the calendar, and the seat given back."""
    workshops = WorkshopsPage(learner)
    workshops.choose("nog 10 plekken")
    workshops.take_a_seat()
    assert "SUMMARY:Kick-off" in workshops.calendar_file()
    workshops.give_up("Ik kan niet komen")
