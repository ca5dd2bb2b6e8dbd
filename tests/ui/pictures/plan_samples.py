"""Plans to draw: an ordinary one, a long one, the longest words, days far away, nothing yet."""

from datetime import date, timedelta

from app.ui.pictures.improvement_plan import Action, Plan
from app.ui.pictures.improvement_plan.plan import STATUSES
from tests.ui.pictures.samples import LONG_WORD

TODAY = date(2026, 11, 22)
NAMES = {
    "gepland": "Gepland", "bezig": "Bezig", "klaar": "Klaar", "gestopt": "Gestopt",
    "wacht_op": "Wacht op iets",
}  # fmt: skip


def these(*actions: Action, today: date | None = TODAY) -> Plan:
    return Plan("Verbeterplan · gemeente Oudeveen", actions, today, NAMES)


USUAL = these(
    Action("Zet de termijn bovenaan de pagina", "webredacteur", "klaar", "", date(2026, 6, 8),
           date(2026, 6, 26), "vragen over de termijn", "31 per week", "15", date(2026, 9, 26),
           "17 per week", "Deels gelukt"),
    Action("Laat het formulier foto\u2019s zelf verkleinen", "functioneel beheerder", "bezig", "",
           date(2026, 9, 1), date(2026, 10, 30), "afgebroken aanvragen", "22 %", "10 %",
           date(2027, 1, 30)),
    Action("Zet nieuwe adressen elke nacht in de afvalapp", "contractbeheerder", "wacht_op",
           "de leverancier", date(2026, 10, 1), date(2027, 2, 26), "vragen over afval", "64", "30",
           date(2027, 5, 20)),
    Action("Geef wijzigingen elke week door", "", "gepland", "", date(2027, 1, 11),
           date(2027, 4, 2), "aanslagen voor het oude adres", "118", "25", date(2027, 5, 28)),
    Action("Maak een folder", "teamleider", "gestopt", "Niemand las hem", date(2026, 6, 20),
           date(2026, 7, 31)),
    Action("Bel nieuwe inwoners", "teamleider"),
)  # fmt: skip
LONG = these(*(
    Action(f"Actie {number}: stuur een bericht aan iedereen die verhuist", "teamleider",
           STATUSES[number % 5], "", TODAY + timedelta(days=20 * number - 300),
           TODAY + timedelta(days=20 * number - 200), "hoeveel mensen bellen", "100", "50",
           TODAY + timedelta(days=20 * number - 100))
    for number in range(30)
))  # fmt: skip
WORDY = these(*(
    Action(f"{LONG_WORD} {LONG_WORD} en {LONG_WORD}", LONG_WORD * 2, status, LONG_WORD,
           date(2026, 2, 1), due, LONG_WORD * 2, LONG_WORD * 2, LONG_WORD * 2, due,
           LONG_WORD * 2, LONG_WORD)
    for status in STATUSES for due in (date(2026, 3, 1), date(2027, 12, 1))
))  # fmt: skip
FAR = these(
    Action("Lang geleden", "A", "bezig", "", date(1999, 1, 1), date(1999, 2, 1),
           measure_on=date(2000, 1, 1)),
    Action("Ver weg", "A", "bezig", "", date(1999, 1, 1), date(2099, 2, 1),
           measure_on=date(9999, 12, 31)),
    Action("Andersom", "A", "bezig", "", date(2027, 1, 1), date(2026, 12, 1)),
)  # fmt: skip
ALL = {
    "usual": USUAL, "long": LONG, "wordy": WORDY, "far": FAR, "empty": these(),
    "timeless": these(Action("Iets doen"), today=None),
}  # fmt: skip
