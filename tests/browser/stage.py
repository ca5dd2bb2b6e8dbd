"""The rarer things: a link in a mail, an attempt at a self-check, work that was graded."""

from playwright.sync_api import expect

from tests.browser.door import Arrive
from tests.browser.pages.grading import GradingPage
from tests.browser.pages.mails import MailsPage
from tests.browser.pages.project import ProjectPage
from tests.browser.pages.self_check import SelfCheckPage
from tests.browser.site import WHO


def set_the_stage(arrive: Arrive) -> None:
    """Let people do what leads to pages that the demonstration does not have by itself."""
    _ask_for_a_password(arrive)
    _answer_a_self_check(arrive)
    _begin_a_journey(arrive)
    _grade(arrive)


def _ask_for_a_password(arrive: Arrive) -> None:
    stranger = arrive()
    stranger.open("/wachtwoord-vergeten")
    stranger.write("E-mailadres", WHO["learner"])
    stranger.press("Stuur mij de link")
    MailsPage(stranger).letter(WHO["learner"], "/wachtwoord-instellen/")


def _answer_a_self_check(arrive: Arrive) -> None:
    """One attempt to the end, and one that has only begun."""
    learner = arrive(WHO["learner"])
    check = SelfCheckPage(learner, "zelftoets-welkom")
    check.open()
    check.begin()
    check.answer_everything_right()
    learner.press("Nog een keer doen")
    expect(learner.heading("vraag 1")).to_be_visible()


def _begin_a_journey(arrive: Arrive) -> None:
    """Of all exercises it is this one that has a drawing."""
    learner = arrive(WHO["learner"])
    learner.open("/projecten")
    ProjectPage(learner).begin_document("Huidige klantreis")


def _grade(arrive: Arrive) -> None:
    """Begin to judge a card; another has been judged already."""
    trainer = arrive(WHO["trainer"])
    grading = GradingPage(trainer)
    grading.pick("Ik ga verhuizen naar Oudeveen")
    trainer.write("De volgende stap", "Kijk nog eens naar de doelgroep.")
    trainer.press("Opslaan")
    trainer.sees("Eerdere teksten")
