"""Assumptions to draw: an ordinary list, a full map, the longest words, nothing yet."""

from itertools import product

from app.ui.pictures.assumption_map import Assumption, Assumptions
from tests.ui.pictures.samples import LONG_WORD

SCALES = (
    ("er verandert niets", "er verandert iets", "er verandert veel", "dan moet alles anders"),
    (
        "we vermoeden het",
        "we hoorden het een paar keer",
        "er zijn cijfers of verhalen",
        "we hebben het onderzocht",
    ),
)
VERDICTS = {
    "niet_getoetst": "Niet getoetst", "bevestigd": "Het klopt",
    "deels": "Het klopt voor een deel", "weerlegd": "Het klopt niet",
}  # fmt: skip


def these(*assumptions: Assumption) -> Assumptions:
    return Assumptions("Aannames · gemeente Oudeveen", assumptions, *SCALES, VERDICTS)


USUAL = these(
    Assumption("Wij denken dat mensen bellen omdat ze niet weten of het gelukt is", 4, 2),
    Assumption("Wij denken dat mensen liever online doorgeven", 3, 3, "deels"),
    Assumption("De brief wordt niet gelezen", 3, 2, "weerlegd"),
    Assumption("Wij denken dat een welkomstbrief gewaardeerd wordt", 4, 1),
    Assumption("Wij denken dat het formulier te lang is", 2, 4, "bevestigd"),
    Assumption("Wij denken dat de school al geregeld is", None, 2),
)
FULL = these(*(
    Assumption(f"Wij denken dat inwoner {number} meer dan een week op bericht moet wachten",
               importance, evidence, ("", "bevestigd", "deels", "weerlegd")[number % 4])
    for number, (importance, evidence) in enumerate(product((4, 4, 4, 3, 2, 1), (1, 1, 2, 3, 4)))
))  # fmt: skip
WORDY = these(*(
    Assumption(f"Wij denken dat {LONG_WORD} en {LONG_WORD}" * 3, importance, evidence)
    for importance, evidence in product((4, 1), (1, 2, 3, 4, 1))
))  # fmt: skip
ALL = {
    "usual": USUAL, "full": FULL, "wordy": WORDY, "empty": these(),
    "unscored": these(Assumption("Iedereen heeft DigiD")),
    "one": these(Assumption("Wij denken dat iedereen DigiD heeft", 1, 4, "bevestigd")),
}  # fmt: skip
