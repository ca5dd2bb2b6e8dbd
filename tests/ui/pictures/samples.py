"""Journeys to draw: an ordinary one, a long one, one with the longest words, an empty one."""

from itertools import cycle, islice

from app.ui.pictures.journey import Evidence, Journey, Phase, Step

LONG_WORD = "arbeidsongeschiktheidsverzekering"

STEPS = (
    Step("Krijgt de sleutel", 2, 2, thought="Eindelijk!", channel="geen_contact"),
    Step("Zoekt wat er moet", -1, 1, channel="website", channel_name="website", people=3,
         evidence=Evidence.SOME, quote="\u2018Waar begin ik?\u2019 R2", pain="Nergens een lijst"),
    Step("Belt om het zeker te weten", None, dropped=True, channel="telefoon",
         channel_name="telefoon", opportunity="Een lijst vooraf"),
    Step("Wacht op bericht", -2, 2, thought="Sta ik nu ingeschreven?", channel="geen_contact",
         channel_name="geen contact", waiting="9 dagen", waiting_days=9, moment_of_truth=True,
         evidence=Evidence.FULL, people=7, backstage="Burgerzaken controleert met de hand"),
    Step("Sleept de dozen naar binnen", 1, 1, evidence=Evidence.FULL, people=1),
)  # fmt: skip
PHASES = (Phase("Zoeken", "niets vergeten", 3), Phase("Wachten", "weten dat het goed is", 2))
JOURNEY = Journey("Ik ga verhuizen", "Noor in Oudeveen", "8 gesprekken", "Noor", "", PHASES, STEPS)
EMPTY = Journey("Ik ga trouwen", "", "")
LONG = Journey(
    "Ik begin een winkel", "Karim", "8 gesprekken",
    phases=tuple(Phase(f"Fase {number}", steps=6) for number in range(5)),
    steps=tuple(islice(cycle(STEPS), 30)),
)  # fmt: skip
WORDY = Journey(
    f"{LONG_WORD} aanvragen bij de Gemeenschappelijke Gezondheidsdienst en weer opzeggen",
    f"{LONG_WORD} in Oudeveen", "8 gesprekken", "Noor",
    phases=(Phase(f"{LONG_WORD} en {LONG_WORD}", LONG_WORD, 1), Phase(LONG_WORD, LONG_WORD, 13)),
    steps=tuple(
        Step(f"{LONG_WORD} {LONG_WORD}", -2, 2, thought=LONG_WORD * 2, channel="brief",
             channel_name=LONG_WORD, waiting=LONG_WORD, waiting_days=9, backstage=LONG_WORD * 3,
             quote=LONG_WORD, pain=f"{LONG_WORD} " * 8, opportunity=LONG_WORD)
        for _ in range(14)
    ),
)  # fmt: skip
WANTED = Journey(
    "Ik verhuis zonder zorgen", "Noor in Oudeveen", "", "Noor", wanted=True,
    phases=(Phase("Zoeken", "niets vergeten", 3), Phase("Wonen", "thuis zijn", 2)),
    steps=(
        Step("Krijgt de sleutel", 2, 2),
        Step("Vindt een lijst", -1, 1, evidence=Evidence.SOME, moment_of_truth=True),
        Step("Krijgt meteen bericht", None, 2, added=True, moment_of_truth=True),
        Step("Sleept de dozen naar binnen", 1, 0),
        Step("Zoekt alles na", -1, dropped=True, evidence=None),
    ),
)  # fmt: skip
ALL = {"wanted": WANTED, "journey": JOURNEY, "empty": EMPTY, "long": LONG, "wordy": WORDY}
