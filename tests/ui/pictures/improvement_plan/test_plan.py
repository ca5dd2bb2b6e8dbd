from datetime import date

import pytest

from app.ui.pictures.improvement_plan import Action, Plan, table
from app.ui.pictures.improvement_plan.plan import description, finding, who
from tests.ui.pictures.plan_samples import ALL, TODAY, USUAL, these

DONE = Action("A", "Noor", "klaar", due=date(2026, 1, 1))
NEEDS = "1 actie, nog niets klaar, niets te laat, 1 zonder eigenaar, 1 zonder deadline"
LATE = Action("B", "Noor", "bezig", due=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (these(), "Nog geen acties. Begin bij het laagste punt van de heartbeat."),
        (these(DONE), "1 van 1 actie klaar, niets te laat"),
        (these(DONE, LATE), "1 van 2 acties klaar, 1 te laat"),
        (these(Action("A")), NEEDS),
        (these(LATE, today=None), "1 actie, nog niets klaar"),
    ],
)  # fmt: skip
def test_a_plan_says_what_is_done_and_what_needs_somebody(plan: Plan, said: str) -> None:
    assert finding(plan) == said


@pytest.mark.parametrize("status", ["klaar", "gestopt"])
def test_what_is_over_is_never_late(status: str) -> None:
    assert not USUAL.is_late(Action("A", status=status, due=date(2020, 1, 1)))


def test_what_is_due_today_is_not_late() -> None:
    assert not USUAL.is_late(Action("A", due=TODAY))


def test_a_measurement_that_did_not_come_is_missed() -> None:
    past = Action("A", measure_on=date(2026, 1, 1))

    assert USUAL.misses_measure(past)
    assert not USUAL.misses_measure(Action("A", measure_on=date(2026, 1, 1), measured="12"))
    assert not USUAL.misses_measure(Action("A", status="gestopt", measure_on=date(2026, 1, 1)))
    assert not USUAL.misses_measure(Action("A"))
    assert table(these(past)).rows[0][-1] == "nog niet gemeten"


def test_actions_stand_by_deadline_and_those_without_come_last() -> None:
    assert [one.due for one in USUAL.actions if one.due] == sorted(
        one.due for one in USUAL.all if one.due
    )
    assert USUAL.actions[-1].due is None


def test_an_action_says_how_it_goes_and_who_owns_it() -> None:
    assert who(USUAL, USUAL.all[2]) == "Wacht op iets: de leverancier · contractbeheerder"
    assert who(USUAL, Action("A")) == "nog geen status · nog geen eigenaar"


def test_the_table_holds_every_action_in_words() -> None:
    rows = table(USUAL).rows

    assert rows[0] == (
        "Zet de termijn bovenaan de pagina", "webredacteur", "Klaar", "8 juni 2026", "26 juni 2026",
        "vragen over de termijn", "31 per week", "15", "26 september 2026",
        "17 per week · Deels gelukt",
    )  # fmt: skip
    assert rows[2][2] == "Bezig, te laat"
    assert rows[-1][1:6] == (
        "teamleider", "nog geen status", "", "nog geen deadline", "nog geen maat",
    )  # fmt: skip
    assert len(table(ALL["long"]).rows) == 30


def test_who_hears_the_plan_hears_what_is_late() -> None:
    said = description(USUAL)

    assert "Te laat: Laat het formulier foto\u2019s zelf verkleinen." in said
    assert said.endswith("Alle acties staan in de tabel onder de tekening.")
