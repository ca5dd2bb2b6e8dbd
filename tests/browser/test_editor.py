"""Two people, bad connections, crashes: what somebody typed is never lost."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from app import clock
from tests.browser.door import Arrive
from tests.browser.pages.card import CardPage
from tests.browser.visitor import Visitor

MARLOES = "marloes@oudeveen.example"
NOOR = "noor@oudeveen.example"
OFFLINE = "er is geen verbinding"
AT_MOST = 2000  # ms after the last key


@pytest.fixture
def marloes(arrive: Arrive) -> CardPage:
    """The card in the window of Marloes."""
    return opened(arrive(MARLOES))


@pytest.fixture
def noor(arrive: Arrive) -> CardPage:
    """The same card in the window of Noor."""
    return opened(arrive(NOOR))


def opened(visitor: Visitor) -> CardPage:
    card = CardPage(visitor)
    card.open()
    return card


def offline(card: CardPage, *, now: bool) -> None:
    card.visitor.page.context.set_offline(offline=now)


def test_what_is_typed_is_on_its_way_within_two_seconds(arrive: Arrive) -> None:
    visitor = arrive(MARLOES)
    start = clock.now()
    visitor.page.clock.install(time=start)
    card = opened(visitor)
    with visitor.page.expect_response("**/opslaan"):  # a look at what colleagues saved
        visitor.page.clock.pause_at(start + timedelta(minutes=5))
    card.write({"Opdrachtgever": "Ineke Postma, directeur"})

    with visitor.page.expect_response("**/opslaan"):
        visitor.page.clock.run_for(AT_MOST)

    card.expect_saved()


def test_different_fields_merge_without_a_word(marloes: CardPage, noor: CardPage) -> None:
    marloes.write_and_wait("Wanneer tevreden", "Half zoveel bellers.")
    noor.write_and_wait("Moeilijk bereikbare mensen", "Mensen zonder mail.")

    noor.expect_text("Wanneer tevreden", "Half zoveel bellers.")
    marloes.expect_text("Moeilijk bereikbare mensen", "Mensen zonder mail.")
    expect(noor.visitor.page.locator("[data-ask]")).to_have_count(0)


def test_the_same_field_asks_and_both_texts_can_stay(marloes: CardPage, noor: CardPage) -> None:
    offline(noor, now=True)
    noor.write({"Waarom nu": "De wet verandert."})
    marloes.write_and_wait("Waarom nu", "De wachtrij groeit.")
    offline(noor, now=False)

    noor.visitor.sees("U en Marloes schreven tegelijk in")
    noor.visitor.sees("De wachtrij groeit.")
    noor.expect_unsaved("kies welke tekst blijft staan.")
    noor.visitor.hand.pick(noor.visitor.main.get_by_role("radio", name="Allebei"))
    noor.visitor.press("Deze keuze bewaren")
    noor.expect_saved()
    marloes.expect_text("Waarom nu", "De wachtrij groeit.\n\nDe wet verandert.")


def test_without_scripts_the_question_which_text_stays_has_the_focus(
    arrive: Arrive, marloes: CardPage
) -> None:
    noor = opened(arrive(NOOR, scripts=False))
    noor.write({"Waarom nu": "De wet verandert weer."})
    marloes.write_and_wait("Waarom nu", "De wachtrij blijft groeien.")
    noor.visitor.press("Opslaan")

    name = "U en Marloes schreven tegelijk in"
    expect(noor.visitor.main.get_by_role("group", name=name)).to_be_focused()


def test_the_text_that_did_not_stay_is_among_the_versions(
    marloes: CardPage, noor: CardPage
) -> None:
    offline(noor, now=True)
    noor.write({"Hoort er niet bij": "Studenten die tijdelijk verhuizen."})
    marloes.write_and_wait("Hoort er niet bij", "Verhuizen binnen een zorginstelling.")
    offline(noor, now=False)
    noor.visitor.hand.pick(noor.visitor.main.get_by_role("radio", name="Marloes"))
    noor.visitor.press("Deze keuze bewaren")
    noor.expect_saved()

    noor.expect_text("Hoort er niet bij", "Verhuizen binnen een zorginstelling.")
    noor.visitor.follow("Eerdere versies")
    noor.visitor.sees("tekst die niet bleef staan")


def test_a_row_of_a_colleague_appears_by_itself(marloes: CardPage, noor: CardPage) -> None:
    count = noor.rows("risks").count()
    row = marloes.add("risks", "Risico toevoegen")
    with marloes.visitor.page.expect_response("**/opslaan"):
        marloes.visitor.hand.write(row.get_by_role("textbox"), "De griep")

    expect(noor.rows("risks")).to_have_count(count + 1)
    expect(noor.rows("risks").last.get_by_role("textbox")).to_have_value("De griep")


def test_without_a_connection_the_text_stays_and_is_saved_later(
    marloes: CardPage, noor: CardPage
) -> None:
    offline(marloes, now=True)
    marloes.write({"Einde van de reis": "Ik ken mijn buren"})
    marloes.expect_unsaved(OFFLINE)
    marloes.expect_text("Einde van de reis", "Ik ken mijn buren")
    offline(marloes, now=False)

    marloes.expect_saved()
    noor.expect_text("Einde van de reis", "Ik ken mijn buren")


def test_after_a_crash_the_text_on_this_device_is_offered(marloes: CardPage) -> None:
    offline(marloes, now=True)
    marloes.write({"Begin van de reis": "Ik zie een huis te koop staan"})
    marloes.expect_unsaved(OFFLINE)
    crashed = marloes.visitor.page
    marloes.visitor.page = crashed.context.new_page()
    crashed.close()
    offline(marloes, now=False)
    marloes.open()

    marloes.visitor.sees("Op dit apparaat staat nog tekst die niet is opgeslagen.")
    with marloes.visitor.page.expect_response("**/opslaan"):
        marloes.visitor.hand.press(marloes.visitor.page.locator("[data-keep=back]"))
    marloes.open()
    marloes.expect_text("Begin van de reis", "Ik zie een huis te koop staan")


def test_a_visit_that_ended_elsewhere_costs_no_text(arrive: Arrive) -> None:
    visitor = arrive()
    visitor.sign_in("youssef@oudeveen.example")
    card = opened(visitor)
    elsewhere = Visitor(visitor.page.context.new_page(), visitor.address, visitor.hand)
    elsewhere.open("/mijn-gegevens")
    elsewhere.page.get_by_text("Youssef el Amrani-Bouzidi").first.click()
    elsewhere.page.get_by_role("button", name="Uitloggen").first.click()
    card.write({"Uitdaging": "Ik wil het in één keer goed regelen."})
    card.expect_unsaved("u bent uitgelogd.")
    card.expect_text("Uitdaging", "Ik wil het in één keer goed regelen.")

    elsewhere.sign_in("youssef@oudeveen.example")

    card.expect_saved()


def test_leaving_with_text_that_is_not_saved_asks_first(marloes: CardPage) -> None:
    offline(marloes, now=True)
    marloes.write({"Opdrachtgever": "Nog niemand"})
    page = marloes.visitor.page

    with page.expect_event("dialog") as asked:
        page.on("dialog", lambda dialog: dialog.dismiss())
        page.evaluate("setTimeout(() => location.assign('/mijn-cursus'))")

    assert asked.value.type == "beforeunload"
    marloes.expect_text("Opdrachtgever", "Nog niemand")


def test_what_stands_out_is_said_while_one_types(marloes: CardPage) -> None:
    page = marloes.visitor.page
    page.evaluate("document.body.dataset.stays = 'yes'")
    marloes.write({"Doelgroep": "Alle inwoners"})

    marloes.visitor.sees("is bijna iedereen.")
    marloes.write({"Doelgroep": "Gezinnen met een hond"})
    expect(marloes.visitor.main.get_by_text("is bijna iedereen")).to_have_count(0)
    expect(page.locator("body[data-stays]")).to_have_count(1)
