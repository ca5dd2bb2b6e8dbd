"""Ideas to draw: an ordinary list, a long one, the longest words, nothing yet."""

from app.ui.pictures.idea_matrix import Idea, Ideas
from app.ui.pictures.idea_matrix.ideas import Choice
from tests.ui.pictures.samples import LONG_WORD

NAMES = {
    "nu": "NU: gewoon en haalbaar",
    "wow": "WOW: verrassend en haalbaar",
    "hoe": "HOE: nog niet haalbaar",
}


def these(*ideas: Idea) -> Ideas:
    return Ideas("Ideeën · gemeente Oudeveen", ideas, NAMES)


USUAL = these(
    Idea("Dezelfde dag een bericht", "nu", 9, Choice.CHOSEN, "Het laagste punt", "veel", "weken"),
    Idea("Folder bij de balie", "nu", 1, Choice.DROPPED, "Niemand leest hem"),
    Idea("Een welkomstpakket aan de deur", "wow", 4),
    Idea("Eén melding voor alle organisaties", "hoe", 10),
    Idea("Iets met buren"),
)
MANY = these(*(
    Idea(f"Idee {number}: iedereen krijgt vooraf een bericht met de juiste datum",
         ("nu", "nu", "nu", "wow", "hoe", "")[number % 6], number % 13 or None,
         Choice.CHOSEN if number % 5 == 0 else Choice.OPEN, "Omdat het helpt. " * 10)
    for number in range(60)
))  # fmt: skip
WORDY = these(*(
    Idea(f"{LONG_WORD} en {LONG_WORD}", box, 200, Choice.CHOSEN, LONG_WORD * 4)
    for box in ("nu", "wow", "hoe", "")
))  # fmt: skip
ALL = {
    "usual": USUAL, "many": MANY, "wordy": WORDY, "empty": these(), "one": these(Idea("A", "wow")),
}  # fmt: skip
