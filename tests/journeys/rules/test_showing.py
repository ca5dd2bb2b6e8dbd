import pytest

from app.content import ExampleJourney
from app.journeys.rules.showing import Low, Pain, Shown, show
from tests.content.journeys import course_with


@pytest.fixture
def shown(journey: ExampleJourney) -> Shown:
    return show(course_with(journey), journey)


def test_choices_are_read_in_words(shown: Shown) -> None:
    assert shown.channels == "Telefoon, Balie, Familie, buren of bekenden"
    assert shown.actions[2].status == "Klaar"


def test_pain_points_stand_with_their_step(shown: Shown) -> None:
    assert shown.pains[0] == Pain(
        "Ik zoek op de website en vind alleen de regels",
        "Nergens staat of er plek is en wat het kost",
        "kost tijd, geld of rust",
    )
    assert (shown.steps, shown.low) == (11, "Ik wacht en hoor niets")


def test_a_low_says_what_becomes_of_it(shown: Shown) -> None:
    first, *_rest, last = shown.lows

    assert first.how == "Ik lees hoe lang de lijst is en wat een tuin kost"
    assert last == Low(
        "Ik bel om te vragen hoe het ervoor staat",
        "Niet nu",
        "Het KCC kan pas meekijken als de lijst uit het schrift is.",
    )


def test_an_action_names_its_owner_once(shown: Shown) -> None:
    assert shown.actions[0].owner == "Teammanager Grondzaken"
    assert shown.actions[2].owner == "Webredacteur, Communicatie"
    assert shown.actions[0].pains == (
        "Niemand zegt dat het formulier binnen is, of hoe lang de lijst is",
    )
